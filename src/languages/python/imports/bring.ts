/** Decides what becomes of import statements: which items go, and where the replacements' names come from. */

import type { Edit } from "../../../edits/edit";
import { type ImportItem, isStated } from "../modules/imports";
import type { PythonFile } from "../modules/module";
import type { Context } from "../names/context";
import type { Scope } from "../syntax/scope";
import { fieldsOf, type SyntaxNode } from "../syntax/syntax";
import {
  appendItems,
  insertBelow,
  removeItems,
  replaceInPlace,
  type Spec,
  statementText,
} from "./import-edits";
import { hostOf, type ImportPlace, isThere, type Progress } from "./import-places";
import { moduleFor } from "./module-for";
import { guardsImport } from "./try-imports";

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

/** `unneeded` are items beside the touched ones that go, and bring nothing. */
export function bringImports(
  touched: readonly Touched[],
  unneeded: ReadonlySet<ImportItem>,
  context: Context,
): Brought {
  const { file } = context;
  const losing = touched.flatMap(({ item, goes }) => (goes ? [item] : []));
  const going = new Set([...losing, ...unneeded]);
  const changing = statementsOf([...touched.map(({ item }) => item), ...unneeded]);
  const coming = comingNames(touched, going, { context, changing, losing: statementsOf(losing), added: [] });
  const edits: Edit[] = [];
  const gone: SyntaxNode[] = [];
  const texts = new Map<ImportItem, string>();
  for (const statement of changing) {
    const { specs, host } = coming.get(statement) ?? NOTHING;
    const items = file.items.filter((item) => item.statement === statement);
    const text = specs.map((spec) => statementText([spec])).join("\n");
    for (const item of items) if (going.has(item)) texts.set(item, text);
    const own = host ? [] : specs;
    if (own.length === 0 && items.every((item) => going.has(item))) gone.push(statement);
    else edits.push(...changedStatement(items, going, own, file));
  }
  const hosts = new Set([...coming.values()].flatMap(({ host }) => host ?? []));
  for (const host of hosts) {
    const specs = [...coming.values()].flatMap((one) => (one.host === host ? one.specs : []));
    const last = fieldsOf(host, "name").at(-1);
    if (last) edits.push(...appendItems(last, specs, file));
  }
  return { edits, gone, texts };
}

/** The statements of some items, in the order of the text. */
function statementsOf(items: readonly ImportItem[]): ReadonlySet<SyntaxNode> {
  return new Set(items.map(({ statement }) => statement).sort((a, b) => a.start - b.start));
}

/** The names that come at a statement. */
interface Coming {
  readonly specs: readonly Spec[];
  /** The import that takes them in; null: the statement's own place. */
  readonly host: SyntaxNode | null;
}

const NOTHING: Coming = { specs: [], host: null };

/** Goes through the statements of the touched items, each of which may find what an earlier one brought. */
function comingNames(
  touched: readonly Touched[],
  going: ReadonlySet<ImportItem>,
  progress: Progress,
): ReadonlyMap<SyntaxNode, Coming> {
  const { context, changing, added } = progress;
  const coming = new Map<SyntaxNode, Coming>();
  for (const statement of changing) {
    const here = touched.filter(({ item }) => item.statement === statement);
    if (!here[0]) continue;
    const place: ImportPlace = {
      statement,
      scope: here[0].scope,
      neededFrom: Math.min(...here.map(({ neededFrom }) => neededFrom)),
      isAsking: guardsImport(statement, context.file) && losesAll(statement, going, context.file),
    };
    const specs = specsOf(here, context).filter((spec) => !isThere(spec, place, progress));
    for (const { name, alias } of specs) added.push({ name: alias ?? name, place });
    coming.set(statement, { specs, host: hostOf(specs, place, progress) });
  }
  return coming;
}

function losesAll(statement: SyntaxNode, going: ReadonlySet<ImportItem>, { items }: PythonFile): boolean {
  return items.every((item) => item.statement !== statement || going.has(item));
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

/** Replaces a statement of which nothing stays, else takes the items out and adds statements below. */
function changedStatement(
  items: readonly ImportItem[],
  going: ReadonlySet<ImportItem>,
  specs: readonly Spec[],
  file: PythonFile,
): readonly Edit[] {
  const modules = [...new Set(specs.map(({ module }) => module))];
  const groups = modules.map((module) => specs.filter((spec) => spec.module === module));
  const [first] = groups;
  const isReplaced = first && items.every((item) => going.has(item));
  const edits = isReplaced ? replaceInPlace(items, first, file) : removeItems(items, going, file);
  const below = groups.slice(isReplaced ? 1 : 0).map(statementText);
  const statement = items[0]?.statement;
  return statement && below.length > 0 ? [...edits, insertBelow(statement, below, file)] : edits;
}
