/** Finds what a class extends: its `super(…)` hands on the arguments that `new` would be given. */

import type * as t from "@babel/types";
import type { JavaScriptModule } from "../doors/module";

/** True where a class extends what stands at a node, at once or by a function around it: `extends Mixin(X)`. */
export function isExtended(node: t.Node, { bound }: JavaScriptModule): boolean {
  for (let at = node; ; ) {
    const parent = bound.parents.get(at);
    switch (parent?.type) {
      case "ClassDeclaration":
      case "ClassExpression":
        return parent.superClass === at;
      case "CallExpression":
      case "OptionalCallExpression":
      case "NewExpression":
        if (parent.callee === at) return false;
        break;
      case "ParenthesizedExpression":
      case "TSNonNullExpression":
      case "TSAsExpression":
      case "TSSatisfiesExpression":
      case "TSTypeAssertion":
      case "TSInstantiationExpression":
      case "TypeCastExpression":
      case "ConditionalExpression":
      case "LogicalExpression":
      case "SequenceExpression":
        break;
      default:
        return false;
    }
    at = parent;
  }
}
