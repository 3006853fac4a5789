/**
 * Writes a specifier for another file in the style of one that is already there. Each style proposes;
 * a proposal counts only when it resolves to the wanted file.
 */

import { posix } from "node:path";
import type { RepoPath } from "../paths";
import { below, folderOf, isWithin, joinPath, lastPart } from "../repo-path";
import type { Package } from "../workspace";
import { mirroredFolders } from "./build-output";
import { CODE, kindOf, stemOf } from "./code-names";
import { createDependencies } from "./dependencies";
import { subpathEntries } from "./package-exports";
import { bareSpecifier, type Manifest } from "./package-manifests";
import type { Proposal, Reach } from "./reach";
import { isRelative, type Resolution, type Resolving, type SpecifierStyle, splitQuery } from "./resolution";
import { commonHabit, type Habit, habitOf, inOrderOfHabit, spellings, WHOLE_NAMES } from "./specifier-habit";
import { starPattern } from "./star-pattern";
import { matchingAlias } from "./tsconfig-paths";

interface Wish {
  readonly from: RepoPath;
  readonly to: RepoPath;
  readonly like: string;
  readonly likeFound: Resolution | null;
  /** All specifiers of the file that are known, `like` among them. */
  readonly used: readonly string[];
  readonly habit: Habit;
}

