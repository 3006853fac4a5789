/** Tells by its text alone whether a file can have to do with legacy exports, so that most are never parsed. */

import type { RepoPath } from "../../../workspace/paths";
import { packageFolderOf } from "../../../workspace/python-modules";
import { isWithin } from "../../../workspace/repo-path";
import type { Modules } from "../modules/modules";
import type { FactsOf, FileFacts, Lead } from "./file-facts";

/**
 * A legacy export is reached by an import statement that names it or its module, by a star, by an attribute of a
 * module, or by a string. A name that stands anywhere else is some other one of that name; and so is one that is in no
 * string, where no import leads to a legacy module, by what the files on the way pass on.
 */
export interface Relevance {
  matters(path: RepoPath): boolean;
  /** Files that are looked at: imports are followed through these, and through others if a name may come from there. */
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
  /** Whether imports and strings of a file lead to where the names are at home. Not given: whatever is named matters. */
  readonly reaches?: ((its: FileFacts, known: Passable) => boolean) | undefined;
}

/** What is known of other files when imports are followed. */
export interface Passable {
  /** The file is one that is looked at, or the name (null: any) is one that may come from any other file. */
  mayPassOn(path: RepoPath, name: string | null): boolean;
  /** The files that are looked at in some folders. */
  expectedBelow(folders: readonly RepoPath[]): readonly RepoPath[];
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
      if (!also(module)) return false;
      const others = [...(some ?? [])].filter(also);
      return (!some || others.length > 0) && [module, ...others].some(has);
    });
  const mayCome = (name: string | null) =>
    name === null || words.has(name) || [...beside.values()].some((some) => some === null || some.has(name));
  const passable: Passable = {
    mayPassOn: (path, name) => expected.has(path) || mayCome(name),
    expectedBelow: (folders) =>
      folders.length === 0 ? [] : [...expected].filter((path) => isBelow(path, folders)),
  };

  /** A file that cannot be read has to be named. */
  function isRelevant(its: FileFacts | null): boolean {
    if (its === null || its.isOdd) return true;
    if (!its.hasStar && !named(its.has)) return false;
    return !reaches || named(its.hasInString, its.has) || reaches(its, passable);
  }

  const relevance: Relevance = {
    matters(path) {
      if (before && !before.isEdited(path)) return before.relevance.matters(path);
      if (relevant.has(path)) return true;
      if (seen.get(path) === known.version) return false;
      const matters = isRelevant(factsOf(path));
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
  return folders.some((folder) => isWithin(folder, path));
}

/**
 * Follows names to legacy modules by what other files pass on, which is known of the files that are parsed anyway;
 * a module that is imported as a whole may give anything.
 */
export function reachByNames(
  legacy: ReadonlySet<RepoPath>,
  passesOn: (path: RepoPath) => boolean,
  modules: Pick<Modules, "exportsOf" | "linksOf">,
): (its: FileFacts, known: Passable) => boolean {
  function givesAll(path: RepoPath, known: Passable): boolean {
    const folder = packageFolderOf(path);
    return (
      legacy.has(path) ||
      (known.mayPassOn(path, null) && passesOn(path)) ||
      (folder !== null && holds([folder], known))
    );
  }

  function holds(folders: readonly RepoPath[], known: Passable): boolean {
    return [...legacy].some((path) => isBelow(path, folders)) || known.expectedBelow(folders).some(passesOn);
  }

  function gives({ file, name }: Lead, known: Passable, above: ReadonlySet<string>): boolean {
    if (name === null) return givesAll(file, known);
    const key = `${file}\0${name}`;
    if (legacy.has(file)) return true;
    if (above.has(key) || !known.mayPassOn(file, name) || !passesOn(file)) return false;
    const links = modules.linksOf(file);
    // A name that is made when it is asked for may be any.
    if (!links || modules.exportsOf(file)?.isOpen) return true;
    const inside = new Set(above).add(key);
    const link = links.named.get(name);
    if (link) return gives({ file: link.module, name: link.name === "*" ? null : link.name }, known, inside);
    return !links.own.has(name) && links.stars.some((star) => gives({ file: star, name }, known, inside));
  }

  return (its, known) => {
    const { taken, folders } = its.leads();
    return holds(folders, known) || taken.some((lead) => gives(lead, known, new Set()));
  };
}
