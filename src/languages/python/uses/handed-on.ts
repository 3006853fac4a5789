/** Tells whether others get a value, and may call it, or whether it is only looked at here. */

import { type PythonFile, textOf } from "../modules/module";
import { fieldOf, type SyntaxNode, wrapped } from "../syntax/syntax";

/** False for a value that is called right here, compared, or of which an attribute is read. */
export function isHandedOn(node: SyntaxNode, file: PythonFile): boolean {
  let outer = wrapped(node);
  // `isinstance(x, (A, B))`
  if (outer.parent?.type === "tuple" && isInspected(outer.parent, file)) outer = outer.parent;
  const { parent } = outer;
  switch (parent?.type) {
    case "call":
      return false;
    case "attribute": {
      const name = fieldOf(parent, "attribute");
      return name !== null && CONSTRUCTORS.has(textOf(name, file));
    }
    case "argument_list":
      return !isInspected(outer, file);
    case "subscript":
      return fieldOf(parent, "value") !== outer;
    default:
      return parent === null || !LOOKING.has(parent.type);
  }
}

/** What looks at a value, or takes it apart as a class. */
const LOOKING: ReadonlySet<string> = new Set([
  ...["comparison_operator", "not_operator", "expression_statement", "interpolation"],
  ...["except_clause", "as_pattern", "case_pattern", "class_pattern", "dotted_name"],
  ...["if_statement", "elif_clause", "while_statement", "assert_statement"],
]);

/** `X.__init__(self, …)` gives what `X(…)` would be given. */
const CONSTRUCTORS: ReadonlySet<string> = new Set(["__init__", "__new__"]);

/** It is an argument of a call that asks about classes. */
function isInspected({ parent: list }: SyntaxNode, file: PythonFile): boolean {
  const call = list?.type === "argument_list" ? list.parent : null;
  const called = call?.type === "call" ? fieldOf(call, "function") : null;
  return called !== null && INSPECTING.test(textOf(called, file));
}

const INSPECTING =
  /(?:^|\.)(?:isinstance|issubclass|cast|TypeVar|hasattr|raises|assertRaises|assertIsInstance|assertIs|assertEqual)$/;
