/** Which expressions are surely no promise, and which surely are one. */

import type * as t from "@babel/types";
import { keyName, memberName } from "../syntax/names";
import { type Bound, isGlobal } from "../syntax/scope";
import { constantValue } from "./passed-values";
import { runnerCall } from "./runner";

const MAX_DEPTH = 5;

/** True for an expression that surely has a value which is no promise. */
export function isSurelyPlain(node: t.Node, bound: Bound, depth = 0): boolean {
  switch (node.type) {
    case "ObjectExpression":
      return !node.properties.some(
        (property) => property.type !== "SpreadElement" && keyName(property.key) === "then",
      );
    case "ArrayExpression":
    case "StringLiteral":
    case "NumericLiteral":
    case "BooleanLiteral":
    case "NullLiteral":
    case "BigIntLiteral":
    case "RegExpLiteral":
    case "TemplateLiteral":
    case "ArrowFunctionExpression":
    case "FunctionExpression":
    case "ClassExpression":
      return true;
    case "NewExpression":
      return !isGlobal(node.callee, "Promise", bound);
    case "UnaryExpression":
    case "AwaitExpression":
      return true;
    case "Identifier": {
      if (isGlobal(node, "undefined", bound)) return true;
      const value = initialValue(node, bound, depth);
      return value !== null && isSurelyPlain(value, bound, depth + 1);
    }
    case "CallExpression": {
      const method = runnerCall(node, bound)?.method;
      return method === "fn" || method === "mocked";
    }
    case "ParenthesizedExpression":
    case "TSAsExpression":
    case "TSSatisfiesExpression":
    case "TSNonNullExpression":
      return isSurelyPlain(node.expression, bound, depth);
    default:
      return false;
  }
}

/** True for an expression that gives a promise as far as anyone can see. */
export function isSurelyPromise(node: t.Node, bound: Bound, depth = 0): boolean {
  switch (node.type) {
    case "ImportExpression":
      return true;
    case "NewExpression":
      return isGlobal(node.callee, "Promise", bound);
    case "CallExpression": {
      const { callee } = node;
      if (callee.type === "Import") return true;
      if (callee.type === "MemberExpression") return isGlobal(callee.object, "Promise", bound);
      const owner = callee.type === "Identifier" ? functionOf(callee, bound) : callee;
      return owner !== null && "async" in owner && owner.async === true;
    }
    case "Identifier": {
      const value = initialValue(node, bound, depth);
      return value !== null && isSurelyPromise(value, bound, depth + 1);
    }
    case "ParenthesizedExpression":
    case "TSAsExpression":
    case "TSSatisfiesExpression":
    case "TSNonNullExpression":
      return isSurelyPromise(node.expression, bound, depth);
    default:
      return false;
  }
}

/** True for an expression that means the same when it is evaluated later: a literal, a constant, `new Error("…")`. */
export function isSameLater(node: t.Node, bound: Bound): boolean {
  switch (node.type) {
    case "StringLiteral":
    case "NumericLiteral":
    case "BooleanLiteral":
    case "NullLiteral":
      return true;
    case "Identifier": {
      const binding = bound.bindingOf.get(node);
      return binding !== undefined && constantValue(binding, bound) !== null;
    }
    case "NewExpression":
      return (
        node.callee.type === "Identifier" &&
        /Error$/.test(node.callee.name) &&
        node.arguments.every((argument) => isSameLater(argument, bound))
      );
    default:
      return false;
  }
}

/** The value in `Promise.resolve(value)`; undefined for another node, null without a value. */
export function resolvedValue(node: t.Node, bound: Bound): t.Expression | null | undefined {
  if (node.type !== "CallExpression" || node.callee.type !== "MemberExpression") return undefined;
  const { callee } = node;
  if (!isGlobal(callee.object, "Promise", bound) || memberName(callee) !== "resolve") return undefined;
  const [value] = node.arguments;
  if (!value) return null;
  const isOne = node.arguments.length === 1 && value.type !== "SpreadElement";
  return isOne && value.type !== "ArgumentPlaceholder" ? value : undefined;
}

function initialValue(id: t.Identifier, bound: Bound, depth: number): t.Node | null {
  const binding = depth < MAX_DEPTH ? bound.bindingOf.get(id) : undefined;
  return binding ? constantValue(binding, bound) : null;
}

/** The function that a name is declared as. */
function functionOf(id: t.Identifier, bound: Bound): t.Node | null {
  const binding = bound.bindingOf.get(id);
  const declaration = binding?.declarations.length === 1 ? binding.declarations[0] : undefined;
  const parent = declaration && bound.parents.get(declaration);
  if (parent?.type === "FunctionDeclaration" && parent.id === declaration) return parent;
  return binding ? constantValue(binding, bound) : null;
}
