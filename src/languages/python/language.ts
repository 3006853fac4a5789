/** Python as a {@link Language}. */

import { posix } from "node:path";
import { applyEdits, type Edit, orderEdits } from "../../edits/edit";
import type { LoadedManifest } from "../../manifest/load";
import type { FileAnalysis } from "../../sites/analysis";
import type { ModuleLinks } from "../../sites/links";
import type { RepoPath } from "../../workspace/paths";
import type { ReadResult, Workspace } from "../../workspace/workspace";
import type { Files, Language, Migration, Reading } from "../language";
import { analyse } from "./analyse";
import { createModules, isPython, type Modules } from "./modules";
import { loadParser } from "./parse";
import { projectSettings, SETTINGS } from "./project-settings";
import { readRules } from "./read-rules";
import { createRelevance } from "./relevance";
import type { RuleBook } from "./rules";
import { createWaivers } from "./waivers";
import { writtenIn } from "./written";

export const python: Language = {
  extensions: [".py", ".pyi"],
  embeddedIn: [],
  nameOf: (path) => (isPython(path) ? "python" : posix.extname(path).slice(1)),
  prepare: loadParser,
  read,
  writtenIn,
};

function read(loaded: LoadedManifest, workspace: Workspace): Reading {
  const { manifest } = loaded;
  const modules = createModules((path) => workspace.read(path), workspace, new Set());
  const ownNames = (path: RepoPath) => modules.exportsOf(path)?.own ?? new Set<string>();
  const reading = readRules(loaded, isPython, modules.namesOf, ownNames);
  if (!reading.ok) return reading;
  const { book } = reading;
  const legacy = new Set(book.legacy.keys());
  const homes = new Set(
    [...legacy, manifest.target.module, ...Object.values(manifest.imports)].filter(isPython),
  );
  const names = new Set([...book.legacy.values()].flatMap((rules) => [...rules.exports.keys()]));
  for (const path of legacy) for (const name of publicNames(path, modules)) names.add(name);
  const migration: Migration = {
    legacy,
    homes,
    names,
    givenUp: givenUpBy(book),
    replacements: new Set(book.importables.keys()),
    texts: [],
    byPlace: [],
    // Dotted names are no quoted paths; what a text says of modules is looked at below.
    isConfiguration: () => true,
    settings: {
      extensions: [".toml", ".cfg"],
      owns: (path) => SETTINGS.has(posix.basename(path)),
      sitesIn: (path, text) => projectSettings(path, text, book, workspace),
    },
    open: () => openFiles((path) => workspace.read(path), { book, homes, names }, workspace),
  };
  return { ok: true, migration };
}

/** A name that a replacement has as well will stay. */
function givenUpBy({ legacy, importables }: RuleBook): Migration["givenUp"] {
  const isGivenUp = (name: string) => !importables.has(name);
  return new Map(
    [...legacy].map(([path, { exports }]) => [path, new Set([...exports.keys()].filter(isGivenUp))]),
  );
}

/** What others take of a module by name; what it only imports, or keeps for itself, is found by the module's name. */
function publicNames(path: RepoPath, modules: Modules): readonly string[] {
  const table = modules.exportsOf(path);
  if (!table) return [];
  return [...(table.all ?? []), ...[...table.definitions].filter((name) => !name.startsWith("_"))];
}

interface Known {
  readonly book: RuleBook;
  readonly homes: ReadonlySet<RepoPath>;
  readonly names: ReadonlySet<string>;
}

const NO_LINKS: ModuleLinks = { named: new Map(), stars: [], hasUnknownStar: false, own: new Set() };

function openFiles(read: (path: RepoPath) => ReadResult, known: Known, workspace: Workspace): Files {
  const { book } = known;
  const modules = createModules(read, workspace, known.homes);
  const mentions = [...book.legacy.keys()].flatMap((path) => workspace.mentionsOf(path));
  const relevance = createRelevance(read, new Set([...known.names, ...book.importables.keys()]), mentions);
  // Grows with the names under which modules have legacy exports.
  const legacyNames = new Set(known.names);
  return {
    namesAreVisible: true,
    linksOf(path) {
      if (!known.homes.has(path) && !relevance.matters(path)) return NO_LINKS;
      const links = modules.linksOf(path);
      for (const [exported, { module, name }] of links?.named ?? [])
        if (name === "*" ? known.homes.has(module) : legacyNames.has(name)) {
          relevance.add(exported);
          legacyNames.add(exported);
        }
      return links;
    },
    analyse: (path, origins, selected) =>
      lazily(() => {
        const file = relevance.matters(path) ? modules.get(path) : null;
        if (!file) return NOTHING;
        const waiver = createWaivers(file);
        return analyse({ file, book, origins, modules, workspace, legacyNames, selected, waiver });
      }),
    passesOnAll: (path, module) => modules.linksOf(path)?.stars.includes(module) === true,
    importsOf: () => [],
    valuesOf: () => [],
    after: (edits) => openFiles((path) => readAfter(path, read, edits.get(path)), known, workspace),
    failureOf: modules.failureOf,
  };
}

const NOTHING: FileAnalysis = {
  passedOn: [],
  offers: [],
  keeps: [],
  finish: () => ({ sites: [], edits: [], guards: [] }),
};

/** A file is analysed when something is asked of it, as what other files mean is known only then. */
function lazily(analyse: () => FileAnalysis): FileAnalysis {
  let made: FileAnalysis | undefined;
  const get = (): FileAnalysis => {
    made ??= analyse();
    return made;
  };
  return {
    offers: [],
    keeps: [],
    get passedOn() {
      return get().passedOn;
    },
    get follows() {
      return get().follows ?? [];
    },
    finish: (elsewhere) => get().finish(elsewhere),
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
