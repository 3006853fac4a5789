/**
 * The texts by which a specifier can mention a file, for a search in bytes: every specifier that
 * resolves to the file contains, with its quotes, at least one of them.
 *
 * - The stem (`user-service`) covers relative paths, patterns and plain subpaths.
 * - The entry of a folder is also meant by the folder's name, by `/index`, and from files inside of it by
 *   dots with the closing quote (`./'`, `..'`, `'.'`). Build folders (`/dist'`) stand for a source folder.
 * - In a specifier in quotes such a name is the end of a path: what can follow is known (`core'`, `core/'`, `core.js`).
 * - Exact keys of `exports`, `imports` and `paths` are held whole (`@acme/core/sub`, `#db`, `@config`),
 *   patterns that do not end in the plain name of the file as the specifier that they give.
 */

import type { RepoPath } from "../paths";
import { folderOf, isWithin, joinPath, lastPart, upwards } from "../repo-path";
import type { Sought } from "../workspace";
import { BUILD_ENTRIES } from "./build-output";
import { stemOf } from "./code-names";
import { isObject } from "./config-files";
import { subpathEntries } from "./package-exports";
import { bareSpecifier, type Manifest } from "./package-manifests";
import type { Reach } from "./reach";
import { packageInstalledAs, type Resolving } from "./resolution";
import { fillStar, isPlainTarget, matchStar, type StarPattern, starPattern } from "./star-pattern";

const QUOTES = ["'", '"', "`"];
const EMPTY_STAR_ENDS = ["?", "/?", ...QUOTES, ...QUOTES.flatMap((quote) => [`/${quote}`, `.${quote}`])];

/** What of a path's name is left once it is the last one: nothing, an extension, a query, or what stands for nothing. */
const ENDS = [...QUOTES, ".", "?", "\\", ...QUOTES.map((quote) => `/${quote}`), "//", "/."];
/** A path into a folder that leads out of it again: `core/sub/..`. */
const WAYS_BACK = [...QUOTES, ...QUOTES.map((quote) => `/${quote}`), "//", "/./"].map((end) => `/..${end}`);

/** The texts that mention a file. */
export interface Mentions {
  /** In a specifier that stands in quotes. */
  readonly inQuotes: readonly Sought[];
  /** In whatever way, a part of a pattern among them. */
  readonly anywhere: readonly Sought[];
}

/** The texts for a file, by parts. */
interface Texts {
  /** The names that a path to the file ends in. */
  readonly names: Set<string>;
  /** What stands before and behind the stars of keys for which a path is put. */
  readonly prefixes: Set<string>;
  readonly suffixes: Set<string>;
  /** Whole texts. */
  readonly others: Set<string>;
}

