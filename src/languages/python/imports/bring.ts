/** Decides what becomes of import statements: which items go, and where the replacements' names come from. */

import type { Edit } from "../../../edits/edit";
import type { Link } from "../../../sites/links";
import { type ImportItem, isStated } from "../modules/imports";
import type { Context } from "../names/context";
import { importOf } from "../pairs/rules";
import { lookUp, type Scope } from "../syntax/scope";
import { fieldsOf, type SyntaxNode } from "../syntax/syntax";
import {
  appendItems,
  insertBelow,
  removeItems,
  replaceInPlace,
  type Spec,
  statementText,
} from "./import-edits";
import { guardsImport } from "./try-imports";
import { dominates, importsOf, isTarget, isUnconditional } from "./visible";

/** One touched item: the names that have to come with it, and whether it goes. */
export interface Touched {
  readonly item: ImportItem;
  readonly scope: Scope;
  readonly goes: boolean;
  /** The offset from which on the code of the import's own scope uses the names. */
  readonly neededFrom: number;
  /** The names that rewritten uses need, with the alias under which they stay. */
  readonly names: readonly { readonly name: string; readonly alias: string | null }[];
}

export interface Brought {
  readonly edits: readonly Edit[];
  readonly gone: readonly SyntaxNode[];
  /** The text that stands for each item that goes. */
  readonly texts: ReadonlyMap<ImportItem, string>;
}

/** The dotted name by which a file imports what a replacement uses; null where none leads there. */
export function moduleFor(name: string, like: string, context: Context): string | null {
  const { file, book, workspace } = context;
  const dotted = workspace.python.dottedFor(file.path, importOf(book, name).module, like);
  return dotted !== null && isOnPath(dotted, like, context) ? dotted : null;
}

/** A script that takes its neighbour may know no other folder, unless it or the neighbour takes something from there. */
function isOnPath(dotted: string, like: string, { file, modules, workspace }: Context): boolean {
  const { python } = workspace;
  const [start, own] = [python.startOf(file.path, dotted), python.startOf(file.path, like)];
  if (!start || !own || own.isStated || start.folder === own.folder) return true;
  const neighbour = python.resolve(file.path, like)?.file;
  const beside = neighbour ? modules.get(neighbour) : null;
  return [file, ...(beside ? [beside] : [])].some(({ path, items }) =>
    items.some(({ module }) => python.startOf(path, module)?.folder === start.folder),
  );
}

