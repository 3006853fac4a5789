/** Parses the sides of the pairs of a manifest. */

import type { Expression } from "@babel/types";
import { type PairProblem, refusePair } from "../../pair-problem";
import { parseManifestExpression } from "../syntax/parse";

/** Parses one side of a pair. A comment is refused, as it would come along to every call. */
export function parseSide(side: PairProblem["side"], text: string): Expression {
  const expression = parsed(side, text);
  const { comments } = expression as { comments?: readonly { start?: number }[] };
  const [comment] = comments ?? [];
  if (comment)
    refusePair(
      side,
      comment.start ?? 0,
      "a comment stands in the expression",
      "put it into a comment of the manifest",
    );
  return expression;
}

function parsed(side: PairProblem["side"], text: string): Expression {
  try {
    return parseManifestExpression(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const offset = (error as { pos?: number }).pos ?? 0;
    const message = error.message.replace(/ \(\d+:\d+\)$/, "");
    return refusePair(
      side,
      offset,
      `this is not an expression: ${message}`,
      "write it as it would stand in a source file",
      "expression-does-not-parse",
    );
  }
}
