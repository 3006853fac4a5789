/** What becomes of the promise of a legacy call whose replacement gives none. */

import type * as t from "@babel/types";
import type { Edit } from "../../../edits/edit";
import { outer } from "../doors/doors";
import type { JavaScriptModule } from "../doors/module";
import { isInConstructedCallee } from "../rewriting/fit";
import { hasComment, isPrimary, refuse } from "../rewriting/rewrite";
import { enclosingFunction } from "../syntax/function-body";
import { awaitedVariable } from "./awaited-variables";
import { isLikeCall, isPromiseAll } from "./promise-all";
import { returned } from "./returned-promises";
import { type Chain, chainOf } from "./then-chains";
import { needsItsTurn } from "./turns";

/** The edits that keep the code right, or the reason why there are none. */
export type Settled = { readonly edits: readonly Edit[] } | ReturnType<typeof refuse>;

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

/** Takes the `await` from an expression in whose place a plain value comes. */
export function withoutAwait(
  awaiting: t.AwaitExpression,
  argument: t.Node,
  replacement: t.Expression,
  module: JavaScriptModule,
): Settled {
  const before = { start: awaiting.start as number, end: argument.start as number };
  if (hasComment(module, before)) return refuse("comment-in-the-way");
  const edits: Edit[] = [{ span: before, text: "" }];
  if (argument.type === "ParenthesizedExpression" && isPrimary(replacement))
    edits.push(...withoutParentheses(argument, argument.expression, module));
  const around = module.bound.parents.get(awaiting);
  // Only the callee of a `new` needs parentheses around a call.
  const isNeedless = around && isPrimary(replacement) && !isInConstructedCallee(around, module);
  if (around?.type === "ParenthesizedExpression" && isNeedless)
    edits.push(...withoutParentheses(around, awaiting, module));
  return { edits };
}

/** Takes the parentheses away, unless a comment stands between them and what is inside. */
function withoutParentheses(around: t.Node, inside: t.Node, module: JavaScriptModule): readonly Edit[] {
  const spans = [
    { start: around.start as number, end: inside.start as number },
    { start: inside.end as number, end: around.end as number },
  ];
  return spans.some((span) => hasComment(module, span)) ? [] : spans.map((span) => ({ span, text: "" }));
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
