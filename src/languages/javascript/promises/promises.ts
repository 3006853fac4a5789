/** What becomes of the promise of a legacy call whose replacement gives none. */

import type * as t from "@babel/types";
import { outer } from "../doors/doors";
import type { JavaScriptModule } from "../doors/module";
import { refuse } from "../rewriting/rewrite";
import { enclosingFunction } from "../syntax/function-body";
import { awaitedVariable } from "./awaited-variables";
import { isLikeCall, isPromiseAll } from "./promise-all";
import { returned } from "./returned-promises";
import { type Chain, chainOf } from "./then-chains";
import { needsItsTurn } from "./turns";
import { type Settled, withoutAwait } from "./without-await";

/** An `await` waits for the promise of the call, and nothing stands between the two. */
export function isAwaited(call: t.Expression, { bound }: JavaScriptModule): boolean {
  return outer(call, bound).parent?.type === "AwaitExpression";
}

/** The node whose place the plain value takes: the `await` of a call, if nothing needs it, or the call itself. */
export function placeOf(call: t.Expression, module: JavaScriptModule): t.Node {
  const { parent } = outer(call, module.bound);
  return parent?.type === "AwaitExpression" && !needsItsTurn(parent, call, module) ? parent : call;
}

/**
 * The edits after which code that used the promise of `call` is right with the plain value `replacement` in `place`:
 * an `await` goes, if that is its place; a promise that is only handed on to an `await` or an `async` function can be a plain
 * value; a function that does nothing but return the promise becomes `async`.
 */
export function settlePromise(
  call: t.Expression,
  place: t.Node,
  replacement: t.Expression,
  module: JavaScriptModule,
): Settled {
  const { node, parent } = outer(call, module.bound);
  if (parent === place && parent.type === "AwaitExpression")
    return withoutAwait(parent, node, replacement, module);
  return handedOn(node, parent, call, module);
}

/** A promise that reaches an `await`, or the caller of an `async` function, and nothing else. */
function handedOn(
  start: t.Node,
  above: t.Node | undefined,
  call: t.Expression,
  module: JavaScriptModule,
): Settled {
  let [node, parent] = [start, above];
  while (parent) {
    if (parent.type === "AwaitExpression") return { edits: [] };
    if (parent.type === "ArrowFunctionExpression" && parent.body === node)
      return returned(parent, parent.body, call, module);
    if (parent.type === "ReturnStatement") {
      const owner = enclosingFunction(parent, module.bound);
      return owner ? returned(owner, parent, call, module) : refuse("promise-used");
    }
    // In an async generator `yield` waits for its operand.
    if (parent.type === "YieldExpression" && !parent.delegate) {
      const owner = enclosingFunction(parent, module.bound);
      return owner?.async && owner.generator ? { edits: [] } : refuse("promise-used");
    }
    const next = passesThrough(node, parent, call, module);
    if (!next) break;
    ({ node, parent } = outer(next, module.bound));
  }
  if (node !== start || !parent) return refuse("promise-used");
  const chain = chainOf(node, parent, call, module);
  if (chain && needsItsTurn(chain.call, call, module)) return refuse("promise-used");
  if (chain) return afterChain(chain, module);
  const edits = parent.type === "VariableDeclarator" ? awaitedVariable(node, parent, module) : null;
  return edits ? { edits } : refuse("promise-used");
}

/** The value of a chain may be a promise or not, so it has to be awaited, or returned from where it is. */
function afterChain({ call, edits }: Chain, module: JavaScriptModule): Settled {
  const { node, parent } = outer(call, module.bound);
  const settled =
    parent?.type === "AwaitExpression"
      ? { edits: [] }
      : parent?.type === "ArrowFunctionExpression" && parent.body === node
        ? returned(parent, parent.body, call, module)
        : parent?.type === "ReturnStatement"
          ? handedOn(node, parent, call, module)
          : refuse("promise-used");
  return "refusal" in settled ? settled : { edits: [...edits, ...settled.edits] };
}

/** The expression around a node whose value is the node's, or a promise of all values of its kind. */
function passesThrough(
  node: t.Node,
  parent: t.Node,
  call: t.Expression,
  module: JavaScriptModule,
): t.Node | null {
  switch (parent.type) {
    case "ConditionalExpression":
      return parent.test === node ? null : parent;
    case "LogicalExpression":
      return parent.right === node ? parent : null;
    case "SequenceExpression":
      return parent.expressions.at(-1) === node ? parent : null;
    case "ArrayExpression": {
      const all = outer(parent, module.bound);
      const isAll = all.parent?.type === "CallExpression" && isPromiseAll(all.parent, all.node, module);
      return isAll && parent.elements.every((element) => isLikeCall(element, call, module))
        ? all.parent
        : null;
    }
    default:
      return null;
  }
}
