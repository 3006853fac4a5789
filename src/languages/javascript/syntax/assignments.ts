/** The targets of an assignment: names are written, everything else in them is an expression. */

import type { Node } from "@babel/types";
import type { Binder } from "./binder";
import { type Scope, VALUE } from "./scope";

/** Binds the left side of an assignment, of `++` or of a `for` loop without a declaration. */
export function assignTo(b: Binder, node: Node, parent: Node, scope: Scope): void {
  b.enter(node, parent);
  switch (node.type) {
    case "Identifier":
      b.refer(node, scope, VALUE, true);
      return;
    case "ObjectPattern":
      for (const property of node.properties) {
        if (property.type === "RestElement") {
          assignTo(b, property, node, scope);
          continue;
        }
        b.enter(property, node);
        b.key(property, scope);
        assignTo(b, property.value, property, scope);
      }
      return;
    case "ArrayPattern":
      for (const element of node.elements) if (element) assignTo(b, element, node, scope);
      return;
    case "AssignmentPattern":
      assignTo(b, node.left, node, scope);
      b.visit(node.right, node, scope);
      return;
    case "RestElement":
      assignTo(b, node.argument, node, scope);
      return;
    case "ParenthesizedExpression":
    case "TSNonNullExpression":
    case "TSAsExpression":
    case "TSSatisfiesExpression":
    case "TSTypeAssertion":
      assignTo(b, node.expression, node, scope);
      if ("typeAnnotation" in node) b.visit(node.typeAnnotation, node, scope);
      return;
    default:
      b.inside(node, scope);
  }
}
