/** `Promise.all` over calls that are alike, which may be plain values as well. */

import type * as t from "@babel/types";
import type { JavaScriptModule } from "../doors/module";
import { isPure } from "../doors/purity";
import { memberName } from "../syntax/names";
import { textOf } from "../syntax/parse";
import { isGlobal } from "../syntax/scope";

/** The call is `Promise.all(argument)` of the global `Promise`. */
export function isPromiseAll(
  node: t.CallExpression,
  argument: t.Node,
  { bound }: Pick<JavaScriptModule, "bound">,
): boolean {
  const { callee } = node;
  return (
    node.arguments.length === 1 &&
    node.arguments[0] === argument &&
    callee.type === "MemberExpression" &&
    isGlobal(callee.object, "Promise", bound) &&
    memberName(callee) === "all"
  );
}

/**
 * A call of the same function whose arguments cannot throw: whether such calls throw, or give
 * promises that reject, is the same for who awaits all of them.
 */
export function isLikeCall(element: t.Node | null, call: t.Expression, module: JavaScriptModule): boolean {
  if (element?.type === "ParenthesizedExpression") return isLikeCall(element.expression, call, module);
  return (
    element?.type === "CallExpression" &&
    call.type === "CallExpression" &&
    textOf(element.callee, module) === textOf(call.callee, module) &&
    element.arguments.length === call.arguments.length &&
    element.arguments.every(isPure)
  );
}
