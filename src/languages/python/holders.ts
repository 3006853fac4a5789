/** Variables that provably hold one value: `factory = Factory()`, set once and never again. */

import type { PythonFile } from "./module";
import { fieldOf, namedChildren, type SyntaxNode, wrapped } from "./syntax";

export interface Holder {
  /** The statement that sets the variable. */
  readonly statement: SyntaxNode;
  /** Every read of the variable. */
  readonly reads: readonly SyntaxNode[];
  /** Nothing else can read the variable, so the statement may go with its last read. */
  readonly canGo: boolean;
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
  return { statement, reads: binding.references, canGo: isLocal };
}
