/** Python as a {@link Language}. */

import { posix } from "node:path";
import type { LoadedManifest } from "../../manifest/load";
import type { RepoPath } from "../../workspace/paths";
import { PYTHON_PROGRAMS } from "../../workspace/source-kind";
import type { Workspace } from "../../workspace/workspace";
import type { Files, Language, Migration, Reading } from "../language";
import { targetFirst } from "../manifest-names";
import { classMembers } from "./modules/class-members";
import { createModules, type Modules, mayBePython } from "./modules/modules";
import { sureNames } from "./modules/sure-names";
import { openFiles } from "./open-files";
import { readRules } from "./pairs/read-rules";
import type { RuleBook } from "./pairs/rules";
import { projectSettings, SETTINGS } from "./project-settings";
import { loadParser } from "./syntax/parse";
import { writtenIn } from "./written";

export const python: Language = {
  extensions: [".py", ".pyi"],
  interpreters: PYTHON_PROGRAMS,
  embeddedIn: [],
  nameOf: (path) => (mayBePython(path) ? "python" : posix.extname(path).slice(1)),
  prepare: loadParser,
  read,
  writtenIn,
};

function read(loaded: LoadedManifest, workspace: Workspace): Reading {
  const { manifest } = loaded;
  const read = (path: RepoPath) => workspace.read(path);
  const modules = createModules({ read, workspace, homes: new Set() });
  const leaving = new Set(manifest.legacy.map(({ module }) => module));
  const sure = (path: RepoPath) => sureNames(path, { modules, python: workspace.python, legacy: leaving });
  const membersOf = targetFirst(manifest.target, ({ module, name }) =>
    classMembers(modules.get(module), name),
  );
  const reading = readRules(loaded, mayBePython, modules.namesOf, sure, membersOf);
  if (!reading.ok) return reading;
  const { book } = reading;
  const legacy = new Set(book.legacy.keys());
  const homes = new Set(
    [...legacy, manifest.target.module, ...Object.values(manifest.imports)].filter(mayBePython),
  );
  const names = new Set([...book.legacy.values()].flatMap((rules) => [...rules.exports.keys()]));
  for (const path of legacy) for (const name of publicNames(path, modules)) names.add(name);
  let files: Files | null = null;
  const migration: Migration = {
    legacy,
    homes,
    names,
    starsHideNames: true,
    givenUp: givenUpBy(book),
    replacements: new Set(book.importables.keys()),
    texts: [],
    byPlace: [],
    // Dotted names are no quoted paths; what a text says of modules is looked at below.
    isConfiguration: () => true,
    settings: {
      extensions: [".toml", ".cfg"],
      owns: (path) => SETTINGS.has(posix.basename(path)),
      nameConsumers: true,
      sitesIn: (path, text, origins) => projectSettings(path, text, { book, origins, workspace }),
    },
    // Which names matter is learned from the files, and settings are read last.
    open: () => (files ??= openFiles({ book, homes, names }, workspace)),
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
