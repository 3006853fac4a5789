/** Opens a repository: one value that answers what a run asks, and computes each part when first asked. */

import type { Failure } from "../sites/site";
import { type AskedFiles, askForFiles } from "./ask-for-files";
import type { CacheOptions, EachSearch } from "./cache/cached-search";
import { listFiles, type RepositoryFiles } from "./files";
import { keepingTexts } from "./kept-texts";
import { listPackages, packageFinder } from "./packages";
import { type PathSet, pathSet } from "./path-set";
import type { RepoPath } from "./paths";
import { createPythonModules } from "./python-modules";
import { listPythonPackages } from "./python-packages";
import { type ByteReader, createByteReader, readText } from "./read";
import { type LenientResult, readLeniently } from "./read-leniently";
import { createResolver, type Resolver, type ResolverProblem } from "./resolver/resolver";
import { findRoot } from "./root";
import { searchFiles } from "./search/search";
import { prepareThread, searchAndProve, searchInThreads } from "./search/threads";
import { interpreterIn, isBare, PYTHON_PROGRAMS } from "./source-kind";
import type { Package, Workspace } from "./workspace";

export interface OpenRequest {
  /** The native folder in which the command runs. */
  readonly cwd: string;
  /** A repository path by which to tell the root, the manifest's target: see {@link findRoot}. */
  readonly anchor?: RepoPath | undefined;
  /** Whether searches of large repositories are remembered in `.ssot/cache` at the root; nothing is written without. */
  readonly cache?: boolean | CacheOptions | undefined;
  /** What git was asked already: it counts if it is the same root and the answers tell enough, else git is asked anew. */
  readonly asked?: AskedFiles | null;
}

/** A workspace, and what is wrong with the repository as a whole. */
export interface OpenedWorkspace extends Workspace {
  /** From listing files and packages; `selectFiles` passes on those that concern a selection. */
  readonly failures: readonly Failure[];
  /** Reads any file, whatever its encoding, for a look at what it says. */
  readLeniently(path: RepoPath): LenientResult;
  /** The configurations that resolving had to do without, as far as it has read them until now. */
  resolverProblems(): readonly ResolverProblem[];
}

/** Opens the repository around `cwd`. Its files are listed meanwhile; all else is looked at when it is asked for. */
export async function openWorkspace({
  cwd,
  anchor,
  cache = false,
  asked,
}: OpenRequest): Promise<OpenedWorkspace> {
  const root = findRoot(cwd, anchor);
  const readBytes = createByteReader(root);
  const isEnough = asked?.root === root && (!cache || asked.converted !== null);
  if (!isEnough) asked?.cancel();
  const listing = await listFiles(isEnough ? asked : askForFiles(root, cache !== false));
  // With a cache few files are left to be searched.
  if (!cache) prepareThread(listing.files.length);
  const known = pathSet(listing.files);
  const found = once(() => listPackages(root, listing.files));
  const finder = once(() => packageFinder(found().packages));
  const projects = once(() => listPythonPackages(root, listing.files));
  const pythonFinder = once(() => packageFinder([...projects(), ...found().packages]));
  const python = once(() =>
    createPythonModules({
      files: listing.files,
      has: (path) => known.has(path),
      textOf: (path) => {
        const file = readText(readBytes, path);
        return file.ok ? file.text : null;
      },
    }),
  );
  let resolverAsked: Resolver | null = null;
  const resolver = once(() => {
    resolverAsked = resolverThroughLinks(root, listing, known, found().packages);
    return resolverAsked;
  });

  const interpreters = new Map<RepoPath, string | null>();
  const interpreterOf = (path: RepoPath) => {
    if (!isBare(path)) return null;
    const known = interpreters.get(path);
    if (known !== undefined) return known;
    const file = readBytes(path);
    const start = file.ok ? file.bytes.toString("latin1", 0, Math.min(file.length, LONGEST_LINE)) : "";
    const found = interpreterIn(start);
    interpreters.set(path, found);
    return found;
  };
  const searchEach = searchOf(root, readBytes, listing, cache);

  return {
    root,
    get files() {
      return listing.files;
    },
    get packages() {
      const dirs = new Set(found().packages.map(({ dir }) => dir));
      return [...found().packages, ...projects().filter(({ dir }) => !dirs.has(dir))];
    },
    get python() {
      return python();
    },
    get failures() {
      return [...listing.failures, ...found().failures];
    },
    has: (path) => known.has(path),
    interpreterOf,
    packageOf: (path) =>
      (isPython(path) || PYTHON_PROGRAMS.test(interpreterOf(path) ?? "") ? pythonFinder() : finder())(path),
    read: keepingTexts((path) => readText(readBytes, path)),
    readLeniently: (path) => readLeniently(readBytes, path),
    resolve: (from, specifier) => resolver().resolve(from, specifier),
    resolveEach: (from, specifier) => resolver().resolveEach(from, specifier),
    installedBy: (from, specifier) => resolver().installedBy(from, specifier),
    specifierFor: (from, to, like, beside) => resolver().specifierFor(from, to, like, beside),
    isOffered: (path) => resolver().isOffered(path),
    mentionsOf(path) {
      if (isPython(path)) return python().mentionsOf(path);
      const { anywhere } = resolver().mentionsOf(path);
      return [...new Set(anywhere.flatMap(({ texts }) => texts))];
    },
    soughtInQuotes: (path) =>
      isPython(path) ? [{ texts: python().mentionsOf(path) }] : resolver().mentionsOf(path).inQuotes,
    soughtInSettings: (path) => (isPython(path) ? [] : resolver().mentionsOf(path).anywhere),
    resolverProblems: () => resolverAsked?.problems() ?? [],
    search: (within, needles) => searchFiles(readBytes, within, needles),
    searchEach,
  };
}

