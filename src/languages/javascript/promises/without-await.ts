/** Takes an `await` away from what is a plain value after the rewrite. */

import type * as t from "@babel/types";
import type { Edit } from "../../../edits/edit";
import type { JavaScriptModule } from "../doors/module";
import { isInConstructedCallee } from "../rewriting/fit";
import { hasComment, isPrimary, refuse } from "../rewriting/rewrite";

/** The edits that keep the code right, or the reason why there are none. */
export type Settled = { readonly edits: readonly Edit[] } | ReturnType<typeof refuse>;

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
