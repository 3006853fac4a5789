/**
 * Finds the files that may depend on a legacy export: a search of bytes for names, then for the new
 * names and places under which barrels and aliases pass them on, until nothing new appears.
 */

import type { RepoPath } from "../workspace/paths";
import type { SearchResult, Workspace } from "../workspace/workspace";
import { createOrigins, type ModuleLinks, type Origins, type OriginsRequest } from "./links";
import type { Failure } from "./site";
import { maySpellPath } from "./spelled-paths";

/** What the search needs to know of a language's migration. */
export interface Hunt {
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
  /**
   * Told of files when they are found, before their links are asked for: a file that is parsed for these
   * can be analysed at once. What the origins give may still change until all files are found.
   */
  readonly onFound: (paths: readonly RepoPath[], origins: Origins) => void;
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

/** What to search for: names, and modules by the texts that specifiers of them contain. */
interface Wanted {
  readonly names: ReadonlySet<string>;
  readonly modules: ReadonlySet<RepoPath>;
}

/** Searches `within` (all files of the language). */
export function findCandidates(hunt: Hunt, within: readonly RepoPath[], workspace: Workspace): Candidates {
  const names = new Set(hunt.names);
  const modules = new Set(hunt.legacy);
  const found = new Set<RepoPath>(hunt.byPlace);
  const failures: Failure[] = [];
  const followed = new Set<RepoPath>();
  const follow = (path: RepoPath): ModuleLinks | null => {
    followed.add(path);
    return hunt.linksOf(path);
  };
  // Any other name is only of interest in a file that is known to pass something on.
  const mayMatter = (module: RepoPath, name: string) =>
    names.has(name) || hunt.replacements.has(name) || found.has(module);
  const request: OriginsRequest = { homes: hunt.homes, linksOf: follow, mayMatter };
  let origins = createOrigins(request);
  let wanted: Wanted = { names, modules };
  let rest = within.filter((path) => !hunt.legacy.has(path) && !found.has(path));
  let added: readonly RepoPath[] = [...found];
  while (wanted.names.size + wanted.modules.size > 0) {
    const texts = wanted.names === names ? hunt.texts : [];
    const result = filesWith(wanted, texts, rest, hunt, workspace);
    failures.push(...result.failures);
    const isNew = new Set(result.matches);
    for (const path of isNew) found.add(path);
    rest = rest.filter((path) => !isNew.has(path));
    // An answer given before a file was known to pass something on may have been too early.
    origins = createOrigins(request);
    // Nothing counts as followed for what is only looked at ahead.
    const ahead = createOrigins({ ...request, linksOf: hunt.linksOf });
    hunt.onFound([...added, ...isNew], ahead);
    added = [];
    const passing = passingOn(found, origins, hunt);
    wanted = {
      names: new Set([...passing.names].filter((name) => !names.has(name))),
      modules: new Set([...passing.modules].filter((path) => !modules.has(path))),
    };
    for (const name of wanted.names) names.add(name);
    for (const path of wanted.modules) modules.add(path);
  }
  return { files: [...found].sort(), origins, failures, followed, mayMatter };
}

function filesWith(
  { names, modules }: Wanted,
  texts: readonly string[],
  within: readonly RepoPath[],
  { isConfiguration }: Hunt,
  workspace: Workspace,
): SearchResult {
  const mentions = [...new Set([...modules].flatMap((path) => workspace.mentionsOf(path)))];
  const { matches, failures } = workspace.searchEach(within, [[...names, ...texts], mentions]);
  const named = new Set(matches[0]);
  const mentioning = (matches[1] ?? []).filter(
    (path) => !named.has(path) && (isConfiguration(path) || maySpellPath(path, modules, mentions, workspace)),
  );
  return { matches: [...named, ...mentioning], failures };
}

/** The files that pass a legacy export on under another name, and the names. */
function passingOn(found: ReadonlySet<RepoPath>, origins: Origins, hunt: Hunt): Wanted {
  const names = new Set<string>();
  const modules = new Set<RepoPath>();
  for (const path of found) {
    for (const [exported, link] of hunt.linksOf(path)?.named ?? []) {
      const origin = origins.originOf(link.module, link.name);
      const isWhole = origin?.name === "*" && !hunt.legacy.has(origin.module);
      const concerns = origin && (hunt.legacy.has(origin.module) || (isWhole && found.has(origin.module)));
      if (!concerns || hunt.names.has(exported)) continue;
      if (exported !== "default") names.add(exported);
      modules.add(path);
    }
  }
  return { names, modules };
}
