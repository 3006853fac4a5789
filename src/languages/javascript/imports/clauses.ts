/** Changes the names of a statement: the braces of an import, export or pattern, and what stands beside them. */

import type * as t from "@babel/types";
import type { Edit } from "../../../edits/edit";
import type { Door, Item } from "../doors/doors";
import type { JavaScriptModule } from "../doors/module";
import { changeList } from "../rewriting/lists";
import { findToken, hasComment } from "../rewriting/rewrite";
import { spanOf, textOf } from "../syntax/parse";
import type { DoorPlan } from "./import-hosts";
import { nameText } from "./statements";
import type { Addition } from "./wishes";

/** The edits that put the names of a plan in the place of what is released. Something stays, or comes in. */
export function clauseEdits(plan: DoorPlan, module: JavaScriptModule): readonly Edit[] {
  const { door, released, names } = plan;
  const braced = door.items.filter(isBraced);
  const beside = door.items.filter((item) => !isBraced(item));
  const text = (addition: Addition) => nameText(addition, door.form, door.typeOnly);
  const edits: Edit[] = [];
  const stays = braced.some((item) => !released.has(item)) || (braced.length > 0 && names.length > 0);
  if (stays)
    edits.push(
      ...changeList(
        braced.map(({ node }) => node),
        listChange(braced, plan, text, module),
        module,
      ),
    );
  if (leavesTypesOnly(plan, braced, module)) edits.push(...asTypes(door, braced, released));
  const [first, second] = beside;
  if (!first) return edits;
  if (braced.length > 0) {
    const open = findToken(module, "{", first.node.end as number, module.text.length);
    const close = findToken(module, "}", braced.at(-1)?.node.end as number, module.text.length);
    const { start, end } = first.node;
    if (!stays) return [{ span: { start: end as number, end: close + 1 }, text: "" }];
    return released.has(first)
      ? [...edits, { span: { start: start as number, end: open }, text: "" }]
      : edits;
  }
  if (first.member) return memberEdits(first, first.member, plan, text, module);
  const list = names.length > 0 ? `{ ${names.map(text).join(", ")} }` : "";
  const kept = beside.filter((item) => !released.has(item)).map((item) => textOf(item.node, module));
  const span = { start: first.node.start as number, end: (second ?? first).node.end as number };
  return [{ span, text: [...kept, ...(list ? [list] : [])].join(", ") }];
}

/** `x = require("m").name` takes another name, or becomes a pattern. */
function memberEdits(
  item: Item,
  { object, end }: t.MemberExpression,
  { names }: DoorPlan,
  text: (addition: Addition) => string,
  module: JavaScriptModule,
): readonly Edit[] {
  const [only, ...more] = names;
  if (only?.inPlaceOf === item && more.length === 0) return [{ span: item.nameSpan, text: only.link.name }];
  const pattern = { span: spanOf(item.node), text: `{ ${names.map(text).join(", ")} }` };
  const tail = { start: object.end as number, end: end as number };
  if (!hasComment(module, tail)) return [pattern, { span: tail, text: "" }];
  const dot = findToken(module, ".", tail.start, tail.end);
  return [pattern, { span: { start: dot, end: dot + 1 }, text: "" }, { span: item.nameSpan, text: "" }];
}

/** Only types are left of an import of values: it need not load the module any more. */
function leavesTypesOnly(
  { door, released, names }: DoorPlan,
  braced: readonly Item[],
  module: JavaScriptModule,
): boolean {
  const staying = door.items.filter((item) => !released.has(item));
  const isImport = door.statement?.type === "ImportDeclaration" && !door.typeOnly && names.length === 0;
  const isPlain = (item: Item) =>
    braced.includes(item) &&
    item.node.type === "ImportSpecifier" &&
    item.node.importKind === "type" &&
    !hasComment(module, { start: item.node.start as number, end: item.nameSpan.start });
  return isImport && staying.length > 0 && staying.every(isPlain);
}

/** `import { type A, type B }` as `import type { A, B }`. */
function asTypes({ statement }: Door, braced: readonly Item[], released: ReadonlySet<Item>): readonly Edit[] {
  const at = ((statement as t.Node).start as number) + "import".length;
  const modifiers = braced.flatMap((item): readonly Edit[] => {
    const { node, nameSpan } = item;
    if (released.has(item)) return [];
    return [{ span: { start: node.start as number, end: nameSpan.start }, text: "" }];
  });
  return [{ span: { start: at, end: at }, text: " type" }, ...modifiers];
}

/** Each released name makes place for the one that stands for it, or for any other. */
function listChange(
  braced: readonly Item[],
  { released, names }: DoorPlan,
  text: (addition: Addition) => string,
  module: JavaScriptModule,
) {
  const leading = names.filter(
    ({ inPlaceOf }) => inPlaceOf && released.has(inPlaceOf) && !isBraced(inPlaceOf),
  );
  const waiting = names.filter(
    ({ inPlaceOf }) =>
      !inPlaceOf || (!braced.includes(inPlaceOf) && isBraced(inPlaceOf)) || !released.has(inPlaceOf),
  );
  const replaced = new Map<t.Node, readonly string[]>();
  for (const item of braced) {
    if (!released.has(item)) continue;
    const own = names.find(({ inPlaceOf }) => inPlaceOf === item) ?? waiting.shift();
    replaced.set(item.node, own ? [text(own)] : []);
  }
  const [first] = braced;
  // What takes the place of a default name stays in front.
  if (first && leading.length > 0) {
    const own = replaced.get(first.node) ?? [textOf(first.node, module)];
    replaced.set(first.node, [...leading.map(text), ...own]);
  }
  return { replaced, appended: waiting.map(text) };
}

function isBraced({ node }: Item): boolean {
  return node.type === "ImportSpecifier" || node.type === "ExportSpecifier" || node.type === "ObjectProperty";
}
