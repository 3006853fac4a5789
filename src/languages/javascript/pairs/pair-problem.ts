/** What can be wrong with a pair of a manifest, thrown while it is read and handed out as a value. */

import type { Expression } from "@babel/types";
import { parseManifestExpression } from "../syntax/parse";

/** What is wrong with a pair, on which side and where (UTF-16 code units into that side). */
export interface PairProblem {
  readonly code: "expression-does-not-parse" | "unsupported-expression" | "unknown-name";
  readonly side: "key" | "value";
  readonly offset: number;
  readonly message: string;
  readonly fix: string;
}

/** Carries a problem from the depth of a pair to the function that reads the pair. */
export class PairRefusal extends Error {
  constructor(readonly problem: PairProblem) {
    super(problem.message);
  }
}

export function refusePair(
  side: PairProblem["side"],
  offset: number,
  message: string,
  fix: string,
  code: PairProblem["code"] = "unsupported-expression",
): never {
  throw new PairRefusal({ code, side, offset, message, fix });
}

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
