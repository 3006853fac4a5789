/** The scoping rules of type declarations and type parameters, and those of Flow's types. */

import type * as t from "@babel/types";
import type { Binder, Rules } from "./binder";
import { newScope, type Scope, TYPE, VALUE } from "./scope";

type TypeDeclaration =
  | t.TSTypeAliasDeclaration
  | t.TSInterfaceDeclaration
  | t.TypeAlias
  | t.OpaqueType
  | t.InterfaceDeclaration;

/** A type alias or interface; its type parameters are known inside only. */
export function declareType(b: Binder, node: TypeDeclaration, scope: Scope): void {
  b.declare(node.id, node, "type", scope);
  b.children(node, newScope(scope, false), (key) => key === "id");
}

/** A type parameter belongs to the scope that its declaration opened. */
export function typeParameter(b: Binder, node: t.TSTypeParameter | t.TypeParameter, scope: Scope): void {
  b.declareTypeParameter(node, scope);
  b.children(node, scope);
}

export const FLOW_RULES: Rules = {
  TypeParameter: (b, node, scope) => typeParameter(b, node, scope),
  DeclareClass: (b, node, scope) => {
    b.declare(node.id, node, "class", scope);
    b.children(node, newScope(scope, false), (key) => key === "id");
  },
  InterfaceDeclaration: (b, node, scope) => declareType(b, node, scope),
  OpaqueType: (b, node, scope) => declareType(b, node, scope),
  TypeAlias: (b, node, scope) => declareType(b, node, scope),
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
