/** The names in the compiler's trees, the symbol that each stands for, and the place where a site would stand. */

import ts from "typescript";

/** A name by which something can be referred to: an identifier, or the string of `ns["createX"]`. */
export type Name = ts.Identifier | ts.StringLiteralLike;

/** Calls `visit` with every node of a tree, those of JSDoc comments too. */
export function eachNode(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  for (const comment of (node as { jsDoc?: readonly ts.Node[] }).jsDoc ?? []) eachNode(comment, visit);
  ts.forEachChild(node, (child) => eachNode(child, visit));
}

/** The node is a name. */
export function isName(node: ts.Node): node is Name {
  if (ts.isStringLiteralLike(node)) return ts.isElementAccessExpression(node.parent);
  return ts.isIdentifier(node);
}

/** The name or string that begins at an offset, or holds it. */
export function nodeAt(file: ts.SourceFile, offset: number): Name | null {
  let found: Name | null = null;
  const walk = (node: ts.Node): void => {
    const comments = (node as { jsDoc?: readonly ts.Node[] }).jsDoc ?? [];
    if (node.end <= offset || (node.pos > offset && comments.length === 0)) return;
    if ((ts.isIdentifier(node) || ts.isStringLiteralLike(node)) && node.pos <= offset) found = node;
    comments.forEach(walk);
    ts.forEachChild(node, walk);
  };
  walk(file);
  return found;
}

/** What a name stands for, before any alias is followed. */
export function symbolOf(name: Name, checker: ts.TypeChecker): ts.Symbol | undefined {
  const { parent } = name;
  if (ts.isShorthandPropertyAssignment(parent)) return checker.getShorthandAssignmentValueSymbol(parent);
  if (ts.isExportSpecifier(parent) && !parent.parent.parent.moduleSpecifier)
    return checker.getExportSpecifierLocalTargetSymbol(parent);
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent))
    return checker.getSymbolAtLocation(parent.name);
  if (ts.isBindingElement(parent) && parent.initializer !== name) return propertyTaken(parent, checker);
  return checker.getSymbolAtLocation(name);
}

/** The property that `{ a }` or `{ a: b }` takes out of an object. */
function propertyTaken(element: ts.BindingElement, checker: ts.TypeChecker): ts.Symbol | undefined {
  const own = checker.getSymbolAtLocation(element.name);
  // `const { a } = require("m")` in JavaScript is an import to the compiler.
  if (own && own.flags & ts.SymbolFlags.Alias) return own;
  const key = element.propertyName ?? element.name;
  if (!ts.isObjectBindingPattern(element.parent) || !ts.isIdentifier(key)) return own;
  return checker.getTypeAtLocation(element.parent).getProperty(key.text) ?? own;
}

/**
 * Where the site of a reference stands (an offset in UTF-16 code units); null where a name is no place of
 * its own:
 *
 * - an import or re-export stands at the imported name, so the local name of `a as b` is no place;
 * - a use of a module's member stands at the whole expression: `ns.make` begins at `ns`, `import("m").Make` in a
 *   type at `import`;
 * - the name that a declaration or an assignment to `exports` gives is no use;
 * - a module in front of its member is not a use of the module.
 */
export function placeOf(name: Name, isModule: boolean): number | null {
  const { parent } = name;
  const file = name.getSourceFile();
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent) || ts.isBindingElement(parent)) {
    if (parent.propertyName && parent.name === name) return null;
    return name.getStart(file);
  }
  if (isDeclared(name)) return null;
  const whole = outermost(name);
  if (ts.isImportTypeNode(whole)) return file.text.indexOf("import", whole.getStart(file));
  if (isAssignedExport(whole) || isAssignedExport(parent)) return null;
  if (isModule && isTakenApart(whole)) return null;
  return whole.getStart(file);
}

/** The name is what its parent declares. */
function isDeclared(name: Name): boolean {
  const { parent } = name;
  if (ts.isShorthandPropertyAssignment(parent)) return false;
  if (ts.isImportClause(parent) || ts.isNamespaceImport(parent) || ts.isNamespaceExport(parent)) return false;
  if (ts.isImportEqualsDeclaration(parent)) return false;
  return "name" in parent && parent.name === name && !ts.isPropertyAccessExpression(parent);
}

/** `ns.make` for its `make`, `ns["make"]` for its string, `import("m").Make` in a type for its `Make`. */
function outermost(name: Name): ts.Node {
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent) && parent.name === name) return parent;
  if (ts.isElementAccessExpression(parent) && parent.argumentExpression === name) return parent;
  if (ts.isQualifiedName(parent) && parent.right === name) return parent;
  if (ts.isImportTypeNode(parent) && parent.qualifier === name) return parent;
  return name;
}

/** `exports.make = …` and `module.exports.make = …`. */
function isAssignedExport(node: ts.Node): boolean {
  const { parent } = node;
  return ts.isBinaryExpression(parent) && parent.left === node && ts.isPropertyAccessExpression(node);
}

function isTakenApart(node: ts.Node): boolean {
  let at = node;
  while (ts.isParenthesizedExpression(at.parent) || ts.isNonNullExpression(at.parent)) at = at.parent;
  const { parent } = at;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === at;
  if (ts.isElementAccessExpression(parent))
    return parent.expression === at && ts.isStringLiteralLike(parent.argumentExpression);
  if (ts.isQualifiedName(parent)) return parent.left === at;
  return ts.isVariableDeclaration(parent) && parent.initializer === at && isPlainPattern(parent.name);
}

/** `{ a, b: c }`: what is taken can be seen. */
export function isPlainPattern(name: ts.BindingName): boolean {
  if (!ts.isObjectBindingPattern(name)) return false;
  return name.elements.every(({ dotDotDotToken, propertyName, name: to }) => {
    const isNamed = !propertyName || ts.isIdentifier(propertyName) || ts.isStringLiteralLike(propertyName);
    return !dotDotDotToken && isNamed && ts.isIdentifier(to);
  });
}
