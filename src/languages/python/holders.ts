/** Variables that provably hold one value: `factory = Factory()`, set once and never again. */

import { type PythonFile, plainValue, textOf } from "./module";
import { fieldOf, namedChildren, type SyntaxNode, wrapped } from "./syntax";

export interface Holder {
  readonly name: string;
  /** The statement that sets the variable. */
  readonly statement: SyntaxNode;
  /** Every read of the variable. */
  readonly reads: readonly SyntaxNode[];
  /** Nothing else can read the variable, so the statement may go with its last read. */
  readonly canGo: boolean;
  /** Other modules can read the variable. */
  readonly isShared: boolean;
}

/** The variable that an expression is assigned to, if it never holds anything else. */
export function holderOf(value: SyntaxNode, { bound }: PythonFile): Holder | null {
  const whole = wrapped(value);
  const assignment = whole.parent;
  if (assignment?.type !== "assignment" || fieldOf(assignment, "right") !== whole) return null;
  const target = fieldOf(assignment, "left");
  const statement = assignment.parent;
  if (target?.type !== "identifier" || statement?.type !== "expression_statement") return null;
  const binding = bound.declaredBy.get(target);
  const { kind } = binding?.scope ?? {};
  if (binding?.declarations.length !== 1 || (kind !== "function" && kind !== "module")) return null;
  if (namedChildren(statement).length !== 1) return null;
  const isLocal = kind === "function" && fieldOf(assignment, "type") === null;
  const { name, references: reads } = binding;
  return { name, statement, reads, canGo: isLocal, isShared: kind === "module" };
}

/**
 * A read that cannot tell whether anything was done with what the variable holds: `factory is not None`,
 * `isinstance(factory, Factory)`, and `hasattr(factory, "create")` for one of the `members` that it is known to have.
 */
export function isUnaffected(read: SyntaxNode, members: ReadonlySet<string>, file: PythonFile): boolean {
  const whole = wrapped(read);
  const outer = whole.parent;
  if (outer?.type === "comparison_operator") {
    const [left, right, ...others] = namedChildren(outer);
    const operator = left && right ? file.text.slice(left.end, right.start).trim() : "";
    return others.length === 0 && /^is(?:\s+not)?$/.test(operator);
  }
  const callee = outer?.type === "argument_list" && outer.parent ? fieldOf(outer.parent, "function") : null;
  if (!outer || callee?.type !== "identifier" || file.bound.bindingOf.has(callee)) return false;
  const [first, second, ...more] = namedChildren(outer);
  if (first !== whole || !second || more.length > 0) return false;
  const name = textOf(callee, file);
  return name === "isinstance" || (name === "hasattr" && members.has(plainValue(second, file) ?? ""));
}
