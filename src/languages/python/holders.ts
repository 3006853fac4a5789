/**
 * Variables that provably hold one value: `factory = Factory()`, set once and never again; such an attribute of
 * `self`, and the parameter that a pytest fixture fills.
 */

import { fieldReads } from "./fields";
import type { PythonFile } from "./module";
import { fixtureReads } from "./pytest-fixtures";
import { fieldOf, namedChildren, type SyntaxNode, wrapped } from "./syntax";

export interface Holder {
  /** The statement that sets the variable. */
  readonly statement: SyntaxNode | null;
  /** Every read of the variable. */
  readonly reads: readonly SyntaxNode[];
  /** Nothing else can read the variable, so the statement may go with its last read. */
  readonly canGo: boolean;
  /** It is read in other functions, where the names of this one mean something else. */
  readonly isElsewhere: boolean;
}

/** The variable that an expression is assigned to, if it never holds anything else. */
export function holderOf(value: SyntaxNode, file: PythonFile): Holder | null {
  const { bound } = file;
  const whole = wrapped(value);
  const assignment = whole.parent;
  if (assignment?.type !== "assignment" || fieldOf(assignment, "right") !== whole) {
    const reads = fixtureReads(value, file);
    return reads && { statement: null, reads, canGo: false, isElsewhere: true };
  }
  const target = fieldOf(assignment, "left");
  const statement = assignment.parent;
  if (statement?.type !== "expression_statement") return null;
  const field = target?.type === "attribute" ? fieldReads(target, file) : null;
  if (field) {
    const canGo = field.isPrivate && fieldOf(assignment, "type") === null;
    return { statement, reads: field.reads, canGo, isElsewhere: true };
  }
  if (target?.type !== "identifier") return null;
  const binding = bound.declaredBy.get(target);
  const { kind } = binding?.scope ?? {};
  if (binding?.declarations.length !== 1 || (kind !== "function" && kind !== "module")) return null;
  if (namedChildren(statement).length !== 1) return null;
  const isLocal = kind === "function" && fieldOf(assignment, "type") === null;
  const given = binding.references.flatMap((read) => fixtureReads(read, file) ?? []);
  const reads = [...binding.references, ...given];
  return { statement, reads, canGo: isLocal, isElsewhere: given.length > 0 };
}
