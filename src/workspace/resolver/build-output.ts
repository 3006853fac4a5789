/**
 * Leads from a file of a build that is not in the repository (`dist/index.js`) back to the source
 * that it is made from: by `outDir` and `rootDir` where they are stated, else by the usual folders.
 */

import { pathsBelow } from "../path-set";
import type { RepoPath } from "../paths";
import { below, folderOf, isWithin, joinPath, lastPart } from "../repo-path";
import { CODE, stemOf } from "./code-names";
import { climbs } from "./star-pattern";
import type { Projects } from "./tsconfig-projects";

/** Folders whose content is mostly built, and that can hold one another (`dist/esm`). */
export const BUILD_FOLDERS: readonly string[] = [
  "dist",
  "lib",
  "build",
  "out",
  "output",
  "es",
  "esm",
  "cjs",
  "umd",
  "types",
  "typings",
];

/** Those that, named without a file, stand for the entry of the source. */
export const BUILD_ENTRIES: readonly string[] = ["dist", "lib", "build", "out", "esm", "cjs"];

const SOURCE_FOLDERS = ["src", "", "lib", "source"];
const BUILT_EXTENSION = /(?:\.d\.[cm]?ts|\.[cm]?jsx?)$/;
const SCRIPT = /\.[cm]?jsx?$/;
/** The build folders in which a compiler puts declarations, and never a script. */
const OF_DECLARATIONS = ["types", "typings"];
/** What bundlers put before the extension: `index.esm.js`. */
const FORMAT_SUFFIX =
  /(?<=[^/])\.(?:esm|cjs|es|umd|iife|module|common|modern|min|prod|production|development|bundle|browser|node)$/;

export interface BuildOutput {
  /**
   * The paths where the source of a built path can lie, likeliest first, without extension where the
   * built one has one of JavaScript. The paths may hold a `*`.
   */
  sourcesOf(built: RepoPath, packageDir: RepoPath): readonly RepoPath[];
}

export function createBuildOutput(projects: Projects, allFiles: readonly RepoPath[]): BuildOutput {
  const withCode = new Map<RepoPath, boolean>();

  /** A folder with code in the repository is source, whatever its name. */
  function holdsCode(dir: RepoPath): boolean {
    let holds = withCode.get(dir);
    if (holds === undefined) {
      holds = false;
      for (const file of pathsBelow(allFiles, dir)) {
        holds = CODE.test(file);
        if (holds) break;
      }
      withCode.set(dir, holds);
    }
    return holds;
  }

  function statedSources(stem: RepoPath, packageDir: RepoPath): readonly RepoPath[] {
    return projects.inFolder(packageDir).flatMap(({ outDirs, rootDir, dir }) => {
      const roots = rootDir === null ? [joinPath(dir, "src"), dir] : [rootDir];
      return outDirs
        .filter((outDir) => isWithin(outDir, stem) && !isWithin(outDir, packageDir))
        .flatMap((outDir) => roots.map((root) => joinPath(root, below(outDir, stem))));
    });
  }

  function usualSources(built: RepoPath, stem: RepoPath, packageDir: RepoPath): readonly RepoPath[] {
    const path = below(packageDir, stem);
    const sourceFolders = SOURCE_FOLDERS.map((folder) => joinPath(packageDir, folder));
    if (holdsCode(joinPath(packageDir, path.split("/")[0] ?? ""))) return [];
    // A script is in no folder of declarations, and `dist/lib` with a `src/lib` is not made of all of `src`.
    const isMirrored = (folder: string, depth: number) =>
      OF_DECLARATIONS.includes(folder) ||
      (depth > 0 && sourceFolders.some((source) => holdsCode(joinPath(source, folder))));
    return unwrapped(path, built === stem, SCRIPT.test(built) ? isMirrored : () => false).flatMap((rest) =>
      sourceFolders.map((source) => joinPath(source, rest)),
    );
  }

  return {
    sourcesOf(built, packageDir) {
      if (!isWithin(packageDir, built)) return [];
      const stem = built.replace(BUILT_EXTENSION, "");
      // `dist.js` is no folder, and `dist/...js` is not above one.
      if (stem !== built && (BUILD_FOLDERS.includes(below(packageDir, stem)) || climbs(stem))) return [];
      const sources = new Set([...statedSources(stem, packageDir), ...usualSources(built, stem, packageDir)]);
      sources.delete(stem);
      for (const source of [...sources]) {
        const bare = source.replace(FORMAT_SUFFIX, "");
        if (!climbs(bare)) sources.add(bare);
      }
      return [...sources];
    },
  };
}

/**
 * What a path in a package leaves when the build folders at its start are taken off, the shortest first: all of them,
 * or those before the first one that stays.
 */
function unwrapped(
  path: string,
  mayBeFolder: boolean,
  stays: (folder: string, depth: number) => boolean,
): readonly string[] {
  const parts = path.split("/");
  const start = buildPrefix(path)
    .split("/")
    .filter((part) => part !== "");
  const first = start.findIndex(stays);
  return start
    .slice(0, first < 0 ? start.length : first)
    .map((folder, index) => ({ folder, rest: parts.slice(index + 1) }))
    .filter(({ folder, rest }) => {
      if (rest.length === 0) return mayBeFolder && BUILD_ENTRIES.includes(folder);
      return !mayBeFolder || parts.length > start.length;
    })
    .map(({ rest }) => rest.join("/"))
    .reverse();
}

/**
 * The folder of a build and the folder of the sources that it mirrors, as one file of both shows: by `dist/a/b.js`
 * and `src/a/b.ts`, `dist` and `src`. Null where the names differ, as those of a bundle do.
 */
export function mirroredFolders(
  built: RepoPath,
  source: RepoPath,
): { readonly build: RepoPath; readonly source: RepoPath } | null {
  const made = built.replace(BUILT_EXTENSION, "");
  const stem = stemOf(source);
  const isEntry = lastPart(stem) === "index";
  for (const from of isEntry ? [stem, folderOf(stem)] : [stem]) {
    const [ends, begins] = [made.split("/"), from.split("/")];
    let same = 0;
    while (same < begins.length && ends.at(-1 - same) === begins.at(-1 - same)) same++;
    if (same > 0) return { build: ends.slice(0, -same).join("/"), source: begins.slice(0, -same).join("/") };
  }
  return isEntry && made === built ? { build: built, source: folderOf(stem) } : null;
}

/** The build folders at the start of a path in a package: `dist/esm` of `dist/esm/index.js`. */
export function buildPrefix(path: string): string {
  const parts = path.split("/");
  const end = parts.findIndex((part) => !BUILD_FOLDERS.includes(part));
  return parts.slice(0, end < 0 ? parts.length : end).join("/");
}
