/**
 * A search that remembers, from one run to the next, in which contents nothing was found, and does not read files of
 * these contents again. Contents are known by their git object ids, so it is git that tells whether a file has changed.
 */

import { createHash } from "node:crypto";
import { packageVersion } from "../../installation";
import type { Contents } from "../listing";
import type { RepoPath } from "../paths";
import { isWithin } from "../repo-path";
import type { EachSearchResult, Sought } from "../workspace";
import { CACHE_FOLDER, keepObjects, readObjects } from "./kept-objects";

export interface CacheOptions {
  /** The least number of files for whose search something is remembered. */
  readonly fromFiles: number;
}

/** Fewer files are read faster than anybody notices, and their repository gets no folder of ours. */
export const DEFAULT_CACHE: CacheOptions = { fromFiles: 5_000 };

export type EachSearch = (within: readonly RepoPath[], groups: readonly Sought[]) => EachSearchResult;

export interface CachedSearchRequest extends CacheOptions {
  readonly root: string;
  /** All files of the repository, sorted. */
  readonly files: readonly RepoPath[];
  readonly contents: Contents;
  readonly search: EachSearch;
  /** As `search`; `proven` are the files without a match that are the content of their object. */
  searchAndProve(
    within: readonly RepoPath[],
    groups: readonly Sought[],
    objects: ReadonlyMap<RepoPath, string>,
  ): EachSearchResult & { readonly proven: readonly RepoPath[] };
}

/** Finds what `search` finds, in the same order. */
export function createCachedSearch(request: CachedSearchRequest): EachSearch {
  const { root, files, contents, fromFiles } = request;
  // Whoever commits answers could make up some, and pass a check that should fail.
  const isTrusted = !files.some((path) => path.startsWith(`${CACHE_FOLDER}/`));

  return (within, groups) => {
    const texts = groups.flatMap((group) => (group.below ? [] : [group.texts]));
    if (!isTrusted || within.length < fromFiles || !canBeKept(texts.flat()))
      return request.search(within, groups);
    const key = keyOf(texts, within, contents);
    const known = readObjects(root, key);
    const unknown = contents.objectsOutside(known);
    const folders = groups.flatMap(({ below }) => below ?? []);
    const isListed = followerOf(files);
    const isOpen = (path: RepoPath) =>
      !isListed(path) ||
      unknown.has(path) ||
      contents.untold.has(path) ||
      folders.some((folder) => isWithin(folder, path));
    const left = within.filter(isOpen);
    const { proven, ...result } = request.searchAndProve(left, groups, unknown);
    const kept = withProven(known, objectsOf(left, unknown, new Set(proven)));
    if (kept !== known) keepObjects(root, key, kept.size > 2 * files.length ? present(kept) : kept);
    return result;
  };

  /** Those that no file has any more make room, but not at once: another branch may have them. */
  function present(objects: ReadonlySet<string>): ReadonlySet<string> {
    return new Set([...contents.objectsOutside(new Set()).values()].filter((object) => objects.has(object)));
  }
}

/**
 * Tells of paths in the order of a list whether they are in it, in one walk beside them, which is quicker than a set of
 * all. False from the first path that is not, or not in order: such as a file that is ignored, and selected by name.
 */
function followerOf(files: readonly RepoPath[]): (path: RepoPath) => boolean {
  let at = 0;
  return (path) => {
    while (at < files.length && files[at] !== path) at += 1;
    return at < files.length;
  };
}

interface ReadObjects {
  readonly proven: ReadonlySet<string>;
  readonly open: ReadonlySet<string>;
}

function objectsOf(
  read: readonly RepoPath[],
  objects: ReadonlyMap<RepoPath, string>,
  proven: ReadonlySet<RepoPath>,
): ReadObjects {
  const of = (isProven: boolean) =>
    new Set(read.flatMap((path) => (proven.has(path) === isProven ? (objects.get(path) ?? []) : [])));
  return { proven: of(true), open: of(false) };
}

/**
 * A content stays unknown where one file of it is not proven: it matches, or it is not what git takes it for, as an
 * attribute once converted it. The same set where nothing is new.
 */
function withProven(known: ReadonlySet<string>, { proven, open }: ReadObjects): ReadonlySet<string> {
  const more = [...proven].filter((object) => !open.has(object));
  return more.length === 0 ? known : new Set([...known, ...more]);
}

/** A text with a line end depends on how git checks lines out; an empty one is everywhere. */
function canBeKept(texts: readonly string[]): boolean {
  return texts.length > 0 && texts.every((text) => text !== "" && !/[\r\n]/.test(text));
}

/**
 * The answers depend on the texts and on how this version looks for them. Another user may be unable to read what this
 * one has read; and files that an attribute has just ceased to convert are still on the disk as it made them.
 */
function keyOf(
  texts: readonly (readonly string[])[],
  within: readonly RepoPath[],
  { converted }: Contents,
): string {
  const convertedHere = converted.size === 0 ? [] : within.filter((path) => converted.has(path));
  const groups = texts.map((group) => JSON.stringify([...group].sort())).sort();
  const parts = [packageVersion(), FORMAT, process.getuid?.() ?? null, groups, convertedHere];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

/** To be raised when `search/` finds something else than before within one version of the package. */
const FORMAT = 2;
