/** The names that stand in a text: of keys, exports and members. */

import type * as t from "@babel/types";

/** The text of a property key or export name that is written out. */
export function keyName(node: t.Node): string | null {
  if (node.type === "Identifier") return node.name;
  return node.type === "StringLiteral" ? node.value : null;
}
