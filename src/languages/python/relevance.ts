/** Tells by its text alone whether a file can have to do with legacy exports, so that most are never parsed. */

import type { RepoPath } from "../../workspace/paths";
import type { FactsOf, FileFacts } from "./file-facts";
import type { Modules } from "./modules";

/**
 * A legacy export is reached by an import statement that names it or its module, by a star, by an attribute of a
 * module, or by a string. A name that stands anywhere else is some other one of that name; and so is one that is in no
 * string, where no import leads to a module of the manifest, directly or through other files that matter.
 */
export interface Relevance {
  matters(path: RepoPath): boolean;
  /** Files that are looked at: imports are followed through these alone, as others hold none of the names. */
  expect(paths: Iterable<RepoPath>): void;
  /** Another name under which legacy exports are passed on. */
  add(name: string): void;
  /**
   * Names that a module passes on, and that many others may have: they count in a file in which the module is
   * named as well, by one of its `mentions`. Null: any name.
   */
  addBeside(mentions: readonly string[], name: string | null): void;
  /** The same for edited texts; it learns the names that are added to either. */
  after(isEdited: (path: RepoPath) => boolean, factsOf: FactsOf): Relevance;
}

export interface RelevanceRequest {
  readonly factsOf: FactsOf;
  readonly names: Iterable<string>;
  /** Whether imports of a file lead to where the names are at home; it can be asked which files matter on the way. */
  readonly reaches: (from: RepoPath, its: FileFacts, known: Passable) => boolean;
}

/** What is known of other files when imports are followed. */
export interface Passable {
  /**
   * The file is one that is looked at, or has a star that may bring the name (null: any) though nothing that matters is
   * named in the file.
   */
  mayPassOn(path: RepoPath, name: string | null): boolean;
  /** The files that are looked at in some folders. */
  expectedBelow(folders: readonly RepoPath[]): readonly RepoPath[];
  /** The file is known to matter. */
  isRelevant(path: RepoPath): boolean;
  /** Something that matters is named in the file. */
  isNamed(facts: FileFacts): boolean;
  isNamedInString(facts: FileFacts): boolean;
}

export function createRelevance({ names, ...request }: RelevanceRequest): Relevance {
  const known = { words: new Set(names), beside: new Map(), expected: new Set<RepoPath>(), version: 0 };
  return relevanceOf({ ...request, known, before: null });
}

interface Known {
  readonly words: Set<string>;
  /** By the names of modules, what comes from there; null: anything. */
  readonly beside: Map<string, ReadonlySet<string> | null>;
  readonly expected: Set<RepoPath>;
  /** How often any of these has changed. */
  version: number;
}

interface OwnRequest extends Pick<RelevanceRequest, "factsOf" | "reaches"> {
  readonly known: Known;
  /** What holds for files that are not edited. */
  readonly before: { readonly relevance: Relevance; isEdited(path: RepoPath): boolean } | null;
}

