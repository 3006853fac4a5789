/** Places at which code asks whether a value was made by a class. */

import { type PythonFile, textOf } from "../modules/module";
import { above, fieldOf, namedChildren, type SyntaxNode, wrapped } from "../syntax/syntax";

/** True for the class in `isinstance(x, X)`, `except X`, `case X():`, `type(x) is X` and `pytest.raises(X)`. */
export function isAsked(node: SyntaxNode, file: PythonFile): boolean {
  const whole = wrapped(node);
  const pattern = whole.parent?.type === "dotted_name" ? whole.parent.parent : whole.parent;
  if (whole.parent?.type === "comparison_operator" || pattern?.type === "class_pattern") return true;
  for (const at of above(whole)) {
    if (at.type === "except_clause" || at.type === "except_group_clause") return isWithinHead(whole, at);
    if (at.type === "argument_list") {
      const callee = at.parent?.type === "call" ? fieldOf(at.parent, "function") : null;
      return callee !== null && ASKING.test(textOf(callee, file));
    }
    if (!AROUND.has(at.type)) return false;
  }
  return false;
}

/**
 * True for the class in places from which something may ask by it later: a key of a dictionary, an element of a list,
 * and what is given to `register(X)`, `category=X` and the like.
 */
export function mayBeAsked(node: SyntaxNode, file: PythonFile): boolean {
  const whole = wrapped(node);
  const { parent } = whole;
  if (parent?.type === "pair") return fieldOf(parent, "key") === whole;
  if (parent?.type === "keyword_argument") {
    const name = fieldOf(parent, "name");
    return name !== null && name !== whole && KEYWORDS.has(textOf(name, file));
  }
  if (parent?.type === "argument_list") {
    const callee = parent.parent?.type === "call" ? fieldOf(parent.parent, "function") : null;
    return callee !== null && /^(?:.*\.)?register$/s.test(textOf(callee, file));
  }
  // `Callable[[X], None]` is a type.
  return parent !== null && DISPLAYS.has(parent.type) && parent.parent?.type !== "subscript";
}

const DISPLAYS: ReadonlySet<string> = new Set(["tuple", "list", "set"]);

const KEYWORDS: ReadonlySet<string> = new Set(["category", "on", "retry_on", "exceptions"]);

function isWithinHead(node: SyntaxNode, clause: SyntaxNode): boolean {
  const block = namedChildren(clause).find(({ type }) => type === "block");
  return !block || node.end <= block.start;
}

/** What may stand between a class and what asks for it. */
const AROUND: ReadonlySet<string> = new Set([
  "tuple",
  "parenthesized_expression",
  "as_pattern",
  "binary_operator",
]);

const ASKING =
  /^(?:isinstance|issubclass|(?:\w+\.)*(?:raises|assertRaises(?:Regex)?|warns|assertWarns(?:Regex)?|assertIsInstance|assertNotIsInstance|suppress))$/;
