/**
 * The `exports` and `imports` fields of a package.json, read in both directions: the targets of a
 * subpath, and the subpaths that have a target. (Node's documentation, "Packages".)
 */

import { buildPrefix } from "./build-output";
import { isObject } from "./config-files";
import {
  bySpecificity,
  climbs,
  fillStar,
  isPlainTarget,
  matchStar,
  type StarPattern,
  starPattern,
} from "./star-pattern";

/** The targets of one subpath, the likeliest to be source first. */
export interface SubpathMatch {
  readonly targets: readonly string[];
  /** True when the key has a star: its targets are whole file names then. */
  readonly pattern: boolean;
  /** True when the star stands for a build folder in the midst of a target: only a file that is there is meant. */
  readonly doubtful: boolean;
}

/** A key of the field with all targets of all its conditions. */
export interface SubpathEntry {
  readonly key: StarPattern;
  readonly targets: readonly string[];
}

/**
 * Finds the targets of a subpath (`.`, `./x`, `#x`), without those of the conditions that are left out; null when the
 * field does not allow it.
 */
export function matchSubpath(field: unknown, subpath: string, isLeftOut = noCondition): SubpathMatch | null {
  for (const [key, value] of sortedKeys(field)) {
    const star = key.text.endsWith("/") ? matchFolder(key, subpath) : matchStar(key, subpath);
    if (star === null || (star === "" && key.text !== subpath)) continue;
    if (climbs(star)) return null;
    const suffix = key.text.endsWith("/") ? star : "";
    const raw = targetsOf(value, isLeftOut);
    const targets = raw.map((target) => fillStar(target, star) + suffix);
    const doubtful = buildPrefix(star) !== "" && !raw.every(isPlainTarget);
    return targets.length > 0 ? { targets, pattern: key.text !== subpath, doubtful } : null;
  }
  return null;
}

/** All keys of the field that lead somewhere, exact ones first, then the most specific pattern. */
export function subpathEntries(field: unknown): readonly SubpathEntry[] {
  return sortedKeys(field)
    .map(([key, value]) =>
      key.text.endsWith("/")
        ? { key: starPattern(`${key.text}*`), targets: targetsOf(value).map((target) => `${target}*`) }
        : { key, targets: targetsOf(value) },
    )
    .filter(({ targets }) => targets.length > 0);
}

function sortedKeys(field: unknown): readonly (readonly [StarPattern, unknown])[] {
  const map = isObject(field) && Object.keys(field).some((key) => /^[.#]/.test(key)) ? field : { ".": field };
  return Object.entries(map)
    .map(([key, value]) => [starPattern(key), value] as const)
    .sort(([a], [b]) => bySpecificity(a, b));
}

/** A key `./x/` stands for everything below: an old form that Node has dropped, and packages still have. */
function matchFolder(key: StarPattern, subpath: string): string | null {
  return subpath.startsWith(key.text) ? subpath.slice(key.text.length) : null;
}

/** Without a build, the conditions that mostly name source or a file named like it come first. */
const CONDITIONS = ["types", "source", "development", "import", "module", "node", "require", "default"];

function noCondition(_condition: string): boolean {
  return false;
}

function targetsOf(value: unknown, isLeftOut = noCondition): readonly string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap((one) => targetsOf(one, isLeftOut));
  if (!isObject(value)) return [];
  const rank = (condition: string) => {
    const at = CONDITIONS.indexOf(condition.startsWith("types@") ? "types" : condition);
    return at < 0 ? CONDITIONS.length : at;
  };
  const conditions = Object.keys(value)
    .filter((condition) => !isLeftOut(condition))
    .sort((a, b) => rank(a) - rank(b));
  return [...new Set(conditions.flatMap((condition) => targetsOf(value[condition], isLeftOut)))];
}
