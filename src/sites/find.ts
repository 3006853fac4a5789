/**
 * Finds the files that may depend on a legacy export: a search of bytes for names, then for the new
 * names and places under which barrels and aliases pass them on, until nothing new appears. It is made near
 * the modules first, where most barrels are, so that the reading of all files knows what to look for.
 */

import type { RepoPath } from "../workspace/paths";
import { folderOf, upwards } from "../workspace/repo-path";
import type { Workspace } from "../workspace/workspace";
import type { Glance } from "./incoming";
import { createOrigins, type ModuleLinks, type Origins, type OriginsRequest } from "./links";
import { filesWith, type Known, type Wanted } from "./matching-files";
import { createNamingFiles } from "./naming-files";
import { createSearches, type Searches } from "./searches";
import type { Failure } from "./site";

/** What the search needs to know of a language's migration. */
export interface CandidateRequest {
  readonly legacy: ReadonlySet<RepoPath>;
  readonly homes: ReadonlySet<RepoPath>;
  /** The legacy names, for which files are searched. */
  readonly names: ReadonlySet<string>;
  /** The names that replacements bring in: followed, but not searched for. */
  readonly replacements: ReadonlySet<string>;
  /** Texts of files to look into, whatever names stand in them. */
  readonly texts: readonly string[];
  /** Files to look into whatever stands in them. */
  readonly byPlace: readonly RepoPath[];
  /** A file that may name modules in other ways than by their specifiers. */
  readonly isConfiguration: (path: RepoPath) => boolean;
  readonly linksOf: (path: RepoPath) => ModuleLinks | null;
  /** False where the text alone tells that a file has no site, and passes no legacy export on. */
  readonly concerns?: ((path: RepoPath) => boolean) | undefined;
  /** A star may bring other names than those that are searched for, so its module is looked for as well. */
  readonly starsHideNames?: true;
  /** Without it, names tell of all uses, and every file in which one stands may matter. */
  readonly glance?: Glance | undefined;
  /**
   * Told of files when they are found, before their links are asked for: a file that is parsed for these
   * can be analysed at once. What the origins give may still change until all files are found.
   */
  readonly onFound: (paths: readonly RepoPath[], origins: Origins) => void;
  /** Told of the candidates near the modules, before all files are read; `near` searches there only. */
  readonly onNear: (paths: readonly RepoPath[], near: Searches, origins: Origins) => void;
}

export interface Candidates {
  /** The files to look into, sorted. */
  readonly files: readonly RepoPath[];
  readonly origins: Origins;
  readonly failures: readonly Failure[];
  /** The modules whose exports were followed; it grows while origins are asked for. */
  readonly followed: ReadonlySet<RepoPath>;
  /** False when a name cannot lead to a module of the manifest; see {@link OriginsRequest}. */
  readonly mayMatter: OriginsRequest["mayMatter"];
}

/** Searches `within`, all files of the language, through `searches`. */
export function findCandidates(
  sought: CandidateRequest,
  within: readonly RepoPath[],
  searches: Searches,
  workspace: Workspace,
): Candidates {
  const names = new Set(sought.names);
  const modules = new Set(sought.legacy);
  const wholes = new Set<RepoPath>();
  const found = new Set<RepoPath>(sought.byPlace);
  const known: Known = { names, wholes, found, aside: new Set() };
  const followed = new Set<RepoPath>();
  const follow = (path: RepoPath): ModuleLinks | null => {
    followed.add(path);
    return sought.linksOf(path);
  };
  // Any other name is only of interest in a file that is known to pass something on.
  const mayMatter = (module: RepoPath, name: string) =>
    names.has(name) || sought.replacements.has(name) || found.has(module);
  const request: OriginsRequest = { homes: sought.homes, linksOf: follow, mayMatter };
  let origins = createOrigins(request);
  let added: readonly RepoPath[] = [...found];

  function searchIn(where: Searches): void {
    const naming = createNamingFiles(where, sought, workspace);
    let wanted: Wanted = { names, modules, wholes };
    for (let texts = sought.texts; Object.values(wanted).some(({ size }) => size > 0); texts = []) {
      const matches = filesWith({ ...wanted, texts }, known, { ...sought, searches: where, naming });
      for (const path of matches) found.add(path);
      // An answer given before a file was known to pass something on may have been too early.
      origins = createOrigins(request);
      // Nothing counts as followed for what is only looked at ahead.
      const ahead = createOrigins({ ...request, linksOf: sought.linksOf });
      sought.onFound([...added, ...matches], ahead);
      added = [];
      const passing = passingOn(found, { names, modules, wholes }, origins, sought);
      wanted = {
        names: addNew(passing.names, names),
        modules: addNew(passing.modules, modules),
        wholes: addNew(passing.wholes, wholes),
      };
    }
  }

  const near = createSearches(nearFiles(within, sought.homes), workspace);
  searchIn(near);
  sought.onNear([...found], near, origins);
  searchIn(searches);
  return { files: [...found].sort(), origins, failures: searches.failures(), followed, mayMatter };
}

/** Adds values to those that are known, and gives the new ones. */
function addNew(values: ReadonlySet<string>, known: Set<string>): ReadonlySet<string> {
  const added = new Set([...values].filter((value) => !known.has(value)));
  for (const value of added) known.add(value);
  return added;
}

/** The files in the folders of the modules, and in the folders above these. */
function nearFiles(within: readonly RepoPath[], homes: ReadonlySet<RepoPath>): readonly RepoPath[] {
  const folders = new Set([...homes].flatMap((home) => [...upwards(folderOf(home))]));
  // The length of a folder rules most paths out, with nothing cut from them.
  const lengths = new Set([...folders].map((folder) => folder.length));
  return within.filter(
    (path) => lengths.has(Math.max(path.lastIndexOf("/"), 0)) && folders.has(folderOf(path)),
  );
}

/** The files that pass a legacy export on under another name, or under names that are not known, and the names. */
function passingOn(
  found: ReadonlySet<RepoPath>,
  before: Wanted,
  origins: Origins,
  sought: CandidateRequest,
): Wanted {
  const names = new Set<string>();
  const modules = new Set<RepoPath>();
  const wholes = new Set<RepoPath>();
  // A module as a whole concerns the migration if there is a legacy export in it.
  const passing = new Map<RepoPath, boolean>();
  const passesAny = (module: RepoPath): boolean => {
    const known = passing.get(module);
    if (known !== undefined || !found.has(module)) return known ?? false;
    const passes = [...before.names, "default"].some((name) => {
      const origin = origins.originOf(module, name);
      return origin !== null && (sought.legacy.has(origin.module) || origin.name === "*");
    });
    passing.set(module, passes);
    return passes;
  };
  for (const path of found) {
    const links = sought.concerns?.(path) === false ? null : sought.linksOf(path);
    if (sought.starsHideNames && links?.stars.some((star) => before.modules.has(star))) modules.add(path);
    if (links?.stars.some((star) => sought.legacy.has(star) || before.wholes.has(star))) wholes.add(path);
    for (const [exported, link] of links?.named ?? []) {
      const origin = origins.originOf(link.module, link.name);
      const isWhole = origin?.name === "*" && !sought.legacy.has(origin.module);
      const concerns = origin && (sought.legacy.has(origin.module) || (isWhole && passesAny(origin.module)));
      if (!concerns) continue;
      wholes.add(path);
      if (sought.names.has(exported)) continue;
      if (exported !== "default") names.add(exported);
      if (exported === "default" || sought.starsHideNames) modules.add(path);
    }
  }
  return { names, modules, wholes };
}
