/** Variables that keep a part of a legacy expression for later. */

import type * as t from "@babel/types";
import { outer } from "../doors/doors";
import type { JavaScriptModule } from "../doors/module";
import { hookAround } from "../doors/test-hooks";
import type { Binding, Bound } from "../syntax/scope";

/** A variable or field that provably holds one value wherever it is read. */
export interface Holder {
  readonly name: string;
  /** Every read, as the expression that has the value: `factory`, `this.factory`. */
  readonly reads: readonly t.Node[];
  /** The statements and members that only serve the holder; all of them can go when no read is left. */
  readonly removable: readonly t.Node[];
  /** The value is assigned after the declaration, so an early read may find nothing. */
  readonly mayBeUnset: boolean;
  /** Others can see the holder, so it stays although this file does not read it any more. */
  readonly isVisible: boolean;
  /** Others can do something with what is held, or hold another thing in its place. */
  readonly isShared: boolean;
  /** The name of a field that only the compiler keeps from others: `this["factory"]` gets past it. */
  readonly field?: string;
}

/**
 * The variable that `value` is given to, if it holds nothing else: a declaration that is never
 * assigned again, or one assignment to a variable declared without a value.
 */
export function variableHolder(value: t.Node, parent: t.Node, module: JavaScriptModule): Holder | null {
  const { bound } = module;
  const assignment = assignmentOf(value, parent, module);
  const id =
    parent.type === "VariableDeclarator" && parent.init === value ? parent.id : (assignment?.id ?? null);
  if (id?.type !== "Identifier") return null;
  const binding = bound.declaredBy.get(id) ?? bound.bindingOf.get(id);
  if (binding?.declarations.length !== 1) return null;
  const writes = binding.references.filter((reference) => reference.writes);
  const declarator = bound.parents.get(binding.declarations[0] as t.Identifier);
  if (declarator?.type !== "VariableDeclarator") return null;
  const declaration = bound.parents.get(declarator) as t.VariableDeclaration;
  if (declaration.kind === "using" || declaration.kind === "await using") return null;
  if (id === declarator.id ? writes.length > 0 : writes.length > 1 || declarator.init) return null;
  if (assignment && !isUnconditional(assignment.statement, declaration, module)) return null;
  const isVisible = bound.parents.get(declaration)?.type === "ExportNamedDeclaration";
  return {
    name: id.name,
    reads: readsOf(binding),
    removable: assignment ? [declarator, assignment.statement] : [declarator],
    mayBeUnset: id !== declarator.id || declaration.kind === "var",
    isVisible,
    isShared: isVisible,
  };
}

/** Under a condition the variable may stay empty: the assignment stands beside the declaration, or at the top of a function. */
function isUnconditional(assignment: t.Node, declaration: t.Node, { bound }: JavaScriptModule): boolean {
  const block = bound.parents.get(assignment);
  if (block === bound.parents.get(declaration) || isWholeHook(assignment, bound)) return true;
  const owner = block?.type === "BlockStatement" ? bound.parents.get(block) : undefined;
  return owner !== undefined && "params" in owner;
}

/** `beforeEach(() => (factory = getFactory()));` */
function isWholeHook(statement: t.Node, bound: Bound): boolean {
  const call = statement.type === "ExpressionStatement" ? statement.expression : null;
  return (
    call?.type === "CallExpression" && call.arguments.some((body) => hookAround(body, bound) === statement)
  );
}

/** The value is one of those that a variable holds one after the other. */
export function isHeldInTurn(value: t.Node, { bound }: JavaScriptModule): boolean {
  const { node, parent } = outer(value, bound);
  const id =
    parent?.type === "VariableDeclarator" && parent.init === node
      ? parent.id
      : parent?.type === "AssignmentExpression" && parent.right === node
        ? parent.left
        : null;
  const binding = id?.type === "Identifier" ? (bound.declaredBy.get(id) ?? bound.bindingOf.get(id)) : null;
  return binding?.references.some((reference) => reference.writes) ?? false;
}

/** `x = value` as a statement of its own, or as all that a test hook does. */
function assignmentOf(
  value: t.Node,
  parent: t.Node,
  { bound }: JavaScriptModule,
): { readonly id: t.LVal | t.OptionalMemberExpression; readonly statement: t.Node } | null {
  if (parent.type !== "AssignmentExpression" || parent.operator !== "=" || parent.right !== value)
    return null;
  const user = bound.parents.get(parent);
  const statement =
    user?.type === "ArrowFunctionExpression" && user.body === parent ? hookAround(user, bound) : user;
  return statement?.type === "ExpressionStatement" ? { id: parent.left, statement } : null;
}

function readsOf(binding: Binding): t.Node[] {
  return binding.references.filter((reference) => !reference.writes).map((reference) => reference.node);
}
