/** What a language has to know: the exports and sites of a file, and the edits of its sites. */

import type { Edit, Span } from "../edits/edit";
import type { LoadedManifest } from "../manifest/load";
import type { ManifestProblem } from "../manifest/problems";
import type { DraftSite, FileAnalysis, Taken } from "../sites/analysis";
import type { Glance } from "../sites/incoming";
import type { ModuleLinks, Origins } from "../sites/links";
import type { Failure, TransformName } from "../sites/site";
import type { RepoPath } from "../workspace/paths";
import type { Workspace } from "../workspace/workspace";

/** One language, or a family of dialects that import each other. */
export interface Language {
  /** The file name extensions that it reads, with their dot. */
  readonly extensions: readonly string[];
  /** Matches the programs whose scripts, without an extension, are of this language: `node`. */
  readonly interpreters: RegExp;
  /** The extensions of files in which code of it stands among other things: they are read, and never edited. */
  readonly embeddedIn: readonly string[];
  /** The name of a file's language in reports. */
  nameOf(path: RepoPath): string;
  /** Loads what it needs; awaited before anything else, and only where the manifest has a module of its own. */
  prepare?(): Promise<void>;
  /** Reads the pairs of the manifest's modules that are in this language, against the repository. */
  read(manifest: LoadedManifest, workspace: Workspace): Reading;
  /** Where a file says something instead of doing it; null for one that cannot be parsed. */
  writtenIn(path: RepoPath, text: string): Written | null;
}

/** What a file says, as far as it is no code. */
export interface Written {
  /** Specifiers of imports are code, and no parts. */
  readonly parts: readonly WrittenPart[];
  /** The names that the file declares or imports for all of it. */
  readonly binds: ReadonlySet<string>;
}

export interface WrittenPart {
  /** With the signs of the comment, and the quotes of the string. */
  readonly span: Span;
  readonly in: WrittenIn;
}

/** `text` is what is no part of a program: prose, markup, data. */
export type WrittenIn = "comment" | "string" | "text";

export type Reading =
  | { readonly ok: true; readonly migration: Migration }
  | { readonly ok: false; readonly problems: readonly ManifestProblem[] };

/** The migration of the files of one language. */
export interface Migration {
  readonly legacy: ReadonlySet<RepoPath>;
  /** The modules at which a name is at home: legacy, target and imports. */
  readonly homes: ReadonlySet<RepoPath>;
  /** The names that a file has to contain somewhere to depend on a legacy export, renamings aside. */
  readonly names: ReadonlySet<string>;
  /** Not all names of a legacy module are among these, so where a star passes them on, its module is looked for. */
  readonly starsHideNames?: true;
  /** Without it, names tell of all uses. */
  readonly glance?: Glance;
  /** Of each legacy module the names that the manifest gives up: those that no replacement has as well. */
  readonly givenUp: ReadonlyMap<RepoPath, ReadonlySet<string>>;
  /** The names that replacements bring in. */
  readonly replacements: ReadonlySet<string>;
  /** What a file may contain instead, to depend on a legacy module by a pattern. */
  readonly texts: readonly string[];
  /** The files that stand for a legacy module by their place alone. */
  readonly byPlace: readonly RepoPath[];
  /** A file that may name modules in other ways than by their specifiers. */
  readonly isConfiguration: (path: RepoPath) => boolean;
  /** Settings that may name a legacy module, in files that are no sources. */
  readonly settings: {
    /** How the names of such files end. */
    readonly extensions: readonly string[];
    owns(path: RepoPath): boolean;
    /** They also name what other modules pass on, so a legacy module need not be mentioned in them. */
    readonly nameConsumers?: true;
    sitesIn(path: RepoPath, text: string, origins: Origins): readonly DraftSite[];
  };
  /** The files as they are; what was found out about them may be kept for the next time. */
  open(): Files;
}

/**
 * The files of a repository as a language sees them. What was found out about a file is kept, and its
 * syntax tree is not: a file is parsed again only when other files have come to mean something else for it.
 */
export interface Files {
  /** Every use of an export has its name in the text, so no file has to be searched for uses of whole modules. */
  readonly namesAreVisible?: true;
  /** Told of files before anything is asked of any of them. */
  expect?(paths: readonly RepoPath[]): void;
  /** False where the text alone tells that a file has no site, and passes no legacy export on. */
  concerns?(path: RepoPath): boolean;
  /** How a file's exports lead on; null when it cannot be parsed. */
  linksOf(path: RepoPath): ModuleLinks | null;
  /** The file exports all of a module: by a star, or as one value. */
  passesOnAll(path: RepoPath, module: RepoPath): boolean;
  analyse(path: RepoPath, origins: Origins, selected: ReadonlySet<TransformName>): FileAnalysis;
  /** The files of the repository that a file loads; none for one that cannot be parsed. */
  importsOf(path: RepoPath): readonly RepoPath[];
  /** What a file takes as values from modules of the manifest that are not legacy. */
  valuesOf(path: RepoPath, origins: Origins): readonly Taken[];
  /** The files as they are after edits; a file whose edits do not fit together is left as it is. */
  after(edits: ReadonlyMap<RepoPath, readonly Edit[]>): Files;
  /** The sites in settings of files that are no sources, where these take names from modules that pass them on. */
  takenBySettings?(origins: Origins): ReadonlyMap<RepoPath, readonly DraftSite[]>;
  /** Why a file could not be read or parsed. */
  failureOf(path: RepoPath): Failure | null;
}
