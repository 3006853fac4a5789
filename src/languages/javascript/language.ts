/** JavaScript and TypeScript as a {@link Language}. */

import { applyEdits, type Edit, orderEdits } from "../../edits/edit";
import type { LoadedManifest } from "../../manifest/load";
import type { FileAnalysis, Taken } from "../../sites/analysis";
import { createPositions } from "../../sites/lines";
import type { ModuleLinks, Origins } from "../../sites/links";
import type { Failure } from "../../sites/site";
import type { RepoPath } from "../../workspace/paths";
import type { ReadResult, Workspace } from "../../workspace/workspace";
import type { Files, Language, Migration, Reading } from "../language";
import { analyse } from "./analyse";
import { loadedSpecifiers } from "./loaded-specifiers";
import { createMocksBeside, mockedModules } from "./mock-files";
import { type JavaScriptModule, readModule } from "./module";
import { isEffectFree } from "./module-effects";
import { packageSettings } from "./package-settings";
import { parameterCount } from "./parameter-count";
import { EXTENSIONS, isTypeScript } from "./parse";
import { readRules } from "./read-rules";
import type { RuleBook } from "./rules";
import { valuesTaken } from "./taken";
import { isTypeExport } from "./type-exports";
import type { FileContext } from "./ways";

export const javaScript: Language = {
  extensions: EXTENSIONS,
  nameOf: (path) => (isTypeScript(path) ? "typescript" : path.endsWith(".json") ? "json" : "javascript"),
  read,
};

function owns(path: RepoPath): boolean {
  return EXTENSIONS.some((extension) => path.endsWith(extension));
}

function read(loaded: LoadedManifest, workspace: Workspace): Reading {
  const modules = createModules((path) => workspace.read(path));
  const namesOf = createNames(modules, workspace);
  const completeNames = (module: RepoPath) => {
    const names = namesOf(module);
    return names.isComplete ? names.names : null;
  };
  const reading = readRules(loaded, owns, completeNames, (module) => namesOf(module).names);
  if (!reading.ok) return reading;
  const { book } = reading;
  const legacy = new Set(book.legacy.keys());
  const homes = new Set(
    [...legacy, ...[...book.importables.values()].map((link) => link.module)].filter(owns),
  );
  const exported = [...book.legacy.values()].flatMap((rules) => [
    ...rules.exports.keys(),
    ...namesOf(rules.module).names,
  ]);
  const names = new Set(exported.filter((name) => name !== "default"));
  const replacements = new Set(book.importables.keys());
  const migration: Migration = {
    legacy,
    homes,
    names,
    replacements,
    byPlace: workspace.files.filter(
      (file) =>
        owns(file) &&
        mockedModules(file, (specifier) => workspace.resolve(file, specifier)).some((path) =>
          legacy.has(path),
        ),
    ),
    settings: {
      file: "package.json",
      sitesIn: (path, text) =>
        packageSettings(path, text, book, (specifier) => workspace.resolve(path, specifier)),
    },
    open: (from) => openFiles(from, { book, homes, names }, workspace),
  };
  return { ok: true, migration };
}

/** What reading the manifest has given. */
interface Known {
  readonly book: RuleBook;
  readonly homes: ReadonlySet<RepoPath>;
  readonly names: ReadonlySet<string>;
}

