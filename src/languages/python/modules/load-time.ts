/** What runs when a module is loaded, and what only later or never. */

import { above, fieldOf, isWithin, type SyntaxNode } from "../syntax/syntax";
import { type PythonFile, textOf } from "./module";

/** The statement runs when its module is loaded. */
export function runsOnLoad(statement: SyntaxNode, { file }: { readonly file: PythonFile }): boolean {
  for (const at of above(statement)) {
    if (at.type === "function_definition" || at.type === "lambda") return false;
    const condition = at.type === "if_statement" ? fieldOf(at, "condition") : null;
    const body = at.type === "if_statement" ? fieldOf(at, "consequence") : null;
    const isTyping = condition && /^(?:\w+\.)?TYPE_CHECKING$/.test(textOf(condition, file));
    if (isTyping && body && isWithin(statement, body)) return false;
  }
  return true;
}
