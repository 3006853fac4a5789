/** How many arguments a function that a module exports looks at. */

import type * as t from "@babel/types";
import { keyName } from "./doors";
import type { JavaScriptModule } from "./module";

/**
 * The number of parameters that an exported function declares. Null where the export is no function
 * of the module itself, or one that may see further arguments by a rest parameter or `arguments`.
 */
export function parameterCount(module: JavaScriptModule | null, name: string): number | null {
  if (!module) return null;
  const value = exportedValue(module, name);
  const owner = value?.type === "Identifier" ? declaredFunction(value.name, module) : value;
  if (
    owner?.type !== "FunctionDeclaration" &&
    owner?.type !== "FunctionExpression" &&
    owner?.type !== "ArrowFunctionExpression"
  )
    return null;
  const [start, end] = [owner.start as number, owner.end as number];
  if (owner.generator || /\barguments\b/.test(module.text.slice(start, end))) return null;
  // TypeScript's `this` parameter is no parameter at run time.
  const params = owner.params.filter((param) => param.type !== "Identifier" || param.name !== "this");
  return params.some((param) => param.type === "RestElement") ? null : params.length;
}

/** The expression or declaration that a module exports under a name. */
export function exportedValue({ program }: JavaScriptModule, name: string): t.Node | null {
  for (const node of program.body) {
    if (node.type === "ExportDefaultDeclaration" && name === "default") return node.declaration;
    if (node.type === "ExportNamedDeclaration" && !node.source) {
      const found = declaredAs(node.declaration ?? null, name) ?? specifiedAs(node.specifiers, name);
      if (found) return found;
    }
    const assigned = node.type === "ExpressionStatement" ? assignedAs(node.expression, name) : null;
    if (assigned) return assigned;
  }
  return null;
}

function specifiedAs(specifiers: t.ExportNamedDeclaration["specifiers"], name: string): t.Node | null {
  const found = specifiers.find(({ exported }) => keyName(exported) === name);
  return found?.type === "ExportSpecifier" ? found.local : null;
}

/** `exports.x = …`, `module.exports.x = …`, and `module.exports = { x }`. */
function assignedAs(node: t.Expression, name: string): t.Node | null {
  if (node.type !== "AssignmentExpression" || node.operator !== "=" || node.left.type !== "MemberExpression")
    return null;
  const { left, right } = node;
  const isWhole = isNamed(left, "module", "exports");
  if (isWhole && right.type === "ObjectExpression") {
    const property = right.properties.find(
      (one) => one.type === "ObjectProperty" && keyName(one.key) === name,
    );
    return property?.type === "ObjectProperty" ? property.value : null;
  }
  if (isWhole) return name === "default" ? right : null;
  const isExports =
    (left.object.type === "Identifier" && left.object.name === "exports") ||
    isNamed(left.object, "module", "exports");
  return isExports && !left.computed && keyName(left.property) === name ? right : null;
}

function isNamed(node: t.Node, object: string, property: string): boolean {
  return (
    node.type === "MemberExpression" &&
    !node.computed &&
    node.object.type === "Identifier" &&
    node.object.name === object &&
    keyName(node.property) === property
  );
}

function declaredFunction(name: string, { program }: JavaScriptModule): t.Node | null {
  for (const node of program.body) {
    const found = declaredAs(node, name);
    if (found) return found;
  }
  return null;
}

/** The function of that name that a statement declares, or the value of a constant. */
function declaredAs(node: t.Statement | null, name: string): t.Node | null {
  if (node?.type === "FunctionDeclaration" || node?.type === "ClassDeclaration")
    return node.id?.name === name ? node : null;
  if (node?.type === "ExportNamedDeclaration") return declaredAs(node.declaration ?? null, name);
  if (node?.type !== "VariableDeclaration" || node.kind !== "const") return null;
  return node.declarations.find(({ id }) => id.type === "Identifier" && id.name === name)?.init ?? null;
}