function searchOf(
  root: string,
  readBytes: ByteReader,
  { files, contents }: RepositoryFiles,
  cache: boolean | CacheOptions,
): EachSearch {
  const search: EachSearch = (within, groups) => searchInThreads(root, readBytes, within, groups);
  if (!cache || !contents) return search;
  // Loaded here because most runs need none of it.
  const { createCachedSearch, DEFAULT_CACHE } =
    require("./cache/cached-search") as typeof import("./cache/cached-search");
  return createCachedSearch({
    root,
    files,
    contents,
    search,
    searchAndProve: (within, groups, objects) => searchAndProve(root, readBytes, within, groups, objects),
    ...(cache === true ? DEFAULT_CACHE : cache),
  });
}

/** Links are no files of the workspace, but an import may be written through one: it means the file behind it. */
function resolverThroughLinks(
  root: string,
  { files: allFiles, links }: RepositoryFiles,
  known: PathSet,
  packages: readonly Package[],
): Resolver {
  const has = (path: RepoPath) => known.has(path) || links.has(path);
  const resolver = createResolver({ root, files: { has }, packages, allFiles });
  if (links.size === 0) return resolver;
  const aliases = new Map<RepoPath, RepoPath[]>();
  for (const [link, file] of links) aliases.set(file, [...(aliases.get(file) ?? []), link]);
  return {
    ...resolver,
    resolve(from, specifier) {
      const path = resolver.resolve(from, specifier);
      return path === null ? null : (links.get(path) ?? path);
    },
    mentionsOf(path) {
      const each = [path, ...(aliases.get(path) ?? [])].map(resolver.mentionsOf);
      return {
        anywhere: each.flatMap(({ anywhere }) => anywhere),
        inQuotes: each.flatMap(({ inQuotes }) => inQuotes),
      };
    },
  };
}

/** More of a `#!` line no system reads. */
const LONGEST_LINE = 512;

function isPython(path: RepoPath): boolean {
  return /\.pyi?$/.test(path);
}

function once<T>(compute: () => T): () => T {
  let value: { readonly is: T } | undefined;
  return () => {
    value ??= { is: compute() };
    return value.is;
  };
}
