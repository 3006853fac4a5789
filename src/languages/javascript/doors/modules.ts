/** Reads and parses files. What other files ask of one is kept; of the syntax trees only the last one is. */

import { createPositions } from "../../../sites/lines";
import type { Failure } from "../../../sites/site";
import type { RepoPath } from "../../../workspace/paths";
import type { ReadResult } from "../../../workspace/workspace";
import { isOwned } from "../syntax/parse";
import { TYPE } from "../syntax/scope";
import { exportMeanings } from "./export-meanings";
import type { ExportTable } from "./exports";
import { type JavaScriptModule, readModule } from "./module";

/** What other files ask of a file, without its syntax tree. */
export interface ModuleFacts {
  readonly exports: Pick<ExportTable, "own" | "passed" | "stars" | "isSingle">;
  /** The names at the top of the module that are types, and no values. */
  readonly types: ReadonlySet<string>;
  /** Whether the exports of its own are values, types or both, where that is certain. */
  readonly meanings: ReadonlyMap<string, number>;
}

export interface Modules {
  /** The parsed file: parsed anew unless it is the last one. Null when it cannot be. */
  get(path: RepoPath): JavaScriptModule | null;
  /** Null also for a file of another language. Each file is parsed for these at most once. */
  factsOf(path: RepoPath): ModuleFacts | null;
  /** Why a file could not be read or parsed. */
  failureOf(path: RepoPath): Failure | null;
}

export function createModules(read: (path: RepoPath) => ReadResult): Modules {
  /** A tree takes up a hundred times its text, and garbage collection is longest over those that are held. */
  let tree: JavaScriptModule | null = null;
  const facts = new Map<RepoPath, ModuleFacts | null>();
  const failures = new Map<RepoPath, Failure>();

  function get(path: RepoPath): JavaScriptModule | null {
    if (tree?.path === path) return tree;
    if (facts.get(path) === null) return null;
    // Before the next tree grows, so that there is room for it.
    tree = null;
    const loaded = load(path, read);
    if ("failure" in loaded) {
      failures.set(path, loaded.failure);
      facts.set(path, null);
      return null;
    }
    const { module } = loaded;
    if (!facts.has(path)) facts.set(path, factsIn(module));
    tree = module;
    return module;
  }

  return {
    get,
    factsOf(path) {
      if (!isOwned(path)) return null;
      if (!facts.has(path)) get(path);
      return facts.get(path) ?? null;
    },
    failureOf: (path) => failures.get(path) ?? null,
  };
}

/** The modules, of which those that `isEdited` tells have the texts that `read` gives. */
export function withEdited(
  base: Modules,
  isEdited: (path: RepoPath) => boolean,
  read: (path: RepoPath) => ReadResult,
): Modules {
  const edited = createModules(read);
  const modulesOf = (path: RepoPath) => (isEdited(path) ? edited : base);
  return {
    get: (path) => modulesOf(path).get(path),
    factsOf: (path) => modulesOf(path).factsOf(path),
    failureOf: (path) => modulesOf(path).failureOf(path),
  };
}

function factsIn(module: JavaScriptModule): ModuleFacts {
  const { exports, bound } = module;
  const { own, passed, stars, isSingle } = exports;
  const types = [...bound.moduleScope.bindings.values()].filter(({ meaning }) => meaning === TYPE);
  return {
    exports: { own, passed, stars, isSingle },
    types: new Set(types.map(({ name }) => name)),
    meanings: exportMeanings(module),
  };
}

function load(
  path: RepoPath,
  read: (path: RepoPath) => ReadResult,
): { module: JavaScriptModule } | { failure: Failure } {
  const file = read(path);
  if (!file.ok) return { failure: file.failure };
  const parsed = readModule(path, file.text);
  if (parsed.ok) return { module: parsed.module };
  const position = createPositions(file.text)(parsed.offset);
  return { failure: { file: path, code: "parse-error", message: parsed.message, position } };
}
