/**
 * Reads a tsconfig or jsconfig with everything it extends, and says what matters for finding
 * modules: aliases, which files belong to it, and where its output goes.
 */

import type { RepoPath } from "../paths";
import { folderOf, joinPath } from "../repo-path";
import { type ConfigFiles, isObject, type JsonObject, stringsOf } from "./config-files";
import { matchSubpath } from "./package-exports";
import { bareSpecifier, type Manifests } from "./package-manifests";
import { bySpecificity, type StarPattern, starPattern } from "./star-pattern";

/** One key of `paths`, with its targets as repository paths. */
export interface PathAlias {
  readonly key: StarPattern;
  readonly targets: readonly RepoPath[];
}

/** Equal aliases are one object, so they can be compared and used as keys. */
export interface Aliases {
  readonly baseUrl: RepoPath | null;
  /** The most specific first. */
  readonly paths: readonly PathAlias[];
}

export interface Tsconfig {
  readonly file: RepoPath;
  readonly dir: RepoPath;
  /** Null when it states neither `paths` nor `baseUrl`. */
  readonly aliases: Aliases | null;
  /** The folders of `outDir` and `declarationDir`. */
  readonly outDirs: readonly RepoPath[];
  readonly rootDir: RepoPath | null;
  /** True when the compiler finds modules as Node does, false when in another way; null where neither is stated. */
  readonly forNode: boolean | null;
  /** Each null where it is not stated; patterns are repository paths. */
  readonly files: readonly RepoPath[] | null;
  readonly include: readonly RepoPath[] | null;
  readonly exclude: readonly RepoPath[] | null;
  readonly references: readonly RepoPath[];
}

export interface Tsconfigs {
  /** Null for a file that is not there; a broken one counts as empty. */
  load(file: RepoPath): Tsconfig | null;
}

/** A value with the folder that its relative paths start from. */
interface Stated {
  readonly value: unknown;
  readonly dir: RepoPath;
}
type Settings = ReadonlyMap<string, Stated>;

/** Stands for the folder of the configuration that extends, not of the one that says it. */
const CONFIG_DIR = "$" + "{configDir}";
const OPTIONS = ["baseUrl", "paths", "outDir", "declarationDir", "rootDir", "module", "moduleResolution"];
const FILE_LISTS = ["files", "include", "exclude"];

export function createTsconfigs(config: ConfigFiles, manifests: Manifests): Tsconfigs {
  const known = new Map<RepoPath, Tsconfig | null>();
  const interned = new Map<string, Aliases>();

  function settings(file: RepoPath, trail: readonly RepoPath[]): Settings {
    const json = config.json(file) ?? {};
    const merged = new Map<string, Stated>();
    for (const parent of stringsOf(json.extends)) {
      const target = extended(file, parent);
      if (target === null) continue;
      if (trail.includes(target) || target === file) {
        config.report({
          code: "extends-cycle",
          file,
          message: `extends "${parent}", which extends this file again`,
          mend: "break the circle; the repeated file is left out",
        });
        continue;
      }
      for (const [key, stated] of settings(target, [...trail, file])) merged.set(key, stated);
    }
    const dir = folderOf(file);
    const options: JsonObject = isObject(json.compilerOptions) ? json.compilerOptions : {};
    for (const key of OPTIONS) if (options[key] !== undefined) merged.set(key, { value: options[key], dir });
    for (const key of FILE_LISTS) if (json[key] !== undefined) merged.set(key, { value: json[key], dir });
    return merged;
  }

  function extended(file: RepoPath, parent: string): RepoPath | null {
    const dir = folderOf(file);
    if (!/^\.{1,2}(?:\/|$)/.test(parent)) return extendedPackage(dir, parent);
    const found = jsonAt(joinPath(dir, parent));
    if (found === null) {
      config.report({
        code: "extends-missing",
        file,
        message: `extends "${parent}", which is not in the repository`,
        mend: "correct the path, or run the command that generates the file; its settings are left out",
      });
    }
    return found;
  }

  /** A third-party configuration is left out without a word: it cannot know paths of this repository. */
  function extendedPackage(dir: RepoPath, parent: string): RepoPath | null {
    const bare = bareSpecifier(parent);
    const manifest = bare && manifests.find(dir, bare.name);
    if (!bare || !manifest) return null;
    const exported = matchSubpath(manifest.fields.exports, bare.subpath)?.targets ?? [];
    const plain = bare.subpath === "." ? stringsOf(manifest.fields.tsconfig) : [bare.subpath];
    for (const target of [...exported, ...plain, `${bare.subpath}/tsconfig.json`]) {
      const found = jsonAt(joinPath(manifest.dir, target));
      if (found !== null) return found;
    }
    return null;
  }

  function jsonAt(path: RepoPath): RepoPath | null {
    return [path, `${path}.json`].find((file) => file.endsWith(".json") && config.has(file)) ?? null;
  }

  function read(file: RepoPath): Tsconfig {
    const stated = settings(file, []);
    const dir = folderOf(file);
    const resolve = (text: string, from: RepoPath) =>
      text.startsWith(CONFIG_DIR)
        ? joinPath(dir, `.${text.slice(CONFIG_DIR.length) || "/"}`)
        : joinPath(from, text);
    const list = (key: string): readonly RepoPath[] | null => {
      const setting = stated.get(key);
      return setting ? stringsOf(setting.value).map((text) => resolve(text, setting.dir)) : null;
    };
    const baseUrl = list("baseUrl")?.[0] ?? null;
    const paths = stated.get("paths");
    const references = config.json(file)?.references;
    return {
      file,
      dir,
      aliases: intern(baseUrl, paths ? pathAliases(paths, baseUrl, resolve) : []),
      outDirs: [...(list("outDir") ?? []), ...(list("declarationDir") ?? [])],
      rootDir: list("rootDir")?.[0] ?? null,
      forNode: isForNode(stated.get("moduleResolution") ?? stated.get("module")),
      files: list("files"),
      include: list("include"),
      exclude: list("exclude"),
      references: (Array.isArray(references) ? references : [])
        .flatMap((reference) => (isObject(reference) ? stringsOf(reference.path) : []))
        .map((path) => joinPath(dir, path))
        .map((path) => (path.endsWith(".json") ? path : joinPath(path, "tsconfig.json"))),
    };
  }

  function intern(baseUrl: RepoPath | null, paths: readonly PathAlias[]): Aliases | null {
    if (baseUrl === null && paths.length === 0) return null;
    const key = JSON.stringify([baseUrl, paths]);
    const aliases = interned.get(key) ?? { baseUrl, paths };
    interned.set(key, aliases);
    return aliases;
  }

  return {
    load(file) {
      let tsconfig = known.get(file);
      if (tsconfig === undefined) {
        tsconfig = config.has(file) ? read(file) : null;
        known.set(file, tsconfig);
      }
      return tsconfig;
    },
  };
}

/** `node` is the old way, of which Node's own loader knows nothing. */
function isForNode(stated: Stated | undefined): boolean | null {
  return stated ? /^node(?:1[68]|2\d|next)$/i.test(String(stated.value)) : null;
}

function pathAliases(
  paths: Stated,
  baseUrl: RepoPath | null,
  resolve: (text: string, from: RepoPath) => RepoPath,
): readonly PathAlias[] {
  if (!isObject(paths.value)) return [];
  return Object.entries(paths.value)
    .map(([key, targets]) => ({
      key: starPattern(key),
      targets: stringsOf(targets).map((target) => resolve(target, baseUrl ?? paths.dir)),
    }))
    .sort((a, b) => bySpecificity(a.key, b.key));
}
