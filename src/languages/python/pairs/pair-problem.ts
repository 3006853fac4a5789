/** What can be wrong with a pair of a manifest, thrown while it is read and handed out as a value. */

import { parsePython } from "../syntax/parse";
import { namedChildren, type SyntaxNode } from "../syntax/syntax";

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

/** Parses one side of a pair: a single expression, without comments. */
export function parseSide(side: PairProblem["side"], text: string): SyntaxNode {
  const { root, comments, error } = parsePython(text);
  const [comment] = comments;
  if (comment) {
    const fix = "put it into a comment of the manifest";
    refusePair(side, comment.start, "a comment stands in the expression", fix);
  }
  const [statement, ...more] = namedChildren(root);
  const [expression] = statement ? namedChildren(statement) : [];
  const isExpression = statement?.type === "expression_statement" && statement.children.length === 1;
  if (error || !isExpression || more.length > 0 || !expression || expression.type.endsWith("assignment")) {
    const fix = "write it as it would stand in a source file";
    refusePair(side, error?.start ?? 0, "this is not an expression", fix, "expression-does-not-parse");
  }
  return expression as SyntaxNode;
}
