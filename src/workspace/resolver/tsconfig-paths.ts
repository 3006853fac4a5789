/** Applies the aliases of a tsconfig to a specifier. */

import type { RepoPath } from "../paths";
import { joinPath } from "../repo-path";
import { buildPrefix } from "./build-output";
import { climbs, fillStar, isPlainTarget, matchStar } from "./star-pattern";
import type { Aliases, PathAlias } from "./tsconfig";

/** A path that an alias gives, and the key of `paths` that gave it; `baseUrl` counts as the key `*`. */
export interface AliasTarget {
  readonly key: string;
  readonly path: RepoPath;
  /** True when a build folder would stand in the midst of a name or target: only a file that is there is meant. */
  readonly doubtful: boolean;
}

/** Where a bare specifier leads by `paths` (its most specific key) and then by `baseUrl`. */
export function aliasTargets(aliases: Aliases, specifier: string): readonly AliasTarget[] {
  const rooted = specifier.startsWith("/");
  const matching = matchingAlias(aliases, specifier);
  // A path from the root of the disk is meant by no key that fits everything.
  const alias = rooted && matching?.key.prefix === "" ? null : matching;
  const star = (alias && matchStar(alias.key, specifier)) ?? "";
  const targets = (alias?.targets ?? [])
    .filter((target) => mayStandFor(star, target, alias?.key.suffix ?? null))
    .map((target) => ({
      key: alias?.key.text ?? "*",
      path: joinPath("", fillStar(target, star)),
      doubtful: Boolean(alias?.key.suffix) || (!isPlainTarget(target) && buildPrefix(star) !== ""),
    }));
  if (aliases.baseUrl === null || rooted) return targets;
  return [...targets, { key: "*", path: joinPath(aliases.baseUrl, specifier), doubtful: false }];
}

export function matchingAlias(aliases: Aliases, specifier: string): PathAlias | null {
  return aliases.paths.find(({ key }) => matchStar(key, specifier) !== null) ?? null;
}

/** Only at the end of the specifier and of the target may the star be empty or climb. */
function mayStandFor(star: string, target: string, suffix: string | null): boolean {
  return suffix === null || (target.endsWith("*") && suffix === "") || (star !== "" && !climbs(star));
}
