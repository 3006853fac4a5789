/** Code that is meant to fail, where another error, or none, would change what a test says. */

import { type PythonFile, textOf } from "../modules/module";
import { above, fieldOf, isWithin, type SyntaxNode } from "../syntax/syntax";

/** The place is in a `with pytest.raises(…)`, `self.assertRaises(…)` or a call that is given to one. */
export function expectsError(node: SyntaxNode, file: PythonFile): boolean {
  for (const at of above(node)) {
    if (at.type === "function_definition" || at.type === "class_definition") return false;
    const head =
      at.type === "with_statement" ? at.children.find(({ type }) => type === "with_clause") : undefined;
    const isInside = head && !isWithin(node, head);
    if (isInside && RAISES.test(textOf(head, file))) return true;
    const callee = at.type === "call" ? fieldOf(at, "function") : null;
    if (callee && !isWithin(node, callee) && RAISES.test(`${textOf(callee, file)}(`)) return true;
  }
  return false;
}

const RAISES = /(?:\braises|\bassertRaises\w*|\bsuppress|\bwarns|\bassertWarns\w*)\s*\(/;
