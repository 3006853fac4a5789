/**
 * The names of other modules' scopes that a file reads only while it runs: a patch there reaches it. Behind its edits it
 * takes the replacement from the target, past such a patch.
 */

import type { Link } from "../../../sites/links";
import type { Context } from "../names/context";
import type { Scope } from "../syntax/scope";
import { fieldOf, type SyntaxNode } from "../syntax/syntax";
import { isLeft, type JudgedEntry } from "./judge";

/** The names that the file no longer reads there. */
export function leavingLateReads(
  settled: readonly JudgedEntry[],
  { file }: Pick<Context, "file">,
): readonly Link[] {
  return settled.flatMap(({ entry, uses, refusal, waiver }): readonly Link[] => {
    const { binding, origin } = entry;
    if (binding && origin && refusal === null && waiver === null && isRunLater(binding.scope))
      return origin.via.slice(0, 1);
    return uses.flatMap(({ node, origin: { via }, verdict }) => {
      const scope = file.bound.scopeOf.get(leftmost(node));
      const name = node.type === "attribute" ? fieldOf(node, "attribute") : null;
      if (isLeft(verdict) || !name || !scope || !isRunLater(scope)) return [];
      const read = file.text.slice(name.start, name.end);
      return via.find((link) => link.name === read) ?? [];
    });
  });
}

function isRunLater({ kind, parent }: Scope): boolean {
  return kind === "function" || (parent !== null && isRunLater(parent));
}

function leftmost(node: SyntaxNode): SyntaxNode {
  const object = fieldOf(node, "object");
  return object ? leftmost(object) : node;
}
