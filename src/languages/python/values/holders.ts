/**
 * Variables that provably hold one value: `factory = Factory()`, set once and never again; such an attribute of
 * `self`, and the parameter that a pytest fixture fills.
 */

import { type PythonFile, plainValue, textOf } from "../modules/module";
import { above, fieldOf, isWithin, namedChildren, type SyntaxNode, wrapped } from "../syntax/syntax";
import { fieldReads } from "./fields";
import { fixtureReads } from "./pytest-fixtures";

export interface Holder {
  readonly name: string;
  /** The statement that sets the variable. */
  readonly statement: SyntaxNode | null;
  /** Every read of the variable. */
  readonly reads: readonly SyntaxNode[];
  /** Nothing else can read the variable, so the statement may go with its last read. */
  readonly canGo: boolean;
  /** Other modules can read the variable. */
  readonly isShared: boolean;
  /** The name of the attribute that it is, which others may read or set as well. */
  readonly field?: string;
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
    return reads && { name: "", statement: null, reads, canGo: false, isShared: false, isElsewhere: true };
  }
  const target = fieldOf(assignment, "left");
  const statement = assignment.parent;
  if (statement?.type !== "expression_statement") return null;
  const field = target?.type === "attribute" ? fieldReads(target, file) : null;
  if (field && !mayBeLeftOut(statement, field.reads)) {
    const canGo = field.isPrivate && fieldOf(assignment, "type") === null;
    const name = target ? textOf(target, file) : "";
    const isShared = !field.isPrivate;
    const { reads, name: attribute } = field;
    return { name, statement, reads, canGo, isShared, field: attribute, isElsewhere: true };
  }
  if (target?.type !== "identifier") return null;
  const binding = bound.declaredBy.get(target);
  const { kind } = binding?.scope ?? {};
  if (binding?.declarations.length !== 1 || (kind !== "function" && kind !== "module")) return null;
  if (namedChildren(statement).length !== 1) return null;
  const isLocal = kind === "function" && fieldOf(assignment, "type") === null;
  // A read that hands the value on to tests is followed there.
  const handedOn = new Map(binding.references.map((read) => [read, fixtureReads(read, file)]));
  const given = [...handedOn.values()].flatMap((found) => found ?? []);
  const reads = [...binding.references.filter((read) => !handedOn.get(read)), ...given];
  const isElsewhere = given.length > 0;
  if (mayBeLeftOut(statement, reads)) return null;
  const { name } = binding;
  return { name, statement, reads, canGo: isLocal && !isElsewhere, isShared: kind === "module", isElsewhere };
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

/** The assignment stands under a condition, and something outside of that reads what may not have been set. */
function mayBeLeftOut(assignment: SyntaxNode, reads: readonly SyntaxNode[]): boolean {
  const block = assignment.parent;
  for (const { type } of above(assignment)) {
    if (type === "function_definition" || type === "class_definition") return false;
    if (CONDITIONS.has(type)) return !reads.every((read) => block && isWithin(read, block));
  }
  return false;
}

const CONDITIONS: ReadonlySet<string> = new Set([
  ...["if_statement", "elif_clause", "else_clause", "match_statement", "for_statement", "while_statement"],
  ...["try_statement", "except_clause", "finally_clause"],
]);
