/** What evaluating an expression can do besides giving its value. */

import type { PythonFile } from "../modules/module";
import { namedChildren, type SyntaxNode } from "../syntax/syntax";

const PLAIN: ReadonlySet<string> = new Set([
  "identifier",
  "string",
  "integer",
  "float",
  "true",
  "false",
  "none",
  "ellipsis",
]);

const MADE_OF_PARTS: ReadonlySet<string> = new Set([
  "tuple",
  "list",
  "dictionary",
  "pair",
  "parenthesized_expression",
  "string_content",
  "string_start",
  "string_end",
  "concatenated_string",
]);

/** Names and literals can be evaluated never, twice or later; a property behind an attribute may do anything. */
export function isEffectFree(node: SyntaxNode, file: PythonFile): boolean {
  if (node.type === "string") return node.children.every((child) => child.type !== "interpolation");
  if (PLAIN.has(node.type)) return true;
  return MADE_OF_PARTS.has(node.type) && namedChildren(node).every((child) => isEffectFree(child, file));
}

const PRIMARY: ReadonlySet<string> = new Set([
  ...PLAIN,
  "attribute",
  "call",
  "subscript",
  "list",
  "dictionary",
  "set",
  "tuple",
  "parenthesized_expression",
  "list_comprehension",
  "set_comprehension",
  "dictionary_comprehension",
  "generator_expression",
]);

/** The expression binds at least as tightly as a call, so it fits everywhere. */
export function isPrimary(node: SyntaxNode): boolean {
  if (node.type === "tuple") return node.children[0]?.type === "(";
  return PRIMARY.has(node.type);
}
