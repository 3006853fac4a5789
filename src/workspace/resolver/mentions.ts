/**
 * The texts by which a specifier can mention a file, for a search in bytes: every specifier that
 * resolves to the file contains, between its quotes, at least one of them.
 *
 * - The stem (`user-service`) covers relative paths, patterns and plain subpaths.
 * - The entry of a folder is also meant by the folder's name, by `/index`, and from files inside of it by
 *   dots with the closing quote (`./'`, `..'`, `'.'`). Build folders (`/dist'`) stand for a source folder.
 *   From outside, a way into a folder and out again (`./core/any/..`) is not seen.
 * - Both are the last name of a specifier, so they are searched for with what can stand behind that (`src'`,
 *   `src/'`, `src.`): the name of a folder alone, as `src`, is in every second file.
 * - Exact keys of `exports`, `imports` and `paths` are held whole (`@acme/core/sub`, `#db`, `@config`),
 *   patterns that do not end in the plain name of the file as the specifier that they give.
 */

import type { RepoPath } from "../paths";
import { folderOf, isWithin, joinPath, lastPart, upwards } from "../repo-path";
import type { Sought } from "../workspace";
import { BUILD_ENTRIES, BUILD_FOLDERS, SOURCE_FOLDERS } from "./build-output";
import { isObject } from "./config-files";
import { subpathEntries } from "./package-exports";
import { bareSpecifier, type Manifest } from "./package-manifests";
import { type Reach, stemOf } from "./reach";
import { packageInstalledAs, type Resolving } from "./resolution";
import { fillStar, isPlainTarget, matchStar, type StarPattern, starPattern } from "./star-pattern";

const QUOTES = ["'", '"', "`"];
const EMPTY_STAR_ENDS = ["?", "/?", ...QUOTES, ...QUOTES.flatMap((quote) => [`/${quote}`, `.${quote}`])];

/** The texts of one file. */
export interface Mentions {
  /** What is said above, as short as it can be. */
  readonly plain: readonly string[];
  /** The same for a search, with the folders outside of which some of them mean something else. */
  readonly sought: readonly Sought[];
}