function relevanceOf({ factsOf, reaches, known, before }: OwnRequest): Relevance {
  const { words, beside, expected } = known;
  const relevant = new Set<RepoPath>();
  /** Of a file that does not matter: the version at which it was looked at. */
  const seen = new Map<RepoPath, number>();

  const named = (has: (word: string) => boolean, also: (word: string) => boolean = has) =>
    [...words].some(has) ||
    [...beside].some(([module, some]) => {
      const others = [...(some ?? [])].filter(also);
      return also(module) && (!some || others.length > 0) && [module, ...others].some(has);
    });
  const isNamed = ({ has, hasStar }: FileFacts) => hasStar || named(has);
  const isNamedInString = ({ has, hasInString }: FileFacts) => named(hasInString, has);

  const passable: Passable = {
    mayPassOn: (path, name) =>
      expected.has(path) || ((name === null || words.has(name)) && factsOf(path)?.hasStar !== false),
    expectedBelow: (folders) =>
      folders.length === 0 ? [] : [...expected].filter((path) => isBelow(path, folders)),
    isRelevant: (path) => relevant.has(path),
    isNamed,
    isNamedInString,
  };

  const relevance: Relevance = {
    matters(path) {
      if (before && !before.isEdited(path)) return before.relevance.matters(path);
      if (relevant.has(path)) return true;
      if (seen.get(path) === known.version) return false;
      const its = factsOf(path);
      // A file that cannot be read has to be named.
      const matters =
        its === null || (isNamed(its) && (isNamedInString(its) || reaches(path, its, passable)));
      if (matters) relevant.add(path);
      else seen.set(path, known.version);
      return matters;
    },
    expect(paths) {
      const count = expected.size;
      for (const path of paths) expected.add(path);
      if (expected.size > count) known.version += 1;
    },
    add(name) {
      if (words.has(name)) return;
      words.add(name);
      known.version += 1;
    },
    addBeside(modules, name) {
      for (const module of modules) {
        const some = beside.get(module);
        if (words.has(module) || some === null || (name !== null && some?.has(name))) continue;
        beside.set(module, name === null ? null : new Set([...(some ?? []), name]));
        known.version += 1;
      }
    },
    after: (isEdited, factsAfter) =>
      relevanceOf({ factsOf: factsAfter, reaches, known, before: { relevance, isEdited } }),
  };
  return relevance;
}

function isBelow(path: RepoPath, folders: readonly RepoPath[]): boolean {
  return folders.some((folder) => path.startsWith(`${folder}/`));
}

/** Follows imports to homes through all files in which something is named. */
export function reachThroughFiles(
  homes: ReadonlySet<RepoPath>,
  factsOf: FactsOf,
): RelevanceRequest["reaches"] {
  return (from, its, known) => {
    const visited = new Set([from]);
    const open = [its];
    for (let at = open.pop(); at; at = open.pop()) {
      const { taken, folders } = at.leads();
      const around = [...homes].filter((path) => isBelow(path, folders));
      if (around.length > 0) return true;
      const below = known.expectedBelow(folders).map((file) => ({ file, name: null }));
      for (const { file: path, name } of [...taken, ...below]) {
        if (homes.has(path) || known.isRelevant(path)) return true;
        if (visited.has(path) || !known.mayPassOn(path, name)) continue;
        visited.add(path);
        const next = factsOf(path);
        if (next === null || known.isNamedInString(next)) return true;
        if (known.isNamed(next)) open.push(next);
      }
    }
    return false;
  };
}

/**
 * Follows names to legacy modules by what other files pass on, which is known of the files that are parsed anyway;
 * a module that is imported as a whole may give anything.
 */
export function reachByNames(
  legacy: ReadonlySet<RepoPath>,
  passesOn: (path: RepoPath) => boolean,
  modules: Pick<Modules, "exportsOf" | "linksOf">,
): RelevanceRequest["reaches"] {
  function gives(path: RepoPath, name: string | null, known: Passable, above: ReadonlySet<string>): boolean {
    if (legacy.has(path)) return true;
    const key = `${path}\0${name}`;
    if (above.has(key) || !known.mayPassOn(path, name) || !passesOn(path)) return false;
    if (name === null) return true;
    const links = modules.linksOf(path);
    // A name that is made when it is asked for may be any.
    if (!links || modules.exportsOf(path)?.isOpen) return true;
    const inside = new Set(above).add(key);
    const link = links.named.get(name);
    if (link) return gives(link.module, link.name === "*" ? null : link.name, known, inside);
    return !links.own.has(name) && links.stars.some((star) => gives(star, name, known, inside));
  }

  return (_from, its, known) => {
    const { taken, folders } = its.leads();
    return (
      [...legacy].some((path) => isBelow(path, folders)) ||
      known.expectedBelow(folders).some(passesOn) ||
      taken.some(({ file, name }) => gives(file, name, known, new Set()))
    );
  };
}
