/** What a run knows of the repository: its root, packages and files, and how specifiers resolve. */

import type { Failure } from "../sites/site";
import type { RepoPath } from "./paths";
import type { PythonModules } from "./python-modules";

export interface Package {
  /** The `name` of package.json or pyproject.toml, or the folder where it has none. */
  readonly name: string;
  /** The package's folder; `""` is the repository root. */
  readonly dir: RepoPath;
  /** False when others may depend on the package from a registry. */
  readonly private: boolean;
}

export type ReadResult =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly failure: Failure };

export interface Workspace {
  /** The absolute native path of the repository root. */
  readonly root: string;
  /** Every file that git tracks or would track (outside git: that a walk honouring .gitignore finds), sorted. */
  readonly files: readonly RepoPath[];
  readonly packages: readonly Package[];
  has(path: RepoPath): boolean;
  /** The innermost package that holds the file. */
  packageOf(path: RepoPath): Package | null;
  /** Reads a file as strict UTF-8; a BOM stays part of the text. */
  read(path: RepoPath): ReadResult;
  /** The program that the `#!` line of a file without an extension names (`node`); null for any other file. */
  interpreterOf(path: RepoPath): string | null;
  /** How dotted names of Python lead to files. */
  readonly python: PythonModules;
  /** Resolves a JavaScript module specifier to a file of the repository; null when it leads elsewhere. */
  resolve(from: RepoPath, specifier: string): RepoPath | null;
  /**
   * All files to which a specifier of a package or `#x` leads by the conditions of `exports` and `imports`, those of
   * types aside; none where no conditions are asked.
   */
  resolveEach(from: RepoPath, specifier: string): readonly RepoPath[];
  /** The lockfile by which the package of a specifier comes from a registry here, though the repository has it; or null. */
  installedBy(from: RepoPath, specifier: string): RepoPath | null;
  /**
   * A specifier by which `from` can import `to`, in the style of `like` (a specifier that `from`
   * already uses): relative stays relative, an alias an alias, a package name a package name.
   * Across packages only what the `exports` of the package allow. Each answer resolves to `to`.
   * `beside` are all specifiers of the file: what they do in the style that is taken tells what `like` does not.
   */
  specifierFor(from: RepoPath, to: RepoPath, like: string, beside?: readonly string[]): string | null;
  /** False when the package of the file, once it is installed, lets nobody import it: see `exports`. */
  isOffered(path: RepoPath): boolean;
  /**
   * The texts by which other files can mention this one in a specifier: the stem, the folder of an
   * index file or `__init__.py`, the package name or path alias that leads to it. For searching, so it may hold too many.
   */
  mentionsOf(path: RepoPath): readonly string[];
  /** The texts of which each specifier that leads to the file contains one, with the quotes around it. */
  soughtInQuotes(path: RepoPath): readonly Sought[];
  /** The texts by which settings can mention the file in other ways, as by patterns; none for a file of Python. */
  soughtInSettings(path: RepoPath): readonly Sought[];
  /** The files among `within` whose bytes contain at least one of the needles (UTF-8 text). */
  search(within: readonly RepoPath[], needles: readonly string[]): SearchResult;
  /** As `search`, for several groups of needles at once. */
  searchEach(within: readonly RepoPath[], groups: readonly Sought[]): EachSearchResult;
}

/** Texts to search for: in all files, or in those below one of some folders. */
export interface Sought {
  readonly texts: readonly string[];
  readonly below?: readonly RepoPath[];
}

export interface SearchResult {
  readonly matches: readonly RepoPath[];
  readonly failures: readonly Failure[];
}

export interface EachSearchResult {
  /** For each group of needles the files that contain one of them. */
  readonly matches: readonly (readonly RepoPath[])[];
  readonly failures: readonly Failure[];
}
