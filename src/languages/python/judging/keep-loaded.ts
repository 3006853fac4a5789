/**
 * The imports that stay as something needs what they load: a string of the file finds its module only then
 * (`sys.modules["app.legacy"]`), or the module does more than to define names, as handlers that register themselves do.
 */

import type { RepoPath } from "../../../workspace/paths";
import type { ImportItem } from "../modules/imports";
import { isOnlyForTypes, runsOnLoad } from "../modules/load-time";
import { loadedModules } from "../modules/loaded-modules";
import { type PythonFile, plainValue, textOf } from "../modules/module";
import type { Context } from "../names/context";
import { originOfItem } from "../names/entries";
import { namedByStrings } from "../names/strings";
import { importOf } from "../pairs/rules";
import { fieldOf, type SyntaxNode } from "../syntax/syntax";
import { packagesAround } from "./circles";
import { type JudgedEntry, namesBroughtBy, refusing } from "./judge";

/** Leaves imports whose modules nothing else in the file would load, the first one of each module. */
export function keepLoaded(judged: readonly JudgedEntry[], context: Context): readonly JudgedEntry[] {
  if (!judged.some(goes)) return judged;
  const named = modulesInStrings(context);
  const result = [...judged];
  for (const [index, one] of judged.entries()) {
    const needed = goes(one) ? neededBy(one, named, context) : [];
    const lost = needed.length > 0 ? lostOf(needed, one, result, context) : undefined;
    if (lost !== undefined) result[index] = keeping(one, { module: lost, isNamed: named.has(lost) });
  }
  return result;
}

/** What would not be loaded any more: a module that a string names, or one with effects. */
interface Lost {
  readonly module: RepoPath;
  readonly isNamed: boolean;
}

function goes({ refusal, waiver }: JudgedEntry): boolean {
  return refusal === null && waiver === null;
}

/** With its uses, as an import that nothing uses would not stay for long. */
function keeping(one: JudgedEntry, { isNamed, module }: Lost): JudgedEntry {
  const why = isNamed ? { sentence: NAMED } : { sentence: ACTS, detail: `See ${module}.` };
  const { uses } = refusing(one, () => true, { code: "loaded-for-effects", ...why });
  const code = isNamed ? "uses-left" : "loaded-for-effects";
  return { ...one, uses, refusal: { code, ...why }, unused: new Set<string>() };
}

const NAMED = "A string of the file names the module, and may only find it once it is loaded.";

const ACTS = "Loading the module does more than to define names, and nothing else here would load it.";

/** The modules that are loaded by an import and that something needs, other than the legacy module's own effects. */
function neededBy(
  { entry }: JudgedEntry,
  named: ReadonlySet<RepoPath>,
  context: Context,
): readonly RepoPath[] {
  const { file, book, modules, workspace } = context;
  return entry.items.flatMap((item) => {
    if (isOnlyForTypes(item.statement, file)) return [];
    const loaded = loadedModules(item, file.path, workspace.python);
    const origin = originOfItem(item, context);
    const isDirect = origin !== null && origin.via.length === 0;
    const consumers = isDirect
      ? []
      : [...loaded, ...entry.roots.flatMap(({ origin }) => modulesOn(origin.via))];
    const acting = consumers.filter((path) => !book.legacy.has(path) && modules.hasEffects(path));
    return [...loaded.filter((path) => named.has(path)), ...acting];
  });
}

function modulesOn(via: readonly { readonly module: RepoPath }[]): readonly RepoPath[] {
  return via.map(({ module }) => module);
}

/** The first of some modules that nothing loads which is left of the file, or comes into it. */
function lostOf(
  needed: readonly RepoPath[],
  own: JudgedEntry,
  judged: readonly JudgedEntry[],
  context: Context,
): RepoPath | undefined {
  const { file, book, modules, workspace } = context;
  const going = new Set(judged.flatMap((one) => (goes(one) ? one.entry.items : [])));
  const isEarly = ({ statement }: ImportItem) => runsOnLoad(statement, context);
  // What runs in another function may not have run yet.
  const coming = judged.filter((one) => one === own || one.entry.items.some(isEarly));
  const brought = coming
    .flatMap((one) => [...namesBroughtBy(one)])
    .map((name) => importOf(book, name).module);
  const staying = file.items.filter((item) => !going.has(item) && isEarly(item));
  const seen = new Set([
    file.path,
    ...packagesAround(file.path, context),
    ...brought.flatMap((module) => [...packagesAround(module, context), module]),
    ...staying.flatMap((item) => loadedModules(item, file.path, workspace.python)),
  ]);
  const left = new Set(needed);
  for (const path of seen) {
    left.delete(path);
    if (left.size === 0) return undefined;
    // What the file itself loads is told above.
    if (path !== file.path) for (const next of modules.loadsOf(path)) seen.add(next);
  }
  return [...left][0];
}

/** The legacy modules that strings name, other than for functions that load them, or do not look for them. */
function modulesInStrings(context: Context): ReadonlySet<RepoPath> {
  const { file } = context;
  const named = namedByStrings(context).filter(({ node, origin, owner }) => {
    const isModule = owner === null && origin.name === "*";
    return isModule && /^\w+(?:\.\w+)*$/.test(plainValue(node, file) ?? "") && !isLoaded(node, file);
  });
  return new Set(named.map(({ origin }) => origin.module));
}

function isLoaded({ parent }: SyntaxNode, file: PythonFile): boolean {
  const call = parent?.type === "argument_list" ? parent.parent : null;
  const callee = call?.type === "call" ? fieldOf(call, "function") : null;
  return callee !== null && LOADING.test(textOf(callee, file));
}

const LOADING = /^(?:\w+\.)*(?:import_module|__import__|importorskip|find_spec|run_module|getLogger)$/;