export function createMentions(resolving: Resolving, reach: Reach): (path: RepoPath) => Mentions {
  const { manifests, projects, lookup } = resolving;
  const memo = new Map<RepoPath, Mentions>();

  function collect(file: RepoPath): Mentions {
    const texts: Texts = { names: new Set(), prefixes: new Set(), suffixes: new Set(), others: new Set() };
    const stem = nameOf(file);
    const folders = reach.entryFolders(file);
    texts.names.add(stem === "index" ? "/index" : stem);
    for (const dir of folders) if (dir !== "") texts.names.add(lastPart(dir));
    const inside = [...folders, ...addBuildFolders(file, texts.others)];
    for (const dir of new Set([...upwards(folderOf(file)), ...folders])) {
      const manifest = manifests.at(dir);
      if (manifest) addPackage(manifest, file, texts);
    }
    addForeignImports(file, texts);
    for (const { baseUrl, paths } of projects.allAliases()) {
      for (const { key, targets } of paths) addKey(key, targets, file, texts, () => leadsTo(targets, file));
      if (baseUrl === folderOf(file) && stem === "index")
        for (const quote of QUOTES) texts.others.add(`${quote}index`);
    }
    const within = inside.length === 0 ? [] : [{ texts: DOTS, below: inside }];
    return {
      anywhere: [{ texts: withoutRedundant([...texts.names, ...texts.others]) }, ...within],
      inQuotes: [
        { texts: [...atTheirEnds(texts), ...(folders.length > 0 ? WAYS_BACK : []), ...texts.others] },
        ...within,
      ],
    };
  }

  /** `require("../dist")` means the entry of the source while nothing is built. Gives those folders. */
  function addBuildFolders(file: RepoPath, texts: Set<string>): readonly RepoPath[] {
    const home = manifests.nearest(folderOf(file))?.dir;
    if (home === undefined) return [];
    const stated = projects.inFolder(home).flatMap(({ outDirs }) => outDirs);
    const usual = BUILD_ENTRIES.map((name) => joinPath(home, name));
    const built = [...stated, ...usual].filter((dir) => {
      const found = lookup.folder(dir);
      return found?.built && found.file === file;
    });
    if (built.length === 0) return [];
    for (const name of new Set([...BUILD_ENTRIES, ...built.map(lastPart)])) {
      for (const quote of QUOTES)
        for (const before of ["/", quote])
          for (const end of [quote, `/${quote}`, "//", "/."]) texts.add(before + name + end);
    }
    return built;
  }

  function addPackage(manifest: Manifest, file: RepoPath, texts: Texts): void {
    const names = [...(manifest.name ? [manifest.name] : []), ...manifests.nicknames(manifest.dir)];
    const inRepo = (targets: readonly string[]) => targets.map((target) => joinPath(manifest.dir, target));
    if (lookup.subpath(manifest, ".")?.file === file) for (const name of names) texts.others.add(name);
    const { exports, imports } = manifest.fields;
    for (const { key, targets } of exports ? subpathEntries(exports) : []) {
      for (const name of names) {
        const whole = starPattern(name + key.text.slice(1));
        addKey(whole, inRepo(targets), file, texts, () => lookup.subpath(manifest, key.text)?.file === file);
      }
    }
    for (const { key, targets } of imports ? subpathEntries(imports) : []) {
      const leads = () =>
        lookup.targets(manifest.dir, { targets, pattern: false, doubtful: false })?.file === file;
      addKey(key, inRepo(targets), file, texts, leads);
    }
  }

  /** A key `#x` of any package can stand for another package. */
  function addForeignImports(file: RepoPath, { others }: Texts): void {
    for (const { dir, fields } of fieldsWithImports()) {
      for (const { key, targets } of subpathEntries(fields.imports)) {
        const leads = targets.some((target) => {
          const bare = bareSpecifier(target);
          const manifest = bare && manifests.find(dir, bare.name);
          return manifest && isWithin(manifest.dir, file);
        });
        if (leads) others.add(key.prefix);
      }
    }
  }

  let withImports: readonly Manifest[] | undefined;
  function fieldsWithImports(): readonly Manifest[] {
    withImports ??= manifests.below("").filter(({ fields }) => isObject(fields.imports));
    return withImports;
  }

  function addKey(
    key: StarPattern,
    targets: readonly RepoPath[],
    file: RepoPath,
    { prefixes: starts, suffixes, others }: Texts,
    leads: () => boolean,
  ): void {
    if (key.suffix === null) {
      if (leads()) others.add(key.text);
      return;
    }
    const isIndex = nameOf(file) === "index";
    for (const target of targets) {
      const installed = packageInstalledAs(target);
      const name = manifests.nearestNamed(folderOf(file))?.name;
      const named = installed && name ? matchStar(starPattern(installed), name) : null;
      if (named) others.add(fillStar(key.text, named));
      if (!isPlainTarget(target)) {
        for (const { before, star, after } of reach.through(key, [target], file))
          others.add(before + star + after);
        continue;
      }
      // The specifier ends in the file's stem or its folder; what is left is the star that stands for nothing.
      starts.add(key.prefix);
      suffixes.add(key.suffix);
      const prefixes = key.prefix === "" ? QUOTES : [key.prefix];
      if (isIndex && !key.prefix.endsWith("/")) for (const prefix of prefixes) others.add(`${prefix}index`);
      if (key.prefix !== "" && reach.entryFolders(file).includes(joinPath("", fillStar(target, "")))) {
        for (const end of EMPTY_STAR_ENDS) others.add(`${key.prefix}${key.suffix}${end}`);
      }
    }
  }

  function leadsTo(targets: readonly RepoPath[], file: RepoPath): boolean {
    return targets.some((target) => {
      const bare = bareSpecifier(packageInstalledAs(target) ?? "");
      const manifest = bare && manifests.find("", bare.name);
      return manifest ? isWithin(manifest.dir, file) : lookup.module(target)?.file === file;
    });
  }

  return (path) => {
    let texts = memo.get(path);
    if (!texts) {
      texts = collect(path);
      memo.set(path, texts);
    }
    return texts;
  };
}

/** The name of a file without extensions: `user.service` of `user.service.ts`, `data` of `data.json`. */
function nameOf(file: RepoPath): string {
  const name = lastPart(file);
  const stem = stemOf(name);
  return (stem === name ? name.replace(/(?<=.)\.[^.]+$/, "") : stem) || name;
}

/** How a folder is meant from inside it: `.`, `./`, `..`, `../..`, always before the closing quote. */
const DOTS: readonly string[] = QUOTES.flatMap((quote) => [
  `${quote}.${quote}`,
  `./${quote}`,
  `//${quote}`,
  `/.${quote}`,
  `..${quote}`,
]);

/**
 * The names with what follows them in quotes; short ones, which stand in many words, with what is before them, too.
 * Long ones hardly stand anywhere else, and a search is the faster the fewer texts it has.
 */
function atTheirEnds({ names, prefixes, suffixes }: Texts): readonly string[] {
  const behindStars = [...suffixes].filter((suffix) => suffix !== "");
  const ends = [...ENDS, ...behindStars, ...behindStars.map((suffix) => `/${suffix}`)];
  const starts = ["/", ...QUOTES, ...[...prefixes].filter((prefix) => !/^$|\/$/.test(prefix))];
  return [...names].flatMap((name) => {
    if (name.length >= LONG) return name;
    const begun = name.length > SHORT || name.startsWith("/") ? [name] : starts.map((start) => start + name);
    return begun.flatMap((one) => ends.map((end) => one + end));
  });
}

const SHORT = 3;
const LONG = 10;

/** A text that contains another one finds nothing more. */
function withoutRedundant(all: readonly string[]): readonly string[] {
  return all.filter((text) => !all.some((other) => other !== text && text.includes(other)));
}
