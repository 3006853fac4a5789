/** Which expressions can be repeated, dropped or moved without anyone noticing. */

import type * as t from "@babel/types";
import { lookUp, type Scope } from "../syntax/scope";
import type { JavaScriptModule } from "./module";

/** True when evaluating the expression has no effect and cannot throw: names, literals, functions, and what is made of these. */
export function isPure(node: t.Node): boolean {
  switch (node.type) {
    case "Identifier":
    case "ThisExpression":
    case "StringLiteral":
    case "NumericLiteral":
    case "BooleanLiteral":
    case "NullLiteral":
    case "BigIntLiteral":
    case "RegExpLiteral":
    case "ArrowFunctionExpression":
    case "FunctionExpression":
      return true;
    case "TemplateLiteral":
      return node.expressions.length === 0;
    case "ArrayExpression":
      return node.elements.every((element) => element === null || isPure(element));
    case "ObjectExpression":
      return node.properties.every(
        (property) =>
          !("computed" in property && property.computed) &&
          (property.type === "ObjectMethod" ||
            (property.type === "ObjectProperty" && isPure(property.value))),
      );
    case "UnaryExpression":
      return isPureUnary(node) && isPure(node.argument);
    case "ConditionalExpression":
      return isPure(node.test) && isPure(node.consequent) && isPure(node.alternate);
    case "LogicalExpression":
      return isPure(node.left) && isPure(node.right);
    default: {
      const inner = insideOf(node);
      return inner !== null && isPure(inner);
    }
  }
}

/** True for a value that can be written twice and is the same both times: no new object each time. */
export function isRepeatable(node: t.Node): boolean {
  switch (node.type) {
    case "ArrayExpression":
    case "ObjectExpression":
    case "ArrowFunctionExpression":
    case "FunctionExpression":
    case "RegExpLiteral":
      return false;
    case "ConditionalExpression":
      return isPure(node.test) && isRepeatable(node.consequent) && isRepeatable(node.alternate);
    case "LogicalExpression":
      return isRepeatable(node.left) && isRepeatable(node.right);
    default: {
      const inner = insideOf(node);
      return inner === null ? isPure(node) : isRepeatable(inner);
    }
  }
}

/** True for an expression that has the same value whenever it is evaluated: literals, and names that are never assigned. */
export function isFixed(node: t.Node, module: JavaScriptModule): boolean {
  switch (node.type) {
    case "Identifier": {
      const binding = module.bound.bindingOf.get(node);
      if (!binding) return node.name === "undefined";
      return binding.declarations.length === 1 && binding.references.every((reference) => !reference.writes);
    }
    case "StringLiteral":
    case "NumericLiteral":
    case "BooleanLiteral":
    case "NullLiteral":
    case "BigIntLiteral":
      return true;
    case "TemplateLiteral":
      return node.expressions.length === 0;
    case "UnaryExpression":
      return isPureUnary(node) && isFixed(node.argument, module);
    default: {
      const inner = insideOf(node);
      return inner !== null && isFixed(inner, module);
    }
  }
}

/** True when every name inside of the node means in `scope` what it means where the node stands. */
export function meansTheSameIn(node: t.Node, scope: Scope, module: JavaScriptModule): boolean {
  return namesIn(node, module).every((name) => {
    const binding = module.bound.bindingOf.get(name) ?? null;
    return lookUp(scope, name.name, binding?.meaning) === binding;
  });
}

/** The references that stand inside of a node. */
export function namesIn(node: t.Node, module: JavaScriptModule): readonly (t.Identifier | t.JSXIdentifier)[] {
  const [start, end] = [node.start as number, node.end as number];
  return [...module.bound.scopeOf.keys()].filter(
    (name): name is t.Identifier | t.JSXIdentifier =>
      (name.type === "Identifier" || name.type === "JSXIdentifier") &&
      (name.start as number) >= start &&
      (name.end as number) <= end,
  );
}

/** The operators that never throw, whatever they are applied to; a sign only before a number. */
function isPureUnary(node: t.UnaryExpression): boolean {
  if (node.operator === "-" || node.operator === "+") return node.argument.type === "NumericLiteral";
  return node.operator === "!" || node.operator === "void" || node.operator === "typeof";
}

/** What stands in parentheses, or under an assertion of TypeScript. */
export function insideOf(node: t.Node): t.Expression | null {
  switch (node.type) {
    case "ParenthesizedExpression":
    case "TSAsExpression":
    case "TSSatisfiesExpression":
    case "TSTypeAssertion":
    case "TSNonNullExpression":
      return node.expression;
    default:
      return null;
  }
}
