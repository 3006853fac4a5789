/** Which names each kind of node declares, refers to, or only spells: the scoping rules of the language. */

import type * as t from "@babel/types";
import type { Node } from "@babel/types";
import { assignTo } from "./assignments";
import { Binder, type Rules } from "./binder";
import { bindClass, bindFunction, bindMember, bindSignature } from "./function-rules";
import { ANY, type Bound, newScope, type Scope, TYPE, VALUE } from "./scope";
import { declareType, FLOW_RULES, typeParameter } from "./type-rules";

/** Binds a program. Calls `onNode` once for each node, parents before children. */
export function bind(program: Node, onNode: (node: Node) => void): Bound {
  const binder = new Binder(RULES, onNode);
  binder.children(program, binder.moduleScope);
  return binder.finish();
}

const RULES: Rules = {
  Identifier: (b, node, scope) => {
    b.refer(node, scope, VALUE);
    b.visit(node.typeAnnotation, node, scope);
  },
  JSXIdentifier: () => {},
  ThisExpression: (b, node, scope) => b.this(node, scope),
  JSXOpeningElement: (b, node, scope) => {
    jsxName(b, node, scope);
    b.children(node, scope, (key) => key === "name");
  },
  JSXClosingElement: (b, node, scope) => jsxName(b, node, scope),
  JSXMemberExpression: (b, node, scope) => {
    if (node.object.type === "JSXIdentifier") b.referAs(node.object, node, scope, VALUE);
    else b.visit(node.object, node, scope);
    b.name(node.property, node);
  },
  MemberExpression: (b, node, scope) => member(b, node, scope),
  OptionalMemberExpression: (b, node, scope) => member(b, node, scope),
  ObjectProperty: (b, node, scope) => {
    b.key(node, scope);
    b.visit(node.value, node, scope);
  },
  ObjectMethod: (b, node, scope) => bindMember(b, node, scope),
  ClassMethod: (b, node, scope) => bindMember(b, node, scope),
  ClassPrivateMethod: (b, node, scope) => bindMember(b, node, scope),
  TSDeclareMethod: (b, node, scope) => bindMember(b, node, scope),
  ClassProperty: (b, node, scope) => bindMember(b, node, scope),
  ClassPrivateProperty: (b, node, scope) => bindMember(b, node, scope),
  ClassAccessorProperty: (b, node, scope) => bindMember(b, node, scope),
  PrivateName: () => {},
  LabeledStatement: (b, node, scope) => b.visit(node.body, node, scope),
  BreakStatement: () => {},
  ContinueStatement: () => {},
  MetaProperty: () => {},

  FunctionDeclaration: (b, node, scope) => {
    if (node.id) b.declare(node.id, node, "function", scope);
    bindFunction(b, node, scope);
  },
  TSDeclareFunction: (b, node, scope) => {
    if (node.id) b.declare(node.id, node, "function", scope);
    bindFunction(b, node, scope);
  },
  FunctionExpression: (b, node, scope) => {
    const own = newScope(scope, false);
    if (node.id) b.declare(node.id, node, "function", own);
    bindFunction(b, node, own);
  },
  ArrowFunctionExpression: (b, node, scope) => bindFunction(b, node, scope),
  ClassDeclaration: (b, node, scope) => {
    if (node.id) b.declare(node.id, node, "class", scope);
    bindClass(b, node, scope);
  },
  ClassExpression: (b, node, scope) => bindClass(b, node, scope),
  StaticBlock: (b, node, scope) => b.children(node, newScope(scope, true)),
  VariableDeclaration: (b, node, scope) => {
    const kind = node.kind === "var" ? "var" : node.kind === "let" ? "let" : "const";
    for (const declarator of node.declarations) {
      b.name(declarator, node);
      b.pattern(declarator.id, declarator, kind, scope);
      b.visit(declarator.init, declarator, scope);
    }
  },
  BlockStatement: (b, node, scope) => b.children(node, newScope(scope, false)),
  SwitchStatement: (b, node, scope) => {
    b.visit(node.discriminant, node, scope);
    b.visitAll(node.cases, node, newScope(scope, false));
  },
  ForStatement: (b, node, scope) => b.children(node, newScope(scope, false)),
  ForInStatement: (b, node, scope) => forEach(b, node, scope),
  ForOfStatement: (b, node, scope) => forEach(b, node, scope),
  CatchClause: (b, node, scope) => {
    const inner = newScope(scope, false);
    b.pattern(node.param, node, "catch", inner);
    b.visit(node.body, node, inner);
  },
  AssignmentExpression: (b, node, scope) => {
    assignTo(b, node.left, node, scope);
    b.visit(node.right, node, scope);
  },
  UpdateExpression: (b, node, scope) => assignTo(b, node.argument, node, scope),

  ImportDeclaration: (b, node, scope) => {
    for (const specifier of node.specifiers) {
      b.name(specifier, node);
      if (specifier.type === "ImportSpecifier") b.name(specifier.imported, specifier);
      b.declare(specifier.local, specifier, "import", scope);
    }
    b.name(node.source, node);
  },
  ExportNamedDeclaration: (b, node, scope) => {
    b.visit(node.declaration, node, scope);
    for (const specifier of node.specifiers) {
      b.name(specifier, node);
      b.name(specifier.exported, specifier);
      if (specifier.type !== "ExportSpecifier") continue;
      if (node.source) b.name(specifier.local, specifier);
      else b.referAs(specifier.local, specifier, scope, ANY);
    }
    b.name(node.source, node);
  },
  ExportAllDeclaration: (b, node) => b.name(node.source, node),
  ExportDefaultDeclaration: (b, node, scope) => {
    if (node.declaration.type === "Identifier") b.referAs(node.declaration, node, scope, ANY);
    else b.visit(node.declaration, node, scope);
  },

  TSImportEqualsDeclaration: (b, node, scope) => {
    b.declare(node.id, node, "import", scope);
    if (node.moduleReference.type === "TSExternalModuleReference") b.visit(node.moduleReference, node, scope);
    else b.referAs(node.moduleReference, node, scope, ANY);
  },
  TSExportAssignment: (b, node, scope) => {
    if (node.expression.type === "Identifier") b.referAs(node.expression, node, scope, ANY);
    else b.visit(node.expression, node, scope);
  },
  TSNamespaceExportDeclaration: () => {},
  TSModuleDeclaration: (b, node, scope) => namespace(b, node, scope),
  TSEnumDeclaration: (b, node, scope) => {
    const inner = b.sharedScope(b.declare(node.id, node, "enum", scope), scope);
    for (const entry of node.members ?? node.body?.members ?? []) {
      b.name(entry, node);
      if (entry.id.type === "Identifier") b.declare(entry.id, entry, "const", inner);
      b.visit(entry.initializer, entry, inner);
    }
  },
  TSTypeAliasDeclaration: (b, node, scope) => declareType(b, node, scope),
  TSInterfaceDeclaration: (b, node, scope) => declareType(b, node, scope),
  TSTypeParameter: (b, node, scope) => typeParameter(b, node, scope),
  TSFunctionType: (b, node, scope) => bindSignature(b, node, scope),
  TSConstructorType: (b, node, scope) => bindSignature(b, node, scope),
  TSMethodSignature: (b, node, scope) => bindSignature(b, node, scope),
  TSCallSignatureDeclaration: (b, node, scope) => bindSignature(b, node, scope),
  TSConstructSignatureDeclaration: (b, node, scope) => bindSignature(b, node, scope),
  TSIndexSignature: (b, node, scope) => bindSignature(b, node, scope),
  TSPropertySignature: (b, node, scope) => {
    b.key(node, scope);
    b.visit(node.typeAnnotation, node, scope);
  },
  TSMappedType: (b, node, scope) => b.children(node, newScope(scope, false)),
  TSConditionalType: (b, node, scope) => {
    const whenTrue = newScope(scope, false);
    b.visit(node.checkType, node, scope);
    b.inferScopes.push(whenTrue);
    b.visit(node.extendsType, node, scope);
    b.inferScopes.pop();
    b.visit(node.trueType, node, whenTrue);
    b.visit(node.falseType, node, scope);
  },
  TSInferType: (b, node, scope) => {
    b.name(node.typeParameter, node);
    b.declareTypeParameter(node.typeParameter, b.inferScopes.at(-1) ?? scope);
    b.children(node.typeParameter, scope);
  },
  TSNamedTupleMember: (b, node, scope) => b.visit(node.elementType, node, scope),
  TSTypePredicate: (b, node, scope) => b.visit(node.typeAnnotation, node, scope),
  TSTypeReference: (b, node, scope) => {
    b.referAs(node.typeName, node, scope, TYPE);
    b.visit(node.typeParameters, node, scope);
  },
  TSExpressionWithTypeArguments: (b, node, scope) => {
    b.referAs(node.expression, node, scope, TYPE);
    b.visit(node.typeParameters, node, scope);
  },
  TSTypeQuery: (b, node, scope) => {
    b.referAs(node.exprName, node, scope, VALUE);
    b.visit(node.typeParameters, node, scope);
  },
  TSImportType: (b, node, scope) => {
    b.name(node.argument, node);
    b.name(node.qualifier, node);
    b.visit(node.typeParameters, node, scope);
  },
  ...FLOW_RULES,
};

