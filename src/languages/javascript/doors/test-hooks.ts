/** The hooks of test runners in which a variable gets its value before each test. */

import type * as t from "@babel/types";
import type { Bound } from "../syntax/scope";

const HOOKS: ReadonlySet<string> = new Set(["beforeEach", "beforeAll", "before", "setup"]);

/** The statement `beforeEach(() => …);` whose only argument is this function, if the function waits for nothing. */
export function hookAround(callback: t.Node, bound: Bound): t.ExpressionStatement | null {
  const call = bound.parents.get(callback);
  if (call?.type !== "CallExpression" || call.arguments.length !== 1 || call.arguments[0] !== callback)
    return null;
  const { callee } = call;
  const hasParameters = "params" in callback && callback.params.length > 0;
  if (callee.type !== "Identifier" || !HOOKS.has(callee.name) || hasParameters) return null;
  // A hook that is imported for this use only would leave an import that nothing uses.
  const binding = bound.bindingOf.get(callee);
  if (binding && binding.references.length < 2) return null;
  const statement = bound.parents.get(call);
  return statement?.type === "ExpressionStatement" ? statement : null;
}
