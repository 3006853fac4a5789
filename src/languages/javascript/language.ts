/** JavaScript and TypeScript as a {@link Language}. */

import type { LoadedManifest } from "../../manifest/load";
import type { Glance } from "../../sites/incoming";
import type { RepoPath } from "../../workspace/paths";
import type { Workspace } from "../../workspace/workspace";
import type { Language, Migration, Reading } from "../language";
import { targetFirst } from "../manifest-names";
import { createExportedNames } from "./doors/exported-names";
import { incomingAt, WHOLE } from "./doors/incoming";
import { mayPassOnWhole } from "./doors/loaded-specifiers";
import { createModules } from "./doors/modules";
import { staticMembers } from "./doors/static-members";
import { mayMockModules } from "./mocks/mock-calls";
import { isMockByPlace, mockedModules } from "./mocks/mock-files";
import { openFiles } from "./open-files";
import { readRules } from "./pairs/read-rules";
import type { RuleBook } from "./pairs/rules";
import {
  COMPONENT_EXTENSIONS,
  hasScriptTags,
  isComponent,
  mayLoadUnquoted,
  SCRIPT_TAGS,
} from "./sites/component-scripts";
import { isSettings, jsonSettings } from "./sites/json-settings";
import { isMdx, loadingPartsOf } from "./sites/mdx-scripts";
import { patternTest, patternTexts } from "./sites/path-patterns";
import { isConfiguration } from "./sites/settings";
import { writtenIn } from "./sites/written";
import { EXTENSIONS, isOwned, isTypeScript } from "./syntax/parse";

export const javaScript: Language = {
  extensions: EXTENSIONS,
  interpreters: /^(?:node|nodejs|bun|deno|tsx|ts-node|ts-node-esm|esno|zx)$/,
  embeddedIn: COMPONENT_EXTENSIONS,
  nameOf,
  writtenIn,
  read,
};

/** Other files than sources are named for their extension: `json`, `vue`. */
function nameOf(path: RepoPath): string {
  if (isTypeScript(path)) return "typescript";
  return isOwned(path) ? "javascript" : path.slice(path.lastIndexOf(".") + 1);
}

function read(loaded: LoadedManifest, workspace: Workspace): Reading {
  const modules = createModules((path) => workspace.read(path));
  const namesOf = createExportedNames(modules.factsOf, workspace);
  const completeNames = (module: RepoPath) => {
    const names = namesOf(module);
    return names.isComplete ? names.names : null;
  };
  const membersOf = targetFirst(loaded.manifest.target, ({ module, name }) =>
    isOwned(module) ? staticMembers(modules.get(module), name) : null,
  );
  const knownNames = (module: RepoPath) => namesOf(module).names;
  const reading = readRules(loaded, isOwned, completeNames, knownNames, membersOf);
  if (!reading.ok) return reading;
  const { book } = reading;
  const legacy = new Set(book.legacy.keys());
  const homes = new Set(
    [...legacy, ...[...book.importables.values()].map((link) => link.module)].filter(isOwned),
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
    givenUp: givenUpBy(book),
    replacements,
    texts: patternTexts(legacy),
    byPlace: workspace.files.filter((file) => isMockOf(file, legacy, workspace)),
    glance: createGlance(legacy, workspace),
    isConfiguration,
    settings: {
      extensions: [".json"],
      owns: isSettings,
      sitesIn: (path, text) =>
        jsonSettings(path, text, book, (specifier) => workspace.resolve(path, specifier)),
    },
    open: () => openFiles(modules, { book, homes, names }, workspace),
  };
  return { ok: true, migration };
}

/** The file is a mock of a legacy module by where it lies. */
function isMockOf(file: RepoPath, legacy: ReadonlySet<RepoPath>, { resolve }: Workspace): boolean {
  if (!isOwned(file)) return false;
  return mockedModules(file, (specifier) => resolve(file, specifier)).some((path) => legacy.has(path));
}

function createGlance(legacy: ReadonlySet<RepoPath>, workspace: Workspace): Glance {
  const codeOf = createCodeOf(workspace);
  const codeIs = (path: RepoPath, test: (text: string) => boolean) => {
    const code = codeOf(path);
    return code === null || test(code);
  };
  const mayLoadByPattern = patternTest([...legacy].flatMap(workspace.mentionsOf));
  return {
    codeOf,
    // Nothing tells what the markup of a component does with what comes in.
    incomingAt: (path, text, quoted) => (isComponent(path) ? WHOLE : incomingAt(text, quoted)),
    mayTakeWholes: (path) =>
      !isMdx(path) && codeIs(path, (text) => mayMockModules(text) || mayPassOnWhole(text)),
    mayTakeWhole: createWholeTest(),
    needsNoSpecifier: (path) => isMockByPlace(path) || codeIs(path, mayLoadByPattern),
    needsNoQuotes: (path) => hasScriptTags(path) && codeIs(path, mayLoadUnquoted),
    textsWithoutQuotes: workspace.files.some(hasScriptTags) ? SCRIPT_TAGS : [],
  };
}

/** Most of a document is prose, and shows code that it does not load: what is left is kept instead of its text. */
function createCodeOf({ read }: Pick<Workspace, "read">): Glance["codeOf"] {
  const ofDocuments = new Map<RepoPath, string>();
  return (path) => {
    const known = ofDocuments.get(path);
    if (known !== undefined) return known;
    const file = read(path);
    if (!file.ok) return null;
    if (!isMdx(path)) return file.text;
    const code = loadingPartsOf(file.text);
    ofDocuments.set(path, code);
    return code;
  };
}

/** A test of what comes in. A text is looked through once, however many places of it are asked about in a row. */
function createWholeTest(): Glance["mayTakeWhole"] {
  let last = { text: "", mocks: false, passesOn: false };
  return (text, { kind }) => {
    if (kind !== "whole" && kind !== "holder") return false;
    if (text !== last.text) last = { text, mocks: mayMockModules(text), passesOn: mayPassOnWhole(text) };
    return last.passesOn || (kind === "whole" && last.mocks);
  };
}

/** `default` and `*` are no names of an export, and a name that a replacement has will stay. */
function givenUpBy({ legacy, importables }: RuleBook): Migration["givenUp"] {
  const isGivenUp = (name: string) => name !== "default" && name !== "*" && !importables.has(name);
  return new Map(
    [...legacy].map(([path, { exports }]) => [path, new Set([...exports.keys()].filter(isGivenUp))]),
  );
}
