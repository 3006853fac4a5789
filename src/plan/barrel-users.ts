/** Who uses what barrels pass on, and so what has to stay in them. */

import type { FileResult, PassedOn, Refusal } from "../sites/analysis";
import { type Link, linkKey } from "../sites/links";
import { isMockSite } from "../sites/site";
import type { PathSet } from "../workspace/path-set";
import type { RepoPath } from "../workspace/paths";

/** For each re-exported name, files that use it. */
type BarrelUsers = ReadonlyMap<string, ReadonlySet<RepoPath>>;

/** The files whose text goes on using a re-exported name, and those of them that mean the legacy export by it. */
export function usersOfBarrels(
  results: ReadonlyMap<RepoPath, FileResult>,
  selected: Pick<PathSet, "has">,
): { readonly all: BarrelUsers; readonly ofLegacy: BarrelUsers } {
  const all = new Map<string, Set<RepoPath>>();
  const ofLegacy = new Map<string, Set<RepoPath>>();
  const add = (users: Map<string, Set<RepoPath>>, link: Link, path: RepoPath) =>
    users.set(linkKey(link), (users.get(linkKey(link)) ?? new Set()).add(path));
  for (const [path, { sites }] of results) {
    const isSelected = selected.has(path);
    for (const site of sites) {
      if (!site.needsBarrel && isSelected) continue;
      const via = [...site.via, ...(site.otherwise ?? [])];
      for (const link of via) add(all, link, path);
      // A mock stands for whatever the barrel exports; a use that is rewritten, and keeps the name, means either.
      const meansBoth = site.needsBarrel && site.disposition.kind === "rewrite";
      if (!isMockSite(site) && !meansBoth) for (const link of via) add(ofLegacy, link, path);
    }
  }
  return { all, ofLegacy };
}

/** Lets those of a file's exports stay that others use; false where no more have to. */
export function holdUsed(
  path: RepoPath,
  exports: readonly PassedOn[],
  users: BarrelUsers,
  stays: Map<PassedOn, Refusal>,
): boolean {
  const before = stays.size;
  for (const passed of exports) {
    const user = stays.has(passed) ? undefined : firstUser(path, passed, users);
    if (user !== undefined) stays.set(passed, stillUsed(user));
  }
  return stays.size > before;
}

/** Why an export stays that a file uses. */
export function stillUsed(user: RepoPath): Refusal {
  return { code: "still-used", detail: `See ${user}.` };
}

function firstUser(path: RepoPath, passed: PassedOn, users: BarrelUsers): RepoPath | undefined {
  for (const name of passed.names) {
    for (const user of users.get(linkKey({ module: path, name })) ?? []) if (user !== path) return user;
  }
  return undefined;
}