function openFiles(read: (path: RepoPath) => ReadResult, known: Known, workspace: Workspace): Files {
  const { book, homes, names: legacyNames } = known;
  const modules = createModules(read);
  const namesOf = createNames(modules, workspace);
  const links = new Map<RepoPath, ModuleLinks | null>();
  const imports = new Map<RepoPath, readonly RepoPath[]>();
  const taken = new Map<RepoPath, readonly Taken[]>();
  const mocksBeside = createMocksBeside(workspace);
  const contextOf = (module: JavaScriptModule, origins: Origins): FileContext => ({
    module,
    book,
    origins,
    legacyNames,
    resolve: (specifier) => workspace.resolve(module.path, specifier),
    specifierFor: (to, like) => workspace.specifierFor(module.path, to, like),
    namesOf: (other) => namesOf(other).names,
    parameterCountOf: ({ module: home, name }) => parameterCount(modules.get(home), name),
    mentionsOf: (other) => workspace.mentionsOf(other),
    mocksBeside,
    isSingle: (other) => modules.get(other)?.exports.isSingle ?? false,
    isType: (link) => isTypeExport(link, modules.get, workspace),
    isEffectFree: (other) => isEffectFree(other, modules.get, homes, workspace),
  });
  return {
    linksOf(path) {
      const known = links.get(path);
      if (known !== undefined) return known;
      const found = linksOf(path, modules, workspace);
      links.set(path, found);
      return found;
    },
    analyse(path, origins, selected): FileAnalysis {
      const module = modules.get(path);
      if (!module) return { passedOn: [], keeps: [], finish: () => ({ sites: [], edits: [], guards: [] }) };
      return analyse(contextOf(module, origins), selected);
    },
    importsOf(path) {
      const known = imports.get(path);
      if (known) return known;
      const file = owns(path) ? read(path) : null;
      const specifiers = file?.ok ? loadedSpecifiers(file.text) : [];
      const found = specifiers
        .map((specifier) => workspace.resolve(path, specifier))
        .filter((to) => to !== null);
      imports.set(path, found);
      return found;
    },
    valuesOf(path, origins) {
      const known = taken.get(path);
      if (known) return known;
      const module = owns(path) ? modules.get(path) : null;
      const values = module ? valuesTaken(contextOf(module, origins)) : [];
      taken.set(path, values);
      return values;
    },
    after: (edits) => openFiles((path) => readAfter(path, read, edits.get(path)), known, workspace),
    failureOf: modules.failureOf,
  };
}

function readAfter(
  path: RepoPath,
  read: (path: RepoPath) => ReadResult,
  edits: readonly Edit[] = [],
): ReadResult {
  const file = read(path);
  const ordered = file.ok && edits.length > 0 ? orderEdits(edits, file.text.length) : null;
  return file.ok && ordered && "edits" in ordered
    ? { ok: true, text: applyEdits(file.text, ordered.edits) }
    : file;
}

interface Modules {
  get(path: RepoPath): JavaScriptModule | null;
  failureOf(path: RepoPath): Failure | null;
}

/** How many parsed files are kept: memory must not grow with the repository. */
const KEPT_MODULES = 400;

/** Reads and parses each file once, and again only when it comes back after many others. */
function createModules(read: (path: RepoPath) => ReadResult): Modules {
  const modules = new Map<RepoPath, JavaScriptModule | null>();
  const failures = new Map<RepoPath, Failure>();
  return {
    get(path) {
      const known = modules.get(path);
      if (known !== undefined) return known;
      const loaded = load(path, read);
      if ("failure" in loaded) failures.set(path, loaded.failure);
      const module = "module" in loaded ? loaded.module : null;
      modules.set(path, module);
      const [oldest] = modules.keys();
      if (modules.size > KEPT_MODULES && oldest !== undefined) modules.delete(oldest);
      return module;
    },
    failureOf: (path) => failures.get(path) ?? null,
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

function linksOf(path: RepoPath, modules: Modules, workspace: Workspace): ModuleLinks | null {
  const module = owns(path) ? modules.get(path) : null;
  if (!module) return null;
  const { passed, stars, own } = module.exports;
  const named = new Map<string, { module: RepoPath; name: string }>();
  for (const [exported, { specifier, name }] of passed) {
    const to = workspace.resolve(path, specifier);
    if (to !== null) named.set(exported, { module: to, name });
  }
  const resolved = stars.map((specifier) => workspace.resolve(path, specifier));
  return { named, own, stars: resolved.filter((to) => to !== null) };
}

interface Names {
  readonly names: ReadonlySet<string>;
  /** No star re-export leads out of the repository, or to a file that cannot be parsed. */
  readonly isComplete: boolean;
}

/** Every name that a module exports, through its stars. */
function createNames(modules: Modules, workspace: Workspace): (module: RepoPath) => Names {
  const known = new Map<RepoPath, Names>();
  const collect = (path: RepoPath, open: ReadonlySet<RepoPath>): Names => {
    const found = known.get(path);
    if (found) return found;
    const module = open.has(path) || !owns(path) ? null : modules.get(path);
    if (!module) return { names: new Set(), isComplete: open.has(path) };
    const names = new Set([...module.exports.own, ...module.exports.passed.keys()]);
    let isComplete = true;
    for (const specifier of module.exports.stars) {
      const to = workspace.resolve(path, specifier);
      const behind = to === null ? null : collect(to, new Set(open).add(path));
      if (!behind?.isComplete) isComplete = false;
      for (const name of behind?.names ?? []) if (name !== "default") names.add(name);
    }
    const result = { names, isComplete };
    if (open.size === 0) known.set(path, result);
    return result;
  };
  return (module) => collect(module, new Set());
}
