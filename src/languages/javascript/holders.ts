/** What keeps a part of a legacy expression for later: a variable, or a field of a class. */

import type * as t from "@babel/types";
import { keyName } from "./doors";
import type { JavaScriptModule } from "./module";
import type { Binding } from "./scope";

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
}

/**
 * The variable that `value` is given to, if it holds nothing else: a declaration that is never
 * assigned again, or one assignment to a variable declared without a value.
 */
export function variableHolder(value: t.Node, parent: t.Node, module: JavaScriptModule): Holder | null {
  const { bound } = module;
  const id =
    parent.type === "VariableDeclarator" && parent.init === value
      ? parent.id
      : assignedName(value, parent, module);
  if (id?.type !== "Identifier") return null;
  const binding = bound.declaredBy.get(id) ?? bound.bindingOf.get(id);
  if (binding?.declarations.length !== 1) return null;
  const writes = binding.references.filter((reference) => reference.writes);
  const declarator = bound.parents.get(binding.declarations[0] as t.Identifier);
  if (declarator?.type !== "VariableDeclarator") return null;
  const declaration = bound.parents.get(declarator) as t.VariableDeclaration;
  if (id === declarator.id ? writes.length > 0 : writes.length > 1 || declarator.init) return null;
  const removable: t.Node[] = [declarator];
  if (parent.type === "AssignmentExpression") removable.push(bound.parents.get(parent) as t.Node);
  return {
    name: id.name,
    reads: readsOf(binding),
    removable,
    mayBeUnset: id !== declarator.id,
    isVisible: bound.parents.get(declaration)?.type === "ExportNamedDeclaration",
  };
}

/** `x = value;` as a statement of its own. */
function assignedName(value: t.Node, parent: t.Node, module: JavaScriptModule): t.Identifier | null {
  if (parent.type !== "AssignmentExpression" || parent.operator !== "=" || parent.right !== value)
    return null;
  if (module.bound.parents.get(parent)?.type !== "ExpressionStatement") return null;
  return parent.left.type === "Identifier" ? parent.left : null;
}

function readsOf(binding: Binding): t.Node[] {
  return binding.references.filter((reference) => !reference.writes).map((reference) => reference.node);
}

/**
 * The class field that `value` is given to, in its declaration or once in the constructor, if no
 * one else can assign it: `#x`, or a TypeScript `private` or `readonly` property.
 */
export function fieldHolder(value: t.Node, parent: t.Node, module: JavaScriptModule): Holder | null {
  const { bound } = module;
  if (isField(parent) && parent.value === value) return fieldOf(parent, null, module);
  if (parent.type !== "AssignmentExpression" || parent.operator !== "=" || parent.right !== value)
    return null;
  const statement = bound.parents.get(parent);
  if (statement?.type !== "ExpressionStatement") return null;
  const target = parent.left;
  if (target.type !== "MemberExpression" || target.object.type !== "ThisExpression" || target.computed)
    return null;
  const body = statement && enclosingClassBody(statement, module);
  const isInConstructor = bound.parents.get(bound.parents.get(statement) as t.Node);
  if (isInConstructor?.type !== "ClassMethod" || isInConstructor.kind !== "constructor") return null;
  const name = memberName(target);
  const field = body?.body.find(
    (member) => isField(member) && nameOfField(member) === name && !member.static,
  );
  return field && isField(field) && !field.value ? fieldOf(field, statement, module) : null;
}

type Field = t.ClassProperty | t.ClassPrivateProperty;

function fieldOf(field: Field, assignment: t.Node | null, module: JavaScriptModule): Holder | null {
  const isHidden = field.type === "ClassPrivateProperty" || field.accessibility === "private";
  const isFixed = isHidden || (field.type === "ClassProperty" && field.readonly === true);
  const name = nameOfField(field);
  const body = module.bound.parents.get(field);
  if (!isFixed || name === null || field.static || body?.type !== "ClassBody") return null;
  const reads: t.Node[] = [];
  for (const [node, parent] of module.bound.parents) {
    if (mayReadAnyField(node, name) && isInside(node, body)) return null;
    if (!isMemberNamed(node, name) || !isInside(node, body)) continue;
    const isOwn = node.object.type === "ThisExpression" && enclosingClassBody(node, module) === body;
    const isAssigned = parent.type === "AssignmentExpression" && parent.left === node;
    if (isAssigned && assignment && module.bound.parents.get(parent) === assignment) continue;
    // Another object of the class, or a second assignment: what the field holds is not certain.
    if (!isOwn || isAssigned || parent.type === "UpdateExpression") return null;
    reads.push(node);
  }
  const removable = assignment ? [field, assignment] : [field];
  return { name: `this.${name}`, reads, removable, mayBeUnset: assignment !== null, isVisible: !isHidden };
}

type Member = (t.MemberExpression | t.OptionalMemberExpression) & { readonly object: t.Expression };

function isMemberNamed(node: t.Node, name: string): node is Member {
  return (
    (node.type === "MemberExpression" || node.type === "OptionalMemberExpression") &&
    memberName(node) === name
  );
}

/** `this[key]`, or a pattern that takes the field out of an object by its name. */
function mayReadAnyField(node: t.Node, name: string): boolean {
  if (node.type === "MemberExpression") {
    return node.object.type === "ThisExpression" && node.computed && node.property.type !== "StringLiteral";
  }
  return (
    node.type === "ObjectPattern" &&
    node.properties.some((p) => p.type === "ObjectProperty" && keyName(p.key) === name)
  );
}

function memberName(node: t.MemberExpression | t.OptionalMemberExpression): string | null {
  if (node.property.type === "PrivateName") return `#${node.property.id.name}`;
  return node.computed && node.property.type !== "StringLiteral" ? null : keyName(node.property);
}

function nameOfField(field: Field): string | null {
  if (field.type === "ClassPrivateProperty") return `#${field.key.id.name}`;
  return field.computed ? null : keyName(field.key);
}

function isField(node: t.Node): node is Field {
  return node.type === "ClassProperty" || node.type === "ClassPrivateProperty";
}

function isInside(node: t.Node, outerNode: t.Node): boolean {
  return (
    (node.start as number) >= (outerNode.start as number) && (node.end as number) <= (outerNode.end as number)
  );
}

/** The body of the class whose `this` stands at a node. */
function enclosingClassBody(node: t.Node, module: JavaScriptModule): t.ClassBody | null {
  let at: t.Node | undefined = node;
  while (at) {
    if (at.type === "ClassBody") return at;
    if (at.type === "FunctionExpression" || at.type === "FunctionDeclaration" || at.type === "ObjectMethod")
      return null;
    at = module.bound.parents.get(at);
  }
  return null;
}
