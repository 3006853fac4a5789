/** What runs when a module is loaded, and what only later or never. */

import type { Span } from "../../../edits/edit";
import { above, fieldOf, isWithin, type SyntaxNode } from "../syntax/syntax";
import { type PythonFile, textOf } from "./module";

/** The statement runs when its module is loaded. */
export function runsOnLoad(statement: SyntaxNode, { file }: { readonly file: PythonFile }): boolean {
  for (const at of above(statement)) {
    if (at.type === "function_definition" || at.type === "lambda") return false;
    if (at.type === "if_statement" && isForTypes(statement, at, file)) return false;
  }
  return true;
}

/** Type checkers alone read the statement. */
export function isOnlyForTypes(statement: SyntaxNode, file: PythonFile): boolean {
  return [...above(statement)].some((at) => at.type === "if_statement" && isForTypes(statement, at, file));
}

/** The statement stands in the body of `if TYPE_CHECKING:`, which no run executes. */
export function isForTypes(statement: Span, condition: SyntaxNode, file: PythonFile): boolean {
  const [asked, body] = [fieldOf(condition, "condition"), fieldOf(condition, "consequence")];
  if (!asked || !body || !isWithin(statement, body)) return false;
  return /^(?:\w+\.)?TYPE_CHECKING$/.test(textOf(asked, file));
}
