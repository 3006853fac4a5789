/** The forms in which a file exports what it imports, as far as they can be taken out of it again. */

import type * as t from "@babel/types";
import type { Edit } from "../../../edits/edit";
import type { PassedOn } from "../../../sites/analysis";
import { assignedExport, onlyAssignsExports } from "../doors/commonjs";
import { outer } from "../doors/doors";
import type { JavaScriptModule } from "../doors/module";
import { removeFromList } from "../rewriting/lists";
import { hasComment } from "../rewriting/rewrite";
import { keyName } from "../syntax/names";
import { spanOf } from "../syntax/parse";
import type { Use } from "./uses";

/** What a use exports, and the node that goes when nothing uses it; null where the use removes it itself. */
export interface PassedForm {
  readonly passed: PassedOn;
  readonly drops: t.Node | null;
}

/** The form in which a use is exported, if it can be taken out without the loss of a comment. */
export function passedForm(use: Use, module: JavaScriptModule): PassedForm | null {
  const form = exportedForm(use, module);
  const { drops } = form ?? { drops: null };
  const losesComment = drops !== null && drops.type !== "ExportSpecifier" && holdsComment(drops, module);
  return losesComment ? null : form;
}

/** `export { createX }`, `export default createX`, `exports.createX = createX`, and the like. Null for anything else. */
export function exportedForm(use: Use, module: JavaScriptModule): PassedForm | null {
  const { bound } = module;
  const { node, parent } = outer(use.node, bound);
  const form = (name: string | null, drops: t.Node | null): PassedForm | null =>
    name === null ? null : { passed: { names: [name], origin: use.root.origin }, drops };
  switch (parent?.type) {
    case "ExportSpecifier":
      return form(keyName(parent.exported), parent);
    case "ExportDefaultDeclaration":
      return form("default", parent);
    case "VariableDeclarator": {
      const isExported = use.removes.length > 0 && parent.init === node;
      return isExported && parent.id.type === "Identifier" ? form(parent.id.name, null) : null;
    }
    case "AssignmentExpression": {
      const statement = assigningStatement(parent, module);
      if (!statement || parent.right !== node) return null;
      const name = assignedExport(parent.left, bound);
      return form(name === "*" ? "default" : name, statement);
    }
    case "ObjectProperty": {
      const list = bound.parents.get(parent);
      const whole = list && bound.parents.get(list);
      const isExport =
        parent.value === node &&
        !parent.computed &&
        whole?.type === "AssignmentExpression" &&
        whole.right === list &&
        assigningStatement(whole, module) !== null &&
        assignedExport(whole.left, bound) === "*";
      return isExport ? form(keyName(parent.key), parent) : null;
    }
    default:
      return null;
  }
}

/** The names under which a file exports a value, in one of the forms or through a variable that holds nothing else. */
export function exportedNames(use: Use, module: JavaScriptModule): PassedOn | undefined {
  const form = exportedForm(use, module);
  if (form) return form.passed;
  const { bound } = module;
  const { node, parent } = outer(use.node, bound);
  if (parent?.type !== "VariableDeclarator" || parent.init !== node || parent.id.type !== "Identifier")
    return undefined;
  const statement = bound.parents.get(bound.parents.get(parent));
  const own = statement?.type === "ExportNamedDeclaration" ? [parent.id.name] : [];
  const others = (bound.declaredBy.get(parent.id)?.references ?? []).flatMap((reference) => {
    const above = outer(reference.node, bound).parent;
    if (above?.type === "ExportSpecifier") return keyName(above.exported) ?? [];
    return above?.type === "ExportDefaultDeclaration" ? ["default"] : [];
  });
  const names = [...own, ...others];
  return names.length > 0 ? { names, origin: use.root.origin } : undefined;
}

/** The statement `module.exports = value`, if it can be taken out. */
export function exportOfWhole(value: t.Node, module: JavaScriptModule): t.Node | null {
  const { node, parent } = outer(value, module.bound);
  if (parent?.type !== "AssignmentExpression" || parent.right !== node) return null;
  const statement =
    assignedExport(parent.left, module.bound) === "*" ? assigningStatement(parent, module) : null;
  return statement && !holdsComment(statement, module) ? statement : null;
}

/** What goes with passed-on exports: edits of their lists, and statements that go or are emptied. */
export function droppedExports(
  gone: ReadonlySet<t.Node>,
  module: JavaScriptModule,
): { readonly edits: readonly Edit[]; readonly statements: readonly t.Node[] } {
  const edits: Edit[] = [];
  const statements = new Set<t.Node>();
  for (const node of gone) if (isStatement(node)) statements.add(node);
  const lists = [...gone].filter((node) => !isStatement(node)).map((node) => module.bound.parents.get(node));
  for (const list of new Set(lists)) {
    if (list?.type === "ExportNamedDeclaration") {
      if (list.specifiers.every((specifier) => gone.has(specifier))) statements.add(list);
      else edits.push(...removeFromList(list.specifiers, gone, module));
    } else if (list?.type === "ObjectExpression") {
      const span = spanOf(list);
      if (list.properties.every((property) => gone.has(property))) edits.push({ span, text: "{}" });
      else edits.push(...removeFromList(list.properties, gone, module));
    }
  }
  return { edits, statements: [...statements] };
}

function isStatement({ type }: t.Node): boolean {
  return type === "ExportDefaultDeclaration" || type === "ExpressionStatement";
}

/** A statement at the top of a file in which exports are assigned, and in which nothing reads them. */
function assigningStatement(assignment: t.Node, module: JavaScriptModule): t.Node | null {
  const statement = module.bound.parents.get(assignment);
  const isAtTop =
    statement?.type === "ExpressionStatement" && module.program.body.includes(statement as t.Statement);
  return isAtTop && onlyAssignsExports(module.bound) ? statement : null;
}

function holdsComment({ start, end }: t.Node, module: JavaScriptModule): boolean {
  return hasComment(module, { start: start as number, end: end as number });
}
