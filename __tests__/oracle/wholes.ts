/** The places at which a module as a whole is named: where a file is loaded and its names are not told one by one. */

import ts from "typescript";
import { isPlainPattern } from "./names";

/**
 * Where the site of a module as a whole stands (an offset in UTF-16 code units), given the string that names the
 * module; null where the names that are taken out of it are places of their own.
 */
export function placeOfWhole(literal: ts.StringLiteralLike): number | null {
  const { parent } = literal;
  const file = literal.getSourceFile();
  if (ts.isImportDeclaration(parent)) {
    const clause = parent.importClause;
    if (!clause) return literal.getStart(file);
    const named = clause.namedBindings;
    return named && ts.isNamespaceImport(named) ? named.name.getStart(file) : null;
  }
  if (ts.isExportDeclaration(parent)) {
    const clause = parent.exportClause;
    if (!clause) return literal.getStart(file);
    return ts.isNamespaceExport(clause) ? clause.name.getStart(file) : null;
  }
  if (ts.isExternalModuleReference(parent)) return parent.parent.name.getStart(file);
  if (ts.isLiteralTypeNode(parent) && ts.isImportTypeNode(parent.parent))
    return parent.parent.qualifier ? null : literal.getStart(file);
  if (ts.isCallExpression(parent)) return placeOfLoad(parent);
  return null;
}

/** The string names a module for the compiler. */
export function isSpecifier(literal: ts.StringLiteralLike): boolean {
  const { parent } = literal;
  if (
    ts.isImportDeclaration(parent) ||
    ts.isExportDeclaration(parent) ||
    ts.isExternalModuleReference(parent)
  )
    return true;
  if (ts.isLiteralTypeNode(parent)) return ts.isImportTypeNode(parent.parent);
  return ts.isCallExpression(parent) && isLoad(parent);
}

/** `require("m")` and `import("m")`. */
export function isLoad(node: ts.Node): node is ts.CallExpression {
  if (!ts.isCallExpression(node) || node.arguments.length !== 1) return false;
  const { expression } = node;
  if (expression.kind === ts.SyntaxKind.ImportKeyword) return true;
  return ts.isIdentifier(expression) && expression.text === "require";
}

function placeOfLoad(call: ts.CallExpression): number | null {
  const file = call.getSourceFile();
  const isAwaited = ts.isAwaitExpression(call.parent);
  const value = isAwaited ? call.parent : call;
  let at: ts.Node = value;
  while (ts.isParenthesizedExpression(at.parent)) at = at.parent;
  const { parent } = at;
  if (ts.isVariableDeclaration(parent) && parent.initializer === at) {
    if (isPlainPattern(parent.name)) return null;
    return (ts.isIdentifier(parent.name) ? parent.name : value).getStart(file);
  }
  const taken = ts.isPropertyAccessExpression(parent) && parent.name.text === "then" && callbackOf(parent);
  if (!taken) return value.getStart(file);
  const [parameter] = taken.parameters;
  if (!parameter) return value.getStart(file);
  return isPlainPattern(parameter.name) ? null : parameter.name.getStart(file);
}

function callbackOf(then: ts.PropertyAccessExpression): ts.ArrowFunction | null {
  const call = then.parent;
  const callback = ts.isCallExpression(call) && call.expression === then ? call.arguments[0] : undefined;
  return callback && ts.isArrowFunction(callback) ? callback : null;
}
