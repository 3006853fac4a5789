/** Divides a dotted name into a module and what is named in it. */

import type { RepoPath } from "../../../workspace/paths";
import type { PythonModules } from "../../../workspace/python-modules";

export interface LongestModule {
  readonly file: RepoPath;
  /** How many parts of the dotted name name the module. */
  readonly count: number;
}

/** The longest beginning of a dotted name that is a module with a file, seen from a file; null where none is. */
export function longestModule(
  dotted: string,
  from: RepoPath,
  python: Pick<PythonModules, "resolve">,
): LongestModule | null {
  const parts = dotted.split(".");
  for (let count = parts.length; count > 0; count--) {
    const file = python.resolve(from, parts.slice(0, count).join("."))?.file;
    if (file) return { file, count };
  }
  return null;
}
