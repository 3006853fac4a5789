/** The scoping rules of functions, classes, their members and the signatures of types. */

import type * as t from "@babel/types";
import type { Binder } from "./binder";
import { bodyScope, newScope, type Scope } from "./scope";

type FunctionLike = t.Function | t.TSDeclareFunction | t.TSDeclareMethod;
type Member =
  | t.ObjectMethod
  | t.ClassMethod
  | t.ClassPrivateMethod
  | t.TSDeclareMethod
  | t.ClassProperty
  | t.ClassPrivateProperty
  | t.ClassAccessorProperty;
type Signature =
  | t.TSFunctionType
  | t.TSConstructorType
  | t.TSMethodSignature
  | t.TSCallSignatureDeclaration
  | t.TSConstructSignatureDeclaration
  | t.TSIndexSignature;

/** A function or method: its body sees its parameters, their defaults do not see the body. */
export function bindFunction(b: Binder, node: FunctionLike, scope: Scope): void {
  const inner = newScope(scope, true);
  b.visit(node.typeParameters, node, inner);
  for (const parameter of node.params) b.pattern(parameter, node, "parameter", inner);
  if ("predicate" in node) b.visit(node.predicate, node, inner);
  b.visit(node.returnType, node, inner);
  if (!("body" in node)) return;
  if (node.body.type === "BlockStatement") {
    b.enter(node.body, node);
    b.children(node.body, bodyScope(inner));
  } else b.visit(node.body, node, inner);
}

/** A class; the name of a class expression is known inside only. */
export function bindClass(b: Binder, node: t.Class, outer: Scope): void {
  const scope = newScope(outer, false);
  if (node.id && node.type === "ClassExpression") b.declare(node.id, node, "class", scope);
  b.visitAll(node.decorators, node, outer);
  b.visit(node.typeParameters, node, scope);
  b.visit(node.superClass, node, scope);
  b.visit(node.superTypeParameters, node, scope);
  b.visitAll(node.implements, node, scope);
  b.visit(node.body, node, scope);
}

/** A method, property or accessor of a class or object. */
export function bindMember(b: Binder, node: Member, scope: Scope): void {
  b.visitAll(node.decorators, node, scope);
  b.key(node, scope);
  if ("params" in node) bindFunction(b, node, scope);
  else b.children(node, scope, (key) => key === "key" || key === "decorators");
}

/** A TypeScript signature or function type, whose `parameters` are names of their own. */
export function bindSignature(b: Binder, node: Signature, outer: Scope): void {
  const scope = newScope(outer, true);
  if ("key" in node) b.key(node, outer);
  if ("typeParameters" in node) b.visit(node.typeParameters, node, scope);
  for (const parameter of node.parameters ?? []) b.pattern(parameter, node, "parameter", scope);
  b.visit(node.typeAnnotation, node, scope);
}
