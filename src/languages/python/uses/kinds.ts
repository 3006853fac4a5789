/** What a use of a legacy export is. */

import type { SiteKind } from "../../../sites/site";
import { above, fieldOf, type SyntaxNode, wrapped } from "../syntax/syntax";

export function kindOf(node: SyntaxNode): SiteKind {
  const outer = wrapped(node);
  if (node.type === "comment" || node.parent?.type === "string") return "type";
  if (outer.parent?.type === "call" && fieldOf(outer.parent, "function") === outer) return "call";
  for (const at of above(node)) {
    if (at.type === "type") return "type";
    if (at.type === "argument_list") {
      const isBases = at.parent?.type === "class_definition" && at.field === "superclasses";
      return isBases && outer.parent === at ? "subclass" : "value";
    }
    if (at.type.endsWith("statement") || at.type === "block") break;
  }
  return "value";
}