export function createMentions(resolving: Resolving, reach: Reach): (path: RepoPath) => Mentions {
  const { manifests, projects, lookup } = resolving;
  const memo = new Map<RepoPath, Mentions>();

  function collect(file: RepoPath): Mentions {
    const texts = new Set<string>();
    const stem = nameOf(file);
    const folders = reach.entryFolders(file);
    const names = folders.filter((dir) => dir !== "").map(lastPart);
    if (stem !== "index") names.push(stem);
    const inside = [...folders, ...addBuildFolders(file, texts)];
    for (const dir of new Set([...upwards(folderOf(file)), ...folders])) {
      const manifest = manifests.at(dir);
      if (manifest) addPackage(manifest, file, texts);
    }
    const [index, steps] = stem === "index" ? indexSought(folderOf(file)) : [[], null];
    addForeignImports(file, texts);
    for (const { baseUrl, paths } of projects.allAliases()) {
      for (const { key, targets } of paths) addKey(key, targets, file, texts, () => leadsTo(targets, file));
      if (baseUrl === folderOf(file) && stem === "index")
        for (const quote of QUOTES) texts.add(`${quote}index`);
    }
    const dots = inside.length === 0 ? [] : [{ texts: DOTS, below: inside }];
    return {
      plain: [
        ...withoutRedundant([...texts, ...names, ...(stem === "index" ? ["/index"] : [])]),
        ...dots.flatMap((sought) => sought.texts),
      ],
      sought: [
        {
          texts: withoutRedundant([...texts, ...index, ...names.flatMap(bounded)]),
        },
        ...dots,
        ...(steps ? [steps] : []),
      ],
    };
  }

  /** How the index of a folder is named: by steps inside of it, else behind the folder or what stands for the folder. */
  function indexSought(folder: RepoPath): readonly [outside: readonly string[], inside: Sought] {
    const above = folder === "" ? null : manifests.at(folderOf(folder));
    const isSource = above !== null && SOURCE_FOLDERS.includes(lastPart(folder));
    const homes = [...(manifests.at(folder) ? [folder] : []), ...(isSource ? [above.dir] : [])];
    const built = [
      ...homes.flatMap((home) => BUILD_FOLDERS.map((name) => joinPath(home, name))),
      ...projects.outDirsOf(folder),
    ];
    const names = [manifests.at(folder), above].flatMap((manifest) => (manifest ? namesOf(manifest) : []));
    const outside = [
      ...(folder === "" ? [] : [`${lastPart(folder)}/index`]),
      ...names.map((name) => `${name}/index`),
      ...["/", ...QUOTES].flatMap((before) => built.map((dir) => `${before}${lastPart(dir)}/index`)),
      "//index",
      "/./index",
    ];
    return [outside, { texts: ["./index"], below: [folder, ...built] }];
  }

  function namesOf(manifest: Manifest): readonly string[] {
    return [...(manifest.name ? [manifest.name] : []), ...manifests.nicknames(manifest.dir)];
  }

  /** The last name of a specifier with what can stand behind it, and before it where it is so short that it is everywhere. */
  function bounded(name: string): readonly string[] {
    const { starts, ends } = bounds();
    const texts = ends.map((end) => name + end);
    return name.length < SHORT ? starts.flatMap((start) => texts.map((text) => start + text)) : texts;
  }

  let known: Bounds | undefined;
  function bounds(): Bounds {
    known ??= boundsIn([
      ...manifests
        .below("")
        .flatMap(({ fields }) =>
          [fields.exports, fields.imports].flatMap((field) => (field ? subpathEntries(field) : [])),
        ),
      ...projects.allAliases().flatMap(({ paths }) => paths),
    ]);
    return known;
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

  function addPackage(manifest: Manifest, file: RepoPath, texts: Set<string>): void {
    const names = namesOf(manifest);
    const inRepo = (targets: readonly string[]) => targets.map((target) => joinPath(manifest.dir, target));
    if (lookup.subpath(manifest, ".")?.file === file) for (const name of names) texts.add(name);
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
  function addForeignImports(file: RepoPath, texts: Set<string>): void {
    for (const { dir, fields } of fieldsWithImports()) {
      for (const { key, targets } of subpathEntries(fields.imports)) {
        const leads = targets.some((target) => {
          const bare = bareSpecifier(target);
          const manifest = bare && manifests.find(dir, bare.name);
          return manifest && isWithin(manifest.dir, file);
        });
        if (leads) texts.add(key.prefix);
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
    texts: Set<string>,
    leads: () => boolean,
  ): void {
    if (key.suffix === null) {
      if (leads()) texts.add(key.text);
      return;
    }
    const isIndex = nameOf(file) === "index";
    for (const target of targets) {
      const installed = packageInstalledAs(target);
      const name = manifests.nearestNamed(folderOf(file))?.name;
      const named = installed && name ? matchStar(starPattern(installed), name) : null;
      if (named) texts.add(fillStar(key.text, named));
      if (!isPlainTarget(target)) {
        for (const { before, star, after } of reach.through(key, [target], file))
          texts.add(before + star + after);
        continue;
      }
      // The specifier ends in the file's stem or its folder; what is left is the star that stands for nothing.
      const prefixes = key.prefix === "" ? QUOTES : [key.prefix];
      if (isIndex)
        for (const prefix of prefixes) for (const slash of ["", "/"]) texts.add(`${prefix}${slash}index`);
      if (key.prefix !== "" && reach.entryFolders(file).includes(joinPath("", fillStar(target, "")))) {
        for (const end of EMPTY_STAR_ENDS) texts.add(`${key.prefix}${key.suffix}${end}`);
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

/** What stands behind the last name: nothing more, a slash or dot, an extension, or the query of a bundler. */
const NAME_ENDS: readonly string[] = [
  ...QUOTES,
  ".",
  "?",
  ...QUOTES.map((quote) => `/${quote}`),
  "/?",
  "//",
  "/.",
];
const SHORT = 4;

interface Bounds {
  readonly starts: readonly string[];
  readonly ends: readonly string[];
}

/** The usual bounds of a name, and those that a pattern (`#*.impl`) puts around what its star stands for. */
function boundsIn(keys: readonly { readonly key: StarPattern }[]): Bounds {
  const patterns = keys.flatMap(({ key }) => (key.suffix === null ? [] : [key]));
  return {
    starts: [...new Set(["/", ...QUOTES, ...patterns.map(({ prefix }) => prefix.slice(-1) || "/")])],
    ends: [...new Set([...NAME_ENDS, ...patterns.flatMap(({ suffix }) => suffix || [])])],
  };
}

/** A text that contains another one finds nothing more. */
function withoutRedundant(texts: readonly string[]): readonly string[] {
  const all = [...new Set(texts)];
  return all.filter((text) => !all.some((other) => other !== text && text.includes(other)));
}
