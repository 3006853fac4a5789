/**
 * Where a value is given another name that find-references does not follow, as it follows names, not values:
 * `const make = createX`, `const { createX } = await import("m")`, `exports.make = createX`.
 */

import ts from "typescript";
import { ROOT } from "./compiler";
import { symbolOf } from "./names";

/** A symbol that is set once, to the value of an expression or to a property. */
export interface Gift {
  readonly to: ts.Symbol;
  readonly from:
    | { readonly kind: "expression"; readonly expression: ts.Expression }
    | { readonly kind: "symbol"; readonly symbol: ts.Symbol };
  /** Other files can take the name from here. */
  readonly isExported: boolean;
  readonly path: string;
}

/** The gifts of a file. */
export function giftsIn(file: ts.SourceFile, checker: ts.TypeChecker): readonly Gift[] {
  const gifts: Gift[] = [];
  const path = file.fileName.slice(ROOT.length + 1);
  const give = (name: ts.Node, from: Gift["from"], isExported: boolean): void => {
    const to = checker.getSymbolAtLocation(name);
    if (to) gifts.push({ to, from, isExported, path });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.initializer && isConstant(node)) {
      const expression = skipParentheses(node.initializer);
      const isExported = isExportedStatement(node.parent.parent);
      if (ts.isIdentifier(node.name)) give(node.name, { kind: "expression", expression }, isExported);
    } else if (ts.isBindingElement(node) && ts.isIdentifier(node.name)) {
      const symbol = symbolOf(node.name, checker);
      const statement = node.parent.parent.parent.parent;
      if (symbol) give(node.name, { kind: "symbol", symbol }, isExportedStatement(statement));
    } else if (ts.isBinaryExpression(node) && isExports(node.left)) {
      give(node.left.name, { kind: "expression", expression: node.right }, true);
    } else if (ts.isPropertyAssignment(node) && isModuleExports(node.parent.parent)) {
      give(node.name, { kind: "expression", expression: node.initializer }, true);
    } else if (ts.isShorthandPropertyAssignment(node) && isModuleExports(node.parent.parent)) {
      const symbol = checker.getShorthandAssignmentValueSymbol(node);
      const to = checker.getSymbolAtLocation(node.name);
      if (symbol && to) gifts.push({ to, from: { kind: "symbol", symbol }, isExported: true, path });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return gifts;
}

/** `const`, or a parameter of the callback in `import("m").then((m) => …)`, which is left to the types. */
function isConstant(node: ts.VariableDeclaration): boolean {
  return (ts.getCombinedNodeFlags(node) & ts.NodeFlags.Const) !== 0;
}

function isExportedStatement(node: ts.Node): boolean {
  return ts.isVariableStatement(node) && ts.getModifiers(node)?.[0]?.kind === ts.SyntaxKind.ExportKeyword;
}

/** `exports.x` and `module.exports.x`. */
function isExports(node: ts.Expression): node is ts.PropertyAccessExpression {
  if (!ts.isPropertyAccessExpression(node)) return false;
  const { expression } = node;
  return (ts.isIdentifier(expression) && expression.text === "exports") || isModuleDotExports(expression);
}

function isModuleDotExports(node: ts.Expression): boolean {
  return (
    ts.isPropertyAccessExpression(node) &&
    node.name.text === "exports" &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === "module"
  );
}

/** `module.exports = …` */
function isModuleExports(node: ts.Node): boolean {
  return ts.isBinaryExpression(node) && isModuleDotExports(node.left);
}

function skipParentheses(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node) ? skipParentheses(node.expression) : node;
}
