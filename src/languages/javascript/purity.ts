/** Which expressions can be repeated, dropped or moved without anyone noticing. */

import type * as t from "@babel/types";

/** True when evaluating the expression has no effect and cannot throw: names, literals, functions, and objects of these. */
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
    case "ParenthesizedExpression":
    case "TSAsExpression":
    case "TSSatisfiesExpression":
    case "TSNonNullExpression":
      return isPure(node.expression);
    case "ArrayExpression":
      return node.elements.every((element) => element === null || isPure(element));
    case "ObjectExpression":
      return node.properties.every(
        (property) =>
          property.type === "ObjectMethod" ||
          (property.type === "ObjectProperty" && !property.computed && isPure(property.value)),
      );
    case "UnaryExpression":
      return (
        (node.operator === "!" || node.operator === "void" || node.operator === "typeof") &&
        isPure(node.argument)
      );
    default:
      return false;
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
    default:
      return isPure(node);
  }
}
