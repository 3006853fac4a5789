/**
 * Writes a specifier for another file in the style of one that is already there. Each style proposes;
 * a proposal counts only when it resolves to the wanted file.
 */

import type { RepoPath } from "../paths";
import { folderOf, isWithin } from "../repo-path";
import type { Package } from "../workspace";
import { CODE } from "./code-names";
import { createDependencies } from "./dependencies";
import { bareSpecifier } from "./package-manifests";
import type { Reach } from "./reach";
import { isRelative, type Resolution, type Resolving, type SpecifierStyle, splitQuery } from "./resolution";
import { commonHabit, type Habit, habitOf, WHOLE_NAMES } from "./specifier-habit";
import { alias } from "./styles/alias";
import { imports, packageName } from "./styles/package";
import { relative } from "./styles/relative";
import { exportedBy, type Means, type Style } from "./styles/wanted";
import { matchingAlias } from "./tsconfig-paths";

const STYLES: Readonly<Record<SpecifierStyle, Style>> = { relative, alias, imports, package: packageName };

/**
 * A function that gives a specifier for `to` in the file `from`, as `like` is written there, with its query; null
 * where no style leads to `to`. `beside` are other specifiers of the file.
 */
export function createSpecifierStyle(
  resolving: Resolving,
  reach: Reach,
  packages: readonly Package[],
): (from: RepoPath, to: RepoPath, like: string, beside?: readonly string[]) => string | null {
  const { manifests, projects, explain } = resolving;
  const packageDirs = packages.map(({ dir }) => dir).sort((a, b) => b.length - a.length);
  const means: Means = {
    ...resolving,
    reach,
    dependencies: createDependencies(manifests, packages),
    packageOf: (path) => packageDirs.find((dir) => isWithin(dir, path)) ?? null,
  };

  function styleOf(from: RepoPath, like: string, found: Resolution | null): SpecifierStyle {
    if (isRelative(like)) return "relative";
    if (like.startsWith("#")) return "imports";
    const exported = exportedBy(from, like, means);
    if (exported !== undefined && (found?.style !== "alias" || exported)) return "package";
    const aliases = projects.aliasesFor(from);
    const matching = aliases && matchingAlias(aliases, like);
    return found?.style ?? (matching && matching.key.text !== "*" ? "alias" : "package");
  }

  /** The ends of those specifiers of the file that have the style, and lead to code. */
  function endsIn(style: SpecifierStyle, from: RepoPath, specifiers: readonly string[]): readonly string[] {
    return specifiers.flatMap((specifier) => {
      const { path } = splitQuery(specifier);
      const found = explain(from, path);
      const counts = found && CODE.test(found.file) && styleOf(from, path, found) === style;
      return (counts && endOf(style, path)) || [];
    });
  }

  /** The habit in another style than that of the liked specifier: what the file does there, or has to do. */
  function habitBeside(style: SpecifierStyle, from: RepoPath, beside: readonly string[]): Habit | null {
    const common = commonHabit(endsIn(style, from, beside));
    return common ?? (style === "relative" && needsWholeNames(from) ? WHOLE_NAMES : null);
  }

  /** Node itself, or the compiler on its behalf, refuses a relative specifier without extension in the file. */
  function needsWholeNames(from: RepoPath): boolean {
    if (/\.m[jt]s$/.test(from)) return true;
    const manifest = manifests.nearest(folderOf(from));
    return manifest?.fields.type === "module" && /\.tsx?$/.test(from) && projects.isForNode(from);
  }

  return (from, to, specifier, beside = []) => {
    const { path: like, query } = splitQuery(specifier);
    const likeFound = explain(from, like);
    if (explain(from, specifier)?.file === to) return specifier;
    const style = styleOf(from, like, likeFound);
    const used = [like, ...beside];
    const ownHabit = habitOf(endOf(style, like) || "package");
    const mustStay = style === "relative" && likeFound?.built;
    const order = mustStay ? [style] : new Set<SpecifierStyle>([style, "package", "alias", "relative"]);
    for (const each of order) {
      const isTold = each === style && endOf(style, like) !== "";
      const habit = (isTold ? null : habitBeside(each, from, beside)) ?? ownHabit;
      for (const text of STYLES[each]({ from, to, like, likeFound, used, habit }, means)) {
        if (explain(from, text + query)?.file === to) return text + query;
      }
    }
    return null;
  };
}

/** The part of a specifier that shows a habit; a package's name alone shows none. */
function endOf(style: SpecifierStyle, specifier: string): string {
  return style === "package" ? (bareSpecifier(specifier)?.subpath.slice(2) ?? "") : specifier;
}
