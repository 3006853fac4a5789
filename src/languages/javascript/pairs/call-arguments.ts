/** Matches the arguments and type arguments of a call with the parameters of a legacy expression. */

import type * as t from "@babel/types";
import type { Parameter, Step } from "./patterns";
import type { Template } from "./templates";

/** What stands for a parameter: nodes of the call, or the default of a parameter that the call leaves out. */
export interface Argument {
  readonly nodes: readonly t.Node[];
  readonly fallback: Template | null;
  readonly rest: boolean;
  readonly isType: boolean;
}

/** Why a call does not fit the parameters of a legacy expression. */
export type ArgumentMismatch =
  | "too-few-arguments"
  | "too-many-arguments"
  | "spread-argument"
  | "type-arguments";

export interface BoundCall {
  /** In the order of the text. */
  readonly arguments: ReadonlyMap<string, Argument>;
  /** The call leaves out the type arguments for which the legacy expression has a place. */
  readonly isUntyped: boolean;
}

type Call = t.CallExpression | t.OptionalCallExpression | t.NewExpression;

/** The arguments of a call by the name of the parameter. */
export function bindCall(
  step: Extract<Step, { readonly parameters: unknown }>,
  call: Call,
): BoundCall | ArgumentMismatch {
  const types = call.typeParameters && "params" in call.typeParameters ? call.typeParameters.params : [];
  if (types.length > 0 && types.length !== step.types.length) return "type-arguments";
  const found = new Map<string, Argument>();
  for (const [index, type] of types.entries())
    found.set(step.types[index] as string, { nodes: [type], fallback: null, rest: false, isType: true });
  const mismatch = bindArguments(step.parameters, call.arguments, found);
  return mismatch ?? { arguments: found, isUntyped: types.length < step.types.length };
}

function bindArguments(
  parameters: readonly Parameter[],
  given: Call["arguments"],
  found: Map<string, Argument>,
): ArgumentMismatch | null {
  for (const [index, { name, fallback, rest }] of parameters.entries()) {
    if (rest) {
      found.set(name, { nodes: given.slice(index), fallback: null, rest, isType: false });
      return null;
    }
    const node = given[index];
    if (node?.type === "SpreadElement") return "spread-argument";
    if (node && !(fallback && isUndefined(node)))
      found.set(name, { nodes: [node], fallback: null, rest, isType: false });
    else if (fallback) found.set(name, { nodes: [], fallback, rest, isType: false });
    else return "too-few-arguments";
  }
  const extra = given[parameters.length];
  if (!extra) return null;
  return extra.type === "SpreadElement" ? "spread-argument" : "too-many-arguments";
}

/** A parameter with a default takes it for `undefined` too. */
function isUndefined(node: t.Node): boolean {
  if (node.type === "ParenthesizedExpression") return isUndefined(node.expression);
  if (node.type === "UnaryExpression")
    return node.operator === "void" && node.argument.type === "NumericLiteral";
  return node.type === "Identifier" && node.name === "undefined";
}