/** `namespace A {}`, `namespace A.B {}`, `declare module "x" {}` and `declare global {}`. */
function namespace(b: Binder, node: t.TSModuleDeclaration, scope: Scope): void {
  const shared =
    node.kind === "global"
      ? b.globalScope
      : node.id.type === "StringLiteral"
        ? newScope(scope, true)
        : b.sharedScope(b.declare(node.id, node, "namespace", scope), scope);
  if (node.body?.type !== "TSModuleBlock") {
    b.visit(node.body, node, shared);
    return;
  }
  b.enter(node.body, node);
  const own = node.declare ? shared : newScope(shared, true);
  // An exported declaration declares its name for all parts, and sees what its own part keeps for itself.
  const exported: Scope = { parent: own, isFunction: true, bindings: new Map(), declaresIn: shared };
  for (const statement of node.body.body) {
    // What a namespace exports is known in all of its parts; in a declared one that is everything.
    const isExport = statement.type === "ExportNamedDeclaration" && statement.declaration;
    b.visit(statement, node.body, isExport ? exported : own);
  }
}

function jsxName(b: Binder, node: t.JSXOpeningElement | t.JSXClosingElement, scope: Scope): void {
  const name = node.name;
  const intrinsic =
    name.type === "JSXNamespacedName" || (name.type === "JSXIdentifier" && /^[a-z]/.test(name.name));
  if (intrinsic) b.name(name, node);
  else if (name.type === "JSXIdentifier") b.referAs(name, node, scope, VALUE);
  else b.visit(name, node, scope);
}

function member(b: Binder, node: t.MemberExpression | t.OptionalMemberExpression, scope: Scope): void {
  b.visit(node.object, node, scope);
  if (node.computed) b.visit(node.property, node, scope);
  else b.name(node.property, node);
}

function forEach(b: Binder, node: t.ForXStatement, outer: Scope): void {
  const scope = newScope(outer, false);
  if (node.left.type === "VariableDeclaration") b.visit(node.left, node, scope);
  else assignTo(b, node.left, node, scope);
  // The list is evaluated where the variables are known already, but not yet set.
  b.visit(node.right, node, scope);
  b.visit(node.body, node, scope);
}
