/**
 * Finds the file that a path without certainty means: with or without extension, a folder, or the
 * product of a build. Only files of the repository count.
 */

import type { RepoPath } from "../paths";
import { folderOf, isWithin, joinPath } from "../repo-path";
import type { BuildOutput } from "./build-output";
import { isDeclaration } from "./code-names";
import { type ConfigFiles, stringsOf } from "./config-files";
import { matchSubpath, type SubpathMatch } from "./package-exports";
import { type Manifest, type Manifests, TYPE_ENTRIES } from "./package-manifests";

/** A file, and whether it was found only as the source of something that a build would write. */
export interface Found {
  readonly file: RepoPath;
  readonly built: boolean;
}

export interface FileLookup {
  /** A relative path or the target of an alias: a file or a folder. */
  module(path: RepoPath): Found | null;
  folder(dir: RepoPath): Found | null;
  /** A subpath (`.` or `./x`) of a package, as far as its `exports` allow it. */
  subpath(manifest: Manifest, subpath: string): Found | null;
  /** The first file that one of the targets of an `exports` or `imports` entry leads to. */
  targets(dir: RepoPath, match: SubpathMatch): Found | null;
}

/** Source wins over its declaration: a migration is about the file that runs. */
const EXTENSIONS = [
  ".ts",
  ".tsx",
  ".js",
  ".jsx",
  ".mts",
  ".cts",
  ".mjs",
  ".cjs",
  ".d.ts",
  ".d.mts",
  ".d.cts",
];
const IMPLIED_EXTENSIONS = [...EXTENSIONS, ".json"];
/** What an output extension can stand for, in the order of TypeScript. */
const SOURCES_OF_EXTENSION: Readonly<Record<string, readonly string[]>> = {
  ".js": [".ts", ".tsx", ".js", ".jsx", ".d.ts"],
  ".jsx": [".tsx", ".ts", ".jsx", ".js", ".d.ts"],
  ".mjs": [".mts", ".mjs", ".d.mts"],
  ".cjs": [".cts", ".cjs", ".d.cts"],
};
/** In the order in which one of them is taken; an entry of one platform may be another module than that of all. */
const ENTRY_FIELDS = [...TYPE_ENTRIES, "source", "module", "main"];

export function createFileLookup(
  config: ConfigFiles,
  manifests: Manifests,
  { sourcesOf }: BuildOutput,
): FileLookup {
  const withExtension = (stem: RepoPath, extensions: readonly string[]): RepoPath | null => {
    const extension = extensions.find((end) => config.has(stem + end));
    return extension === undefined ? null : stem + extension;
  };

  /** The file that a whole name means, `.js` standing for `.ts` too. */
  function exact(path: RepoPath): RepoPath | null {
    const extension = /\.[cm]?jsx?$/.exec(path)?.[0];
    const sources = extension === undefined ? undefined : SOURCES_OF_EXTENSION[extension];
    if (sources && extension) {
      const found = withExtension(path.slice(0, -extension.length), sources);
      if (found !== null) return found;
    }
    return config.has(path) ? path : null;
  }

  const plain = (path: RepoPath) => exact(path) ?? withExtension(path, IMPLIED_EXTENSIONS);
  const index = (dir: RepoPath) => withExtension(joinPath(dir, "index"), IMPLIED_EXTENSIONS);
  const plainOrIndex = (path: RepoPath) => (path === "" ? null : plain(path)) ?? index(path);

  /** The source of a file that a build would write; null when the file itself is in the repository. */
  function source(path: RepoPath): Found | null {
    if (config.has(path)) return null;
    const manifest = manifests.nearest(folderOf(path));
    if (!manifest || path === manifest.dir) return null;
    const found = firstSource(sourcesOf(path, manifest.dir), sourceAt);
    return found && isDeclaration(found.file) && !isDeclaration(path) ? null : found;
  }

  function sourceAt(path: RepoPath): Found | null {
    const file = plainOrIndex(path);
    const source = file !== null && isDeclaration(file) ? (index(path) ?? file) : file;
    return source === null ? null : { file: source, built: true };
  }

  function module(path: RepoPath): Found | null {
    const file = path === "" ? null : plain(path);
    if (file !== null) return present(file);
    const inFolder = folder(path);
    return inFolder && !inFolder.built ? inFolder : (source(path) ?? inFolder);
  }

  function folder(dir: RepoPath): Found | null {
    const manifest = manifests.at(dir);
    return (manifest && fieldEntry(manifest)) ?? present(index(dir)) ?? source(dir);
  }

  function fieldEntry(manifest: Manifest): Found | null {
    const fields = ENTRY_FIELDS.flatMap((field) => stringsOf(manifest.fields[field]));
    return firstSource(fields, (target) => {
      const path = joinPath(manifest.dir, target);
      if (path === manifest.dir) return present(index(path));
      return present(plainOrIndex(path)) ?? source(path);
    });
  }

  function targets(dir: RepoPath, { targets: list, pattern, doubtful }: SubpathMatch): Found | null {
    return firstSource(list, (target) => {
      const path = joinPath(dir, target);
      if (!target.startsWith("./") || !isWithin(dir, path)) return null;
      if (!pattern) return present(plainOrIndex(path)) ?? source(path);
      return present(exact(path)) ?? (/\.\w+$/.test(path) && !doubtful ? source(path) : null);
    });
  }

  function packageEntry(manifest: Manifest): Found | null {
    const { dir } = manifest;
    return fieldEntry(manifest) ?? present(index(joinPath(dir, "src"))) ?? present(index(dir));
  }

  function subpath(manifest: Manifest, wanted: string): Found | null {
    const { dir, fields } = manifest;
    if (fields.exports === undefined || fields.exports === null) {
      if (wanted === ".") return packageEntry(manifest);
      return wanted.endsWith("/") ? folder(joinPath(dir, wanted)) : module(joinPath(dir, wanted));
    }
    const match = matchSubpath(fields.exports, wanted);
    if (!match) return null;
    return targets(dir, match) ?? namedLikeSubpath(manifest, wanted, match.targets);
  }

  /** A bundle may be named unlike its source (`dist/acme-core.es.js`): the subpath says what it is. */
  function namedLikeSubpath(manifest: Manifest, wanted: string, list: readonly string[]): Found | null {
    const { dir } = manifest;
    if (!list.some((target) => sourcesOf(joinPath(dir, target), dir).length > 0)) return null;
    if (wanted === ".") return packageEntry(manifest);
    return firstSource([joinPath(dir, `src/${wanted}`), joinPath(dir, wanted)], sourceAt);
  }

  return { module, folder, subpath, targets };
}

function present(file: RepoPath | null): Found | null {
  return file === null ? null : { file, built: false };
}

/** The first file that is no declaration, else the first declaration. */
function firstSource(targets: readonly string[], find: (target: string) => Found | null): Found | null {
  let declaration: Found | null = null;
  for (const target of targets) {
    const found = find(target);
    if (found && !isDeclaration(found.file)) return found;
    declaration ??= found;
  }
  return declaration;
}
