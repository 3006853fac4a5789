/** Which names each kind of node declares, refers to, or only spells: the scoping rules of the language. */

import type * as t from "@babel/types";
import type { Node } from "@babel/types";
import { Binder, type Rules } from "./binder";
import { ANY, type Binding, type Bound, newScope, type Scope, TYPE, VALUE } from "./scope";

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
  JSXOpeningElement: (b, node, scope) => {
    jsxName(b, node, scope);
    b.children(node, scope, (key) => key === "name");
  },
  JSXClosingElement: (b, node, scope) => jsxName(b, node, scope),
  JSXMemberExpression: (b, node, scope) => {
    b.referAs(node.object, node, scope, VALUE);
    b.name(node.property, node);
  },
  MemberExpression: (b, node, scope) => member(b, node, scope),
  OptionalMemberExpression: (b, node, scope) => member(b, node, scope),
  ObjectProperty: (b, node, scope) => {
    b.key(node, scope);
    b.visit(node.value, node, scope);
  },
  ObjectMethod: (b, node, scope) => b.member(node, scope),
  ClassMethod: (b, node, scope) => b.member(node, scope),
  ClassPrivateMethod: (b, node, scope) => b.member(node, scope),
  TSDeclareMethod: (b, node, scope) => b.member(node, scope),
  ClassProperty: (b, node, scope) => b.member(node, scope),
  ClassPrivateProperty: (b, node, scope) => b.member(node, scope),
  ClassAccessorProperty: (b, node, scope) => b.member(node, scope),
  PrivateName: () => {},
  LabeledStatement: (b, node, scope) => b.visit(node.body, node, scope),
  BreakStatement: () => {},
  ContinueStatement: () => {},
  MetaProperty: () => {},

  FunctionDeclaration: (b, node, scope) => {
    if (node.id) b.declare(node.id, node, "function", scope);
    b.function(node, scope);
  },
  TSDeclareFunction: (b, node, scope) => {
    if (node.id) b.declare(node.id, node, "function", scope);
    b.function(node, scope);
  },
  FunctionExpression: (b, node, scope) => {
    const own = newScope(scope, false);
    if (node.id) b.declare(node.id, node, "function", own);
    b.function(node, own);
  },
  ArrowFunctionExpression: (b, node, scope) => b.function(node, scope),
  ClassDeclaration: (b, node, scope) => {
    if (node.id) b.declare(node.id, node, "class", scope);
    b.class(node, scope);
  },
  ClassExpression: (b, node, scope) => b.class(node, scope),
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
    b.assignTo(node.left, node, scope);
    b.visit(node.right, node, scope);
  },
  UpdateExpression: (b, node, scope) => b.assignTo(node.argument, node, scope),

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
  TSModuleDeclaration: (b, node, scope) => {
    if (node.id.type === "Identifier" && node.kind !== "global") b.declare(node.id, node, "namespace", scope);
    b.visit(node.body, node, newScope(scope, true));
  },
  TSModuleBlock: (b, node, scope) => b.children(node, scope),
  TSEnumDeclaration: (b, node, scope) => {
    b.declare(node.id, node, "enum", scope);
    const inner = newScope(scope, false);
    for (const entry of node.members ?? node.body?.members ?? []) {
      b.name(entry, node);
      if (entry.id.type === "Identifier") b.declare(entry.id, entry, "const", inner);
      b.visit(entry.initializer, entry, inner);
    }
  },
  TSTypeAliasDeclaration: (b, node, scope) => declareType(b, node, scope),
  TSInterfaceDeclaration: (b, node, scope) => declareType(b, node, scope),
  TypeAlias: (b, node, scope) => declareType(b, node, scope),
  OpaqueType: (b, node, scope) => declareType(b, node, scope),
  InterfaceDeclaration: (b, node, scope) => declareType(b, node, scope),
  DeclareClass: (b, node, scope) => {
    b.declare(node.id, node, "class", scope);
    b.children(node, newScope(scope, false), (key) => key === "id");
  },
  TSTypeParameter: (b, node, scope) => typeParameter(b, node, scope),
  TypeParameter: (b, node, scope) => typeParameter(b, node, scope),
  TSFunctionType: (b, node, scope) => b.signature(node, scope),
  TSConstructorType: (b, node, scope) => b.signature(node, scope),
  TSMethodSignature: (b, node, scope) => b.signature(node, scope),
  TSCallSignatureDeclaration: (b, node, scope) => b.signature(node, scope),
  TSConstructSignatureDeclaration: (b, node, scope) => b.signature(node, scope),
  TSIndexSignature: (b, node, scope) => b.signature(node, scope),
  TSPropertySignature: (b, node, scope) => {
    b.key(node, scope);
    b.visit(node.typeAnnotation, node, scope);
  },
  TSMappedType: (b, node, scope) => b.children(node, newScope(scope, false)),
  TSConditionalType: (b, node, scope) => {
    const whenTrue = newScope(scope, false);
    b.visit(node.checkType, node, scope);
    b.visit(node.extendsType, node, whenTrue);
    b.visit(node.trueType, node, whenTrue);
    b.visit(node.falseType, node, scope);
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
  GenericTypeAnnotation: (b, node, scope) => {
    b.referAs(node.id, node, scope, TYPE);
    b.visit(node.typeParameters, node, scope);
  },
  InterfaceExtends: (b, node, scope) => {
    b.referAs(node.id, node, scope, TYPE);
    b.visit(node.typeParameters, node, scope);
  },
  TypeofTypeAnnotation: (b, node, scope) => {
    if (node.argument.type === "GenericTypeAnnotation") {
      b.name(node.argument, node);
      b.referAs(node.argument.id, node.argument, scope, VALUE);
    } else b.visit(node.argument, node, scope);
  },
  ObjectTypeProperty: (b, node, scope) => b.visit(node.value, node, scope),
  FunctionTypeParam: (b, node, scope) => b.visit(node.typeAnnotation, node, scope),
  FunctionTypeAnnotation: (b, node, scope) => b.children(node, newScope(scope, true)),
};

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
  else b.assignTo(node.left, node, scope);
  b.visit(node.right, node, outer);
  b.visit(node.body, node, scope);
}

type TypeDeclaration =
  | t.TSTypeAliasDeclaration
  | t.TSInterfaceDeclaration
  | t.TypeAlias
  | t.OpaqueType
  | t.InterfaceDeclaration;

function declareType(b: Binder, node: TypeDeclaration, scope: Scope): void {
  b.declare(node.id, node, "type", scope);
  b.children(node, newScope(scope, false), (key) => key === "id");
}

/** A type parameter has a plain string as its name; the node itself is the declaration. */
function typeParameter(b: Binder, node: t.TSTypeParameter | t.TypeParameter, scope: Scope): void {
  const binding: Binding = {
    name: node.name,
    kind: "type",
    scope,
    declarations: [],
    references: [],
    meaning: TYPE,
  };
  scope.bindings.set(node.name, binding);
  b.children(node, scope);
}
