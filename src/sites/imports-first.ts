/** Orders files so that what a file imports comes before it. */

import type { RepoPath } from "../workspace/paths";

/**
 * The paths, each behind those of the others that it imports, directly or through others. What is asked of a
 * module while its importer is analysed is known then, without another parse. In a cycle one file is before
 * what it imports.
 */
export function importsFirst(
  paths: Iterable<RepoPath>,
  importsOf: (path: RepoPath) => readonly RepoPath[],
): readonly RepoPath[] {
  const given = new Set(paths);
  const ordered = new Set<RepoPath>();
  const entered = new Set<RepoPath>();
  for (const start of given) {
    // With a list of its own: a chain of imports may be longer than the stack is deep.
    const open = [start];
    for (let path = open.at(-1); path !== undefined; path = open.at(-1)) {
      const isNew = !entered.has(path);
      entered.add(path);
      const waiting = isNew ? importsOf(path).filter((to) => given.has(to) && !entered.has(to)) : [];
      if (waiting.length > 0) open.push(...waiting);
      else {
        ordered.add(path);
        open.pop();
      }
    }
  }
  return [...ordered];
}
