/** The value that a module exports under a name, where its own text gives it. */

import type * as t from "@babel/types";
import { keyName } from "../syntax/names";
import type { Bound } from "../syntax/scope";
import { assignedExport } from "./commonjs";
import type { JavaScriptModule } from "./module";

/** The expression or declaration that a module exports under a name, behind a constant of its own; null for another's. */
export function exportedValue(module: JavaScriptModule, name: string): t.Node | null {
  const value = exportedAs(module, name);
  return value?.type === "Identifier" ? declaredIn(value.name, module) : value;
}

function exportedAs({ program, bound }: JavaScriptModule, name: string): t.Node | null {
  for (const node of program.body) {
    if (node.type === "ExportDefaultDeclaration" && name === "default") return node.declaration;
    if (node.type === "ExportNamedDeclaration" && !node.source) {
      const found = declaredAs(node.declaration ?? null, name) ?? specifiedAs(node.specifiers, name);
      if (found) return found;
    }
    const assigned = node.type === "ExpressionStatement" ? assignedAs(node.expression, name, bound) : null;
    if (assigned) return assigned;
  }
  return null;
}

function specifiedAs(specifiers: t.ExportNamedDeclaration["specifiers"], name: string): t.Node | null {
  const found = specifiers.find(({ exported }) => keyName(exported) === name);
  return found?.type === "ExportSpecifier" ? found.local : null;
}

/** `exports.x = …`, `module.exports.x = …`, and `module.exports = { x }`. */
function assignedAs(node: t.Expression, name: string, bound: Bound): t.Node | null {
  if (node.type !== "AssignmentExpression" || node.operator !== "=") return null;
  const { left, right } = node;
  const exported = assignedExport(left, bound);
  if (exported !== "*") return exported === name ? right : null;
  if (right.type !== "ObjectExpression") return name === "default" ? right : null;
  const property = right.properties.find(
    (one) => one.type === "ObjectProperty" && !one.computed && keyName(one.key) === name,
  );
  return property?.type === "ObjectProperty" ? property.value : null;
}

function declaredIn(name: string, { program }: JavaScriptModule): t.Node | null {
  for (const node of program.body) {
    const found = declaredAs(node, name);
    if (found) return found;
  }
  return null;
}

/** The function or class of that name that a statement declares, or the value of a constant. */
function declaredAs(node: t.Statement | null, name: string): t.Node | null {
  if (node?.type === "FunctionDeclaration" || node?.type === "ClassDeclaration")
    return node.id?.name === name ? node : null;
  if (node?.type === "ExportNamedDeclaration") return declaredAs(node.declaration ?? null, name);
  if (node?.type !== "VariableDeclaration" || node.kind !== "const") return null;
  return node.declarations.find(({ id }) => id.type === "Identifier" && id.name === name)?.init ?? null;
}
