/** Which tsconfig governs a file: the nearest one, one that it references, or one beside it. */

import type { RepoPath } from "../paths";
import { folderOf, isWithin, lastPart, upwards } from "../repo-path";
import type { Aliases, Tsconfig, Tsconfigs } from "./tsconfig";

export interface Projects {
  /** The aliases that hold in a file. */
  aliasesFor(file: RepoPath): Aliases | null;
  /** The configurations of a folder and those they reference in it. */
  inFolder(dir: RepoPath): readonly Tsconfig[];
  /** The nearest configurations that state how modules are found all say: as Node does. */
  isForNode(file: RepoPath): boolean;
  /** All different aliases of the repository. */
  allAliases(): readonly Aliases[];
}

const CONFIG_NAME = /^(?:ts|js)config(?:\..+)?\.json$/;
const MAIN_NAMES = ["tsconfig.json", "jsconfig.json"];

export function createProjects(tsconfigs: Tsconfigs, allFiles: readonly RepoPath[]): Projects {
  let namesByFolder: Map<RepoPath, string[]> | undefined;
  const candidates = new Map<RepoPath, readonly Tsconfig[]>();
  const includes = new Map<Tsconfig, (file: RepoPath) => boolean>();
  const byFile = new Map<RepoPath, Aliases | null>();

  function names(): Map<RepoPath, string[]> {
    if (namesByFolder) return namesByFolder;
    namesByFolder = new Map();
    for (const file of allFiles) {
      if (!file.endsWith(".json")) continue;
      const name = lastPart(file);
      if (!CONFIG_NAME.test(name)) continue;
      const inFolder = namesByFolder.get(folderOf(file)) ?? [];
      inFolder.push(name);
      namesByFolder.set(folderOf(file), inFolder);
    }
    return namesByFolder;
  }

  /** The main configuration first, then what it references, then its siblings. */
  function candidatesIn(dir: RepoPath): readonly Tsconfig[] {
    let list = candidates.get(dir);
    if (!list) {
      const inFolder = names().get(dir) ?? [];
      const main = MAIN_NAMES.find((name) => inFolder.includes(name));
      const siblings = inFolder.filter((name) => !MAIN_NAMES.includes(name)).sort();
      const files = new Set<RepoPath>();
      for (const name of [...(main ? [main] : []), ...siblings]) follow(dir ? `${dir}/${name}` : name, files);
      list = [...files].flatMap((file) => tsconfigs.load(file) ?? []);
      candidates.set(dir, list);
    }
    return list;
  }

  function follow(file: RepoPath, into: Set<RepoPath>): void {
    if (into.has(file)) return;
    into.add(file);
    for (const reference of tsconfigs.load(file)?.references ?? []) follow(reference, into);
  }

  function holds(tsconfig: Tsconfig, file: RepoPath): boolean {
    const test = includes.get(tsconfig) ?? membership(tsconfig);
    includes.set(tsconfig, test);
    return test(file);
  }

  function find(file: RepoPath): Aliases | null {
    for (const dir of upwards(folderOf(file))) {
      const list = candidatesIn(dir);
      if (list.length === 0) continue;
      const main = list.find(
        (tsconfig) => tsconfig.dir === dir && MAIN_NAMES.includes(lastPart(tsconfig.file)),
      );
      const own = list.filter((tsconfig) => tsconfig.dir === dir);
      const stating = list.filter((tsconfig) => tsconfig.aliases);
      const including = stating.find((tsconfig) => holds(tsconfig, file));
      if (including) return including.aliases;
      // A file that no configuration includes (a test, a script) still uses the aliases of its folder.
      const nearest = own.find((tsconfig) => tsconfig.aliases);
      if (main) return (main.aliases ?? nearest?.aliases) || null;
      if (nearest) return nearest.aliases;
    }
    return null;
  }

  return {
    aliasesFor(file) {
      let aliases = byFile.get(file);
      if (aliases === undefined) {
        aliases = find(file);
        byFile.set(file, aliases);
      }
      return aliases;
    },
    inFolder: (dir) => candidatesIn(dir).filter((tsconfig) => isWithin(dir, tsconfig.file)),
    isForNode(file) {
      for (const dir of upwards(folderOf(file))) {
        const stated = candidatesIn(dir).flatMap(({ forNode }) => forNode ?? []);
        if (stated.length > 0) return stated.every((forNode) => forNode);
      }
      return false;
    },
    allAliases: () => [
      ...new Set([...names().keys()].flatMap(candidatesIn).flatMap(({ aliases }) => aliases ?? [])),
    ],
  };
}

/** Tests whether `files`, `include` and `exclude` of a configuration take in a file. */
function membership(tsconfig: Tsconfig): (file: RepoPath) => boolean {
  const files = new Set(tsconfig.files ?? []);
  const include =
    tsconfig.include ?? (tsconfig.files ? [] : [tsconfig.dir ? `${tsconfig.dir}/**/*` : "**/*"]);
  const exclude = tsconfig.exclude ?? [
    ...["node_modules", "bower_components", "jspm_packages"].map((name) => `**/${name}`),
    ...tsconfig.outDirs,
  ];
  const included = include.map((glob) => globExpression(glob, /[*?][^/]*$/.test(glob) ? "$" : "(?:/|$)"));
  const excluded = exclude.map((glob) => globExpression(glob, "(?:/|$)"));
  return (file) =>
    files.has(file) ||
    (included.some((glob) => glob.test(file)) && !excluded.some((glob) => glob.test(file)));
}

/** A glob of tsconfig knows only `*`, `?` and `**`; `end` says what may follow it. */
function globExpression(glob: RepoPath, end: string): RegExp {
  const parts = glob === "" ? [] : glob.split("/");
  const body = parts.map((part, index) => {
    if (part === "**") return index === parts.length - 1 ? ".*" : "(?:[^/]+/)*";
    const text = part
      .replace(/[.+^${}()|[\]\\]/g, "\\$&")
      .replaceAll("*", "[^/]*")
      .replaceAll("?", "[^/]");
    return index === parts.length - 1 ? text : `${text}/`;
  });
  return new RegExp(`^${body.join("")}${parts.length > 0 ? end : ""}`);
}