export function createSpecifierStyle(
  resolving: Resolving,
  reach: Reach,
  packages: readonly Package[],
): (from: RepoPath, to: RepoPath, like: string, beside?: readonly string[]) => string | null {
  const { manifests, projects, lookup, explain } = resolving;
  const dependencies = createDependencies(manifests, packages);
  const packageDirs = packages.map(({ dir }) => dir).sort((a, b) => b.length - a.length);
  const packageOf = (path: RepoPath) => packageDirs.find((dir) => isWithin(dir, path)) ?? null;
  const spell = (proposals: readonly Proposal[], { to, habit }: Wish) =>
    inOrderOfHabit(proposals, habit).flatMap((proposal) => spellings(proposal, to, habit));

  function styleOf(from: RepoPath, like: string, found: Resolution | null): SpecifierStyle {
    if (isRelative(like)) return "relative";
    if (like.startsWith("#")) return "imports";
    if (exported(from, like) !== undefined && (found?.style !== "alias" || exported(from, like)))
      return "package";
    const alias = projects.aliasesFor(from);
    const matching = alias && matchingAlias(alias, like);
    return found?.style ?? (matching && matching.key.text !== "*" ? "alias" : "package");
  }

  function relative(wish: Wish): readonly string[] {
    const { from, to, like, likeFound, habit } = wish;
    const dir = folderOf(from);
    const crosses = (path: RepoPath) => packageOf(path) !== packageOf(from);
    if (crosses(to) && !(isRelative(like) && crosses(likeFound?.file ?? joinPath(dir, like)))) return [];
    // A file that uses the build (`../dist/x.js`) goes on using it.
    if (likeFound?.style === "relative" && likeFound.built)
      return mirrored(joinPath(dir, like), wish).map((path) => relativePath(dir, path));
    const home = folderOf(to);
    const folders = reach.entryFolders(to).filter((path) => path === home || !lookup.folder(path)?.built);
    const own = folders.filter((path) => path === home && (habit.dots || path !== dir));
    const others = folders.filter((path) => !own.includes(path));
    const named = (path: RepoPath) => proposal(relativePath(dir, path), true);
    return [
      ...spell([proposal(relativeName(dir, stemOf(to)), false), ...own.map(named)], wish),
      ...spell(others.map(named), wish),
    ];
  }

  /** Where a build has the wanted file, if it has it as it has the one that is liked at `built`. */
  function mirrored(built: RepoPath, { to, likeFound, habit }: Wish): readonly RepoPath[] {
    const folders = likeFound?.built ? mirroredFolders(built, likeFound.file) : null;
    if (!folders || !isWithin(folders.source, to) || kindOf(to) !== kindOf(likeFound?.file ?? "")) return [];
    // A bundler makes the entry alone; of a compiler that does not, its configuration tells.
    const isEntry = ["", "index"].includes(below(folders.build, stemOf(built)));
    if (isEntry && !isCompiledTo(built)) return [];
    const path = joinPath(folders.build, below(folders.source, stemOf(to)));
    const extension = built.slice(stemOf(built).length);
    if (extension !== "" || lastPart(path) !== "index") return [path + extension];
    return habit.index === "implied" ? [folderOf(path), path] : [path, folderOf(path)];
  }

  /** The path lies in the stated output of a compiler. */
  function isCompiledTo(built: RepoPath): boolean {
    const home = manifests.nearest(folderOf(built))?.dir ?? "";
    const outDirs = projects.inFolder(home).flatMap((project) => project.outDirs);
    return outDirs.some((dir) => isWithin(dir, built) && !isWithin(dir, home));
  }

  function alias(wish: Wish): readonly string[] {
    const aliases = projects.aliasesFor(wish.from);
    if (!aliases) return [];
    const used = wish.likeFound?.alias ?? matchingAlias(aliases, wish.like)?.key.text;
    const base =
      aliases.baseUrl === null ? [] : [{ key: starPattern("*"), targets: [joinPath(aliases.baseUrl, "*")] }];
    const all = [...aliases.paths, ...base];
    const first = all.filter(({ key }) => key.text === used);
    return [...new Set([...first, ...all])]
      .flatMap(({ key, targets }) => spell(reach.through(key, targets, wish.to), wish))
      .filter((text) => allowedAsAlias(wish, text));
  }

  function manifestOf(from: RepoPath, specifier: string): Manifest | null {
    const bare = isRelative(specifier) ? null : bareSpecifier(specifier);
    return bare && manifests.find(folderOf(from), bare.name);
  }

  /** What a package of the repository exports by this specifier; undefined when it names no package. */
  function exported(from: RepoPath, specifier: string): RepoPath | null | undefined {
    const bare = bareSpecifier(specifier);
    const manifest = manifestOf(from, specifier);
    return bare && manifest ? (lookup.subpath(manifest, bare.subpath)?.file ?? null) : undefined;
  }

  /**
   * An alias that looks like another package's name reaches, at run time, only a dependency (but where packages
   * declare none) and what that package exports, unless the file already uses aliases that go further. One that is
   * the file's own package is left to files that already call it so.
   */
  function allowedAsAlias({ from, to, like, likeFound, used }: Wish, text: string): boolean {
    const manifest = manifestOf(from, text);
    if (!manifest) return true;
    if (isWithin(manifest.dir, from)) return manifestOf(from, like)?.dir === manifest.dir;
    const name = bareSpecifier(text)?.name ?? "";
    if (dependencies.areDeclared() && !dependencies.mayName(from, name, used)) return false;
    if (!manifest.fields.exports) return true;
    return exported(from, text) === to || (likeFound?.style === "alias" && exported(from, like) === null);
  }

  function imports(wish: Wish): readonly string[] {
    const manifest = manifests.nearest(folderOf(wish.from));
    const own = manifest ? throughField(wish, manifest, manifest.fields.imports, "") : [];
    return [...own, ...alias(wish).filter((text) => text.startsWith("#"))];
  }

  function throughField(wish: Wish, manifest: Manifest, field: unknown, name: string): readonly string[] {
    if (field === undefined || field === null) return [];
    return subpathEntries(field).flatMap(({ key, targets }) => {
      const inRepo = targets
        .filter((target) => target.startsWith("./"))
        .map((target) => joinPath(manifest.dir, target));
      const named = name ? starPattern(name + key.text.slice(1)) : key;
      return spell(reach.through(named, inRepo, wish.to), wish);
    });
  }

  function packageName(wish: Wish): readonly string[] {
    const { from, to, like, likeFound, used } = wish;
    const manifest = manifests.nearestNamed(folderOf(to));
    if (!manifest?.name) return [];
    const liked = manifestOf(from, like)?.dir === manifest.dir ? bareSpecifier(like) : null;
    // Nobody installs the root, and a package calls itself by its name only where it does so already.
    const itself = isWithin(manifest.dir, from) && packageOf(from) === packageOf(to);
    if (!liked && (itself || manifest.dir === "")) return [];
    const names = liked ? [liked.name] : [manifest.name, ...manifests.nicknames(manifest.dir)];
    const name = names.find(
      (each) => manifestOf(from, each)?.dir === manifest.dir && dependencies.mayName(from, each, used),
    );
    if (name === undefined) return [];
    if (manifest.fields.exports) {
      const texts = throughField(wish, manifest, manifest.fields.exports, name);
      return texts.filter((text) => exported(from, text) === to);
    }
    const built = liked ? mirrored(joinPath(manifest.dir, liked.subpath), wish) : [];
    const inBuild = built.map((path) => joinPath(name, below(manifest.dir, path)));
    const aliases = alias(wish).filter((text) => text.startsWith(`${name}/`));
    // Beside the build that others load, a source would be a second instance of the module.
    const isBuilt = liked ? likeFound?.built : lookup.subpath(manifest, ".")?.built;
    const direct = reach.through(starPattern(`${name}/*`), [joinPath(manifest.dir, "*")], to);
    return [name, ...inBuild, ...aliases, ...(isBuilt ? [] : spell(direct, wish))];
  }

  const styles = { relative, alias, imports, package: packageName };

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
      for (const text of styles[each]({ from, to, like, likeFound, used, habit })) {
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

function relativePath(dir: RepoPath, path: RepoPath): string {
  const text = posix.relative(`/${dir}`, `/${path}`) || ".";
  return text === "." || /^\.\.(?:\/|$)/.test(text) ? text : `./${text}`;
}

/** Keeps the name: from the folder `x`, the file beside it is `../x`, never `.`. */
function relativeName(dir: RepoPath, path: RepoPath): string {
  return `${relativePath(dir, folderOf(path))}/${lastPart(path)}`;
}

function proposal(text: string, folder: boolean): Proposal {
  return { before: "", star: text, after: "", open: true, folder };
}
