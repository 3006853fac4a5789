/** `createX(c).then((m) => m.send())`, which with a plain value is `m.send()` of that value. */

import type * as t from "@babel/types";
import type { Edit } from "../../../edits/edit";
import type { JavaScriptModule } from "../doors/module";
import { isPure } from "../doors/purity";
import { hasComment } from "../rewriting/rewrite";
import { memberName } from "../syntax/names";

/** The call of `then`, and the edits that leave of it what its function does with the value. */
export interface Chain {
  readonly call: t.CallExpression;
  readonly edits: readonly Edit[];
}

/**
 * The chain behind a promise, if its function takes the value once, before it does anything else.
 * `promise` is the call with its parentheses. Null for any other form.
 */
export function chainOf(
  promise: t.Node,
  parent: t.Node,
  call: t.Expression,
  module: JavaScriptModule,
): Chain | null {
  const { bound } = module;
  const isThen =
    parent.type === "MemberExpression" && parent.object === promise && memberName(parent) === "then";
  const then = isThen ? bound.parents.get(parent) : undefined;
  if (then?.type !== "CallExpression" || then.callee !== parent || then.arguments.length !== 1) return null;
  const [taker] = then.arguments;
  if (taker?.type !== "ArrowFunctionExpression" || taker.async || taker.returnType) return null;
  const [parameter] = taker.params;
  if (taker.params.length !== 1 || parameter?.type !== "Identifier" || parameter.typeAnnotation) return null;
  const references = bound.declaredBy.get(parameter)?.references ?? [];
  const value = references[0]?.node;
  if (references.length !== 1 || !value || leftmost(taker.body) !== value) return null;
  if (!("arguments" in call) || !call.arguments.every(isPure)) return null;
  const spans = [
    { start: promise.end as number, end: value.end as number },
    { start: taker.body.end as number, end: then.end as number },
  ];
  if (spans.some((span) => hasComment(module, span))) return null;
  return { call: then, edits: spans.map((span) => ({ span, text: "" })) };
}

/** What is evaluated first in a chain of members and calls. */
function leftmost(node: t.Node): t.Node {
  switch (node.type) {
    case "MemberExpression":
    case "OptionalMemberExpression":
      return leftmost(node.object);
    case "CallExpression":
    case "OptionalCallExpression":
      return leftmost(node.callee);
    case "TSNonNullExpression":
      return leftmost(node.expression);
    default:
      return node;
  }
}
