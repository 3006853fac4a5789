/**
 * Finds the files that may depend on a legacy export: a search of bytes for names, then for the new
 * names and places under which barrels and aliases pass them on, until nothing new appears.
 */

import type { RepoPath } from "../workspace/paths";
import type { Workspace } from "../workspace/workspace";
import { createOrigins, type ModuleLinks, type Origins } from "./links";
import type { Failure } from "./site";

/** What the search needs to know of a language's migration. */
export interface Hunt {
  readonly legacy: ReadonlySet<RepoPath>;
  readonly homes: ReadonlySet<RepoPath>;
  readonly names: ReadonlySet<string>;
  readonly linksOf: (path: RepoPath) => ModuleLinks | null;
}

export interface Candidates {
  /** The files to look into, sorted. */
  readonly files: readonly RepoPath[];
  readonly origins: Origins;
  readonly failures: readonly Failure[];
  /** The modules whose exports were followed; it grows while origins are asked for. */
  readonly followed: ReadonlySet<RepoPath>;
}

/** Searches `within` (all files of the language). */
export function findCandidates(hunt: Hunt, within: readonly RepoPath[], workspace: Workspace): Candidates {
  const names = new Set(hunt.names);
  const found = new Set<RepoPath>();
  const failures: Failure[] = [];
  const places = new Set<string>();
  const followed = new Set<RepoPath>();
  const follow = (path: RepoPath): ModuleLinks | null => {
    followed.add(path);
    return hunt.linksOf(path);
  };
  let origins = createOrigins(hunt.homes, follow);
  let needles = [...names, ...[...hunt.legacy].flatMap((path) => workspace.mentionsOf(path))];
  let rest = within.filter((path) => !hunt.legacy.has(path));
  while (needles.length > 0) {
    for (const needle of needles) places.add(needle);
    const result = workspace.search(rest, needles);
    failures.push(...result.failures);
    const isNew = new Set(result.matches);
    for (const path of isNew) found.add(path);
    rest = rest.filter((path) => !isNew.has(path));
    // An answer given before a file was known to pass something on may have been too early.
    origins = createOrigins(hunt.homes, follow);
    needles = newNeedles(found, origins, hunt, workspace).filter((needle) => !places.has(needle));
  }
  return { files: [...found].sort(), origins, failures, followed };
}

/** The names, and the ways to write the path, of files that pass a legacy export on under another name. */
function newNeedles(
  found: ReadonlySet<RepoPath>,
  origins: Origins,
  hunt: Hunt,
  workspace: Workspace,
): string[] {
  const needles = new Set<string>();
  for (const path of found) {
    for (const [exported, link] of hunt.linksOf(path)?.named ?? []) {
      const origin = origins.originOf(link.module, link.name);
      const isWhole = origin?.name === "*" && !hunt.legacy.has(origin.module);
      const concerns = origin && (hunt.legacy.has(origin.module) || (isWhole && found.has(origin.module)));
      if (!concerns || hunt.names.has(exported)) continue;
      if (exported !== "default") needles.add(exported);
      for (const mention of workspace.mentionsOf(path)) needles.add(mention);
    }
  }
  return [...needles];
}
