/** Parses the sides of the pairs of a manifest. */

import { type PairProblem, refusePair } from "../../pair-problem";
import { parsePython } from "../syntax/parse";
import { namedChildren, type SyntaxNode } from "../syntax/syntax";

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
