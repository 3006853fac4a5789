/** Whether the pairs of an export say no more of its calls than that it has another name. */

import type * as t from "@babel/types";
import { textOf } from "../syntax/parse";
import type { CallPattern, Parameter } from "./patterns";
import { type ExportRules, plainName } from "./rules";
import type { Template } from "./templates";

/**
 * The name that may stand for the export wherever that is called, or extended, out of sight. Null without one, and
 * where a call is to become something else than one of that name with the same arguments.
 */
export function nameOutOfSight(rules: ExportRules): string | null {
  const { patterns, bare } = rules;
  return bare && patterns.every((pattern) => isSameCall(pattern, bare)) ? plainName(bare) : null;
}

/** True when every pair for `new X(…)` makes an instance of the bare replacement, with the same arguments. */
export function keepsConstruction({ patterns, bare }: ExportRules): boolean {
  return patterns
    .filter(({ steps }) => steps[0]?.kind === "construct")
    .every((pattern) => bare !== null && isSameCall(pattern, bare));
}

function isSameCall({ steps, losesPromise, replacement }: CallPattern, bare: Template): boolean {
  const [step, ...further] = steps;
  const { expression } = replacement;
  if (further.length > 0 || losesPromise) return false;
  const isCall = step?.kind === "call" && expression.type === "CallExpression";
  const isConstruction = step?.kind === "construct" && expression.type === "NewExpression";
  if (!isCall && !isConstruction) return false;
  const { callee, typeParameters } = expression;
  if (textOf(callee, replacement) !== bare.text.trim()) return false;
  const types: readonly t.Node[] =
    typeParameters?.type === "TSTypeParameterInstantiation" ? typeParameters.params : [];
  return (
    isEach(types, step.types, (type, name) => textOf(type, replacement) === name) &&
    isEach(expression.arguments, step.parameters, isSameArgument)
  );
}

function isSameArgument(argument: t.Node, { name, rest, fallback }: Parameter): boolean {
  if (fallback && fallback.text !== "undefined") return false;
  const value = argument.type === "SpreadElement" ? argument.argument : argument;
  return value.type === "Identifier" && value.name === name && (argument !== value) === rest;
}

function isEach<A, B>(
  all: readonly A[],
  others: readonly B[],
  isSame: (one: A, other: B) => boolean,
): boolean {
  return all.length === others.length && all.every((one, index) => isSame(one, others[index] as B));
}
