/** Applies the aliases of a tsconfig to a specifier. */

import type { RepoPath } from "./paths";
import { joinPath } from "./repo-path";
import { climbs, fillStar, matchStar } from "./star-pattern";
import type { Aliases, PathAlias } from "./tsconfig";

/** A path that an alias gives, and the key of `paths` that gave it; `baseUrl` counts as the key `*`. */
export interface AliasTarget {
  readonly key: string;
  readonly path: RepoPath;
}

/** Where a bare specifier leads by `paths` (its most specific key) and then by `baseUrl`. */
export function aliasTargets(aliases: Aliases, specifier: string): readonly AliasTarget[] {
  const alias = matchingAlias(aliases, specifier);
  const star = alias && matchStar(alias.key, specifier);
  const targets = (alias?.targets ?? [])
    .filter((target) => target.endsWith("*") || !climbs(star ?? ""))
    .map((target) => ({
      key: alias?.key.text ?? "*",
      path: joinPath("", fillStar(target, star ?? "")),
    }));
  if (aliases.baseUrl === null) return targets;
  return [...targets, { key: "*", path: joinPath(aliases.baseUrl, specifier) }];
}

export function matchingAlias(aliases: Aliases, specifier: string): PathAlias | null {
  return aliases.paths.find(({ key }) => matchStar(key, specifier) !== null) ?? null;
}
