/** Writes the changes of the doors of a file: specifiers, lists of names, statements that go or are new. */

import type * as t from "@babel/types";
import type { Edit } from "../../../edits/edit";
import type { JavaScriptModule } from "../doors/module";
import { specifierEdits } from "../doors/specifier-edits";
import { spanOf } from "../syntax/parse";
import type { FileContext } from "../values/ways";
import { clauseEdits } from "./clauses";
import type { ImportChanges } from "./import-changes";
import { type DoorPlan, planDoors } from "./import-hosts";
import { declaratorText, endOfPlace, lineEnd, statementText } from "./statements";

/** What carries out the collected changes: edits, and the statements and variables that go. */
export function doorEdits(
  changes: ImportChanges,
  context: FileContext,
): { readonly edits: readonly Edit[]; readonly gone: readonly t.Node[] } {
  const { module } = context;
  const gone: t.Node[] = [];
  const edits = planDoors(changes, context).flatMap((plan): readonly Edit[] => {
    const removed = removedBy(plan, module);
    if (removed) gone.push(removed);
    return removed ? [] : editsOf(plan, module);
  });
  return { edits, gone };
}

/** The whole door, if nothing of it is left. */
function removedBy(
  { door, released, names, specifier, after }: DoorPlan,
  module: JavaScriptModule,
): t.Node | null {
  const isEmptied =
    door.items.every((item) => released.has(item)) && names.length === 0 && specifier === null;
  if (!isEmptied || (after.length > 0 && door.statement)) return null;
  return door.statement ?? declaratorOf(door.value, module);
}

function editsOf(plan: DoorPlan, module: JavaScriptModule): readonly Edit[] {
  const { door, released, names, specifier, after } = plan;
  const isReleased = door.items.every((item) => released.has(item));
  if (names.length > 0 && holdsWhole(plan))
    return editsOf({ ...plan, names: [], after: [names, ...after] }, module);
  const isEmptied = isReleased && names.length === 0 && specifier === null;
  if (door.statement && (isEmptied || isWrittenAnew(plan))) {
    const own = names.length > 0 ? [names] : [];
    const texts = [...own, ...after].map((group) => statementText(door, group, module));
    return [{ span: spanOf(door.statement), text: texts.join(lineEnd(module)) }];
  }
  const edits: Edit[] = [];
  if (released.size > 0 || names.length > 0) edits.push(...clauseEdits(plan, module));
  if (specifier !== null) edits.push(...specifierEdits(door, specifier, module));
  if (after.length > 0) edits.push(...behind(plan, module));
  return edits;
}

/** `x = require()` and the like have no list for further names, and stay as long as `x` does. */
function holdsWhole({ door, released }: DoorPlan): boolean {
  if (door.form === "import") return false;
  return door.items.some(
    (item) => (item.name === "*" || item.member) && item.binding !== null && !released.has(item),
  );
}

/** The statement takes another form: `export *`, `import x = require()`, types that become values. */
function isWrittenAnew({ door, names }: DoorPlan): boolean {
  if (names.length === 0) return false;
  if (door.form === "import-equals" || door.statement?.type === "ExportAllDeclaration") return true;
  return door.typeOnly && names.some((addition) => !addition.typeOnly);
}

function declaratorOf(value: t.Node | null, module: JavaScriptModule): t.Node | null {
  let at = value ?? undefined;
  while (at && at.type !== "VariableDeclarator") at = module.bound.parents.get(at);
  return at ?? null;
}

/** Further statements on lines of their own, or further declarators of the same declaration. */
function behind({ door, after }: DoorPlan, module: JavaScriptModule): readonly Edit[] {
  if (door.statement) {
    const node = door.statement;
    const at = endOfPlace(node, module);
    const lineStart = module.text.lastIndexOf("\n", (node.start as number) - 1) + 1;
    const indent = /^[ \t]*/.exec(module.text.slice(lineStart))?.[0] ?? "";
    const eol = lineEnd(module);
    const text = after.map((group) => `${eol}${indent}${statementText(door, group, module)}`).join("");
    return [{ span: { start: at, end: at }, text }];
  }
  const at = declaratorOf(door.value, module)?.end;
  if (typeof at !== "number") return [];
  const text = after.map((group) => `, ${declaratorText(door, group, module)}`).join("");
  return [{ span: { start: at, end: at }, text }];
}
