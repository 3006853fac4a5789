/** What modules export, through re-exports: the links of one module, and all names of one. */

import type { Link, ModuleLinks } from "../../../sites/links";
import type { RepoPath } from "../../../workspace/paths";
import type { Workspace } from "../../../workspace/workspace";
import type { ModuleFacts } from "./modules";

export interface ExportedNames {
  readonly names: ReadonlySet<string>;
  /** No star re-export leads out of the repository, or to a file that cannot be parsed. */
  readonly isComplete: boolean;
}

type FactsOf = (path: RepoPath) => ModuleFacts | null;

/** How a module's exports lead on, by the files to which its specifiers lead. */
export function linksIn(path: RepoPath, { exports }: ModuleFacts, workspace: Workspace): ModuleLinks {
  const named = new Map<string, Link>();
  for (const [exported, { specifier, name }] of exports.passed) {
    const to = workspace.resolve(path, specifier);
    if (to !== null) named.set(exported, { module: to, name });
  }
  const resolved = exports.stars.map((specifier) => workspace.resolve(path, specifier));
  const stars = resolved.filter((to) => to !== null);
  return { named, own: exports.own, stars, hasUnknownStar: stars.length < resolved.length };
}

/** Every name that a module exports, through its stars. */
export function createExportedNames(
  factsOf: FactsOf,
  workspace: Workspace,
): (module: RepoPath) => ExportedNames {
  const known = new Map<RepoPath, ExportedNames>();
  const collect = (path: RepoPath, open: ReadonlySet<RepoPath>): ExportedNames => {
    const found = known.get(path);
    if (found) return found;
    const facts = open.has(path) ? null : factsOf(path);
    if (!facts) return { names: new Set(), isComplete: open.has(path) };
    const { own, passed, stars } = facts.exports;
    const names = new Set([...own, ...passed.keys()]);
    let isComplete = true;
    for (const specifier of stars) {
      const to = workspace.resolve(path, specifier);
      const behind = to === null ? null : collect(to, new Set(open).add(path));
      if (!behind?.isComplete) isComplete = false;
      for (const name of behind?.names ?? []) if (name !== "default") names.add(name);
    }
    const result = { names, isComplete };
    if (open.size === 0) known.set(path, result);
    return result;
  };
  return (module) => collect(module, new Set());
}