/** `unneeded` are items beside the touched ones that go, and bring nothing. */
export function bringImports(
  touched: readonly Touched[],
  unneeded: ReadonlySet<ImportItem>,
  context: Context,
): Brought {
  const { file } = context;
  const edits: Edit[] = [];
  const gone: SyntaxNode[] = [];
  const texts = new Map<ImportItem, string>();
  const brought: { readonly name: string; readonly scope: Scope; readonly statement: SyntaxNode }[] = [];
  const appended = new Map<SyntaxNode, Spec[]>();
  const statements = [
    ...new Set([...touched.map(({ item }) => item), ...unneeded].map(({ statement }) => statement)),
  ].sort((a, b) => a.start - b.start);
  const legacy = new Set(touched.filter(({ goes }) => goes).map(({ item }) => item.statement));

  for (const statement of statements) {
    const here = touched.filter(({ item }) => item.statement === statement);
    const items = file.items.filter((item) => item.statement === statement);
    const left = items.filter((item) => unneeded.has(item));
    const going = new Set([...here.filter(({ goes }) => goes).map(({ item }) => item), ...left]);
    if (!here[0]) {
      finishItems(statement, items, going, []);
      continue;
    }
    const { scope } = here[0];
    const wanted = specsOf(here, context);
    const isKept = guardsImport(statement, file) && items.every((item) => going.has(item));
    const neededFrom = Math.min(...here.map((one) => one.neededFrom));
    const missing = wanted.filter((spec) => !isThere(spec, statement, scope, neededFrom, isKept));
    const text = missing.map((spec) => statementText([spec])).join("\n");
    for (const item of going) texts.set(item, text);
    for (const { name, alias } of missing) brought.push({ name: alias ?? name, scope, statement });
    const host = isKept ? null : hostOf(missing, statement, scope, neededFrom);
    if (host) {
      appended.set(host, [...(appended.get(host) ?? []), ...missing]);
      finishItems(statement, items, going, []);
    } else finishItems(statement, items, going, missing);
  }
  for (const [host, specs] of appended) {
    const last = fieldsOf(host, "name").at(-1);
    if (last) edits.push(...appendItems(last, specs, file));
  }
  return { edits, gone, texts };

  /** Replaces the statement where nothing of it stays, else takes the items out and adds a statement below. */
  function finishItems(
    statement: SyntaxNode,
    items: readonly ImportItem[],
    going: ReadonlySet<ImportItem>,
    missing: readonly Spec[],
  ): void {
    const stays = items.filter((item) => !going.has(item));
    const modules = [...new Set(missing.map(({ module }) => module))];
    const groups = modules.map((module) => missing.filter((spec) => spec.module === module));
    const lines = groups.map(statementText);
    if (stays.length > 0) {
      edits.push(...removeItems(statement, items, going, file));
      if (lines.length > 0) edits.push(insertBelow(statement, lines, file));
    } else if (groups[0]) {
      edits.push(...replaceInPlace(statement, items, groups[0], file));
      if (lines.length > 1) edits.push(insertBelow(statement, lines.slice(1), file));
    } else gone.push(statement);
  }

  /** The name means the export already wherever the statement's own names are used. */
  function isThere(
    { name, alias }: Spec,
    statement: SyntaxNode,
    scope: Scope,
    neededFrom: number,
    isKept: boolean,
  ): boolean {
    if (alias !== null && alias !== name) return false;
    const link = importOf(context.book, name);
    const own = importsOf(name, link, scope, context).filter((one) => !legacy.has(one));
    const added = brought.filter((one) => one.name === name);
    // What asks whether a module is there goes on asking, unless a line beside it does.
    const isAbove = (one: SyntaxNode) =>
      dominates(one, statement) && (!isKept || one.parent === statement.parent);
    if (own.some((one) => followsSoon(one, statement, neededFrom))) return true;
    if (own.some(isAbove) || added.some((one) => one.scope === scope && isAbove(one.statement))) return true;
    if (isKept || !scope.parent || scope.bindings.has(name)) return false;
    return isOutside(name, link, statement, scope.parent, added);
  }

  function isOutside(
    name: string,
    link: Link,
    statement: SyntaxNode,
    from: Scope,
    added: readonly { readonly scope: Scope; readonly statement: SyntaxNode }[],
  ): boolean {
    const binding = lookUp(name, from);
    if (binding && !isTarget(binding, link, context)) return false;
    const isEarly = (one: SyntaxNode, home: Scope) =>
      isUnconditional(one, home) && one.start < statement.start;
    for (let scope: Scope | null = from; scope; scope = scope.parent) {
      if (scope.kind === "class") continue;
      const home = scope;
      const own = importsOf(name, link, home, context).filter((one) => !legacy.has(one));
      if (own.some((one) => isEarly(one, home))) return true;
      if (added.some((one) => one.scope === home && isEarly(one.statement, home))) return true;
    }
    return false;
  }

  /** An import from the same module in the same block, above or soon below, which takes the names in. */
  function hostOf(
    missing: readonly Spec[],
    statement: SyntaxNode,
    scope: Scope,
    neededFrom: number,
  ): SyntaxNode | null {
    const [spec] = missing;
    if (!spec || missing.some(({ module }) => module !== spec.module)) return null;
    const home = importOf(context.book, spec.name).module;
    const hosts = file.items.filter(
      (item) =>
        item.form === "from" &&
        item.statement.parent === statement.parent &&
        (item.statement.start < statement.start || followsSoon(item.statement, statement, neededFrom)) &&
        !statements.includes(item.statement) &&
        context.workspace.python.resolve(file.path, item.module)?.file === home,
    );
    return scope.kind === "class" ? null : (hosts.at(-1)?.statement ?? null);
  }
}

/** The statement stands below another one in its block, behind nothing but imports and before the first use. */
function followsSoon(later: SyntaxNode, statement: SyntaxNode, neededFrom: number): boolean {
  if (later.parent !== statement.parent || later.start < statement.start || later.end > neededFrom)
    return false;
  const between = statement.parent?.children.filter(
    ({ start }) => start >= statement.end && start < later.start,
  );
  return between?.every(({ type }) => type.includes("import_")) === true;
}

function specsOf(here: readonly Touched[], context: Context): readonly Spec[] {
  const specs = new Map<string, Spec>();
  for (const { item, names } of here) {
    for (const { name, alias } of names) {
      const module = moduleFor(name, item.module, context);
      const key = `${module} ${name} ${alias}`;
      if (module !== null && !specs.has(key))
        specs.set(key, { module, name, alias, item, isStated: isStated(item, context.file.text) });
    }
  }
  return [...specs.values()];
}
