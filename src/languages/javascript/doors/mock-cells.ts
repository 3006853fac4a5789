/** Finds what a name in a mock factory stands for: a variable, or a part of what `vi.hoisted` gives. */

import type * as t from "@babel/types";
import { ownCode } from "../syntax/function-body";
import { keyName, memberName } from "../syntax/names";
import type { Binding, Bound } from "../syntax/scope";
import { runnerCall } from "./runner";

/** A place that holds one value from the beginning, and every expression that reads it. */
export interface Cell {
  /** The node that declares it; two expressions that read one cell have the same. */
  readonly id: t.Node;
  readonly initial: t.Node;
  readonly type: t.Node | null;
  readonly reads: readonly t.Node[];
}

/** The cell that an identifier or member reads; null where it may hold other values, or others can see it. */
export function cellOf(node: t.Node, bound: Bound): Cell | null {
  if (node.type === "Identifier") return variableCell(node, bound);
  return node.type === "MemberExpression" ? memberCell(node, bound) : null;
}

function variableCell(node: t.Identifier, bound: Bound): Cell | null {
  const binding = fixedBinding(node, bound);
  const id = binding?.declarations[0];
  const parent = id && bound.parents.get(id);
  if (!binding || !id || !parent || isExported(parent, bound)) return null;
  const reads = binding.references.map((reference) => reference.node);
  if (parent.type === "FunctionDeclaration" && parent.id === id)
    return { id, initial: parent, type: null, reads };
  if (parent.type === "VariableDeclarator" && parent.id === id && parent.init) {
    const type = "typeAnnotation" in id ? (id.typeAnnotation ?? null) : null;
    return { id, initial: parent.init, type, reads };
  }
  if (parent.type !== "ObjectProperty" || parent.computed || parent.value !== id) return null;
  const pattern = bound.parents.get(parent);
  const declarator = pattern && bound.parents.get(pattern);
  const object = declarator?.type === "VariableDeclarator" ? objectOf(declarator.init, bound) : null;
  const initial = object && propertyValue(object, keyName(parent.key));
  return initial ? { id, initial, type: null, reads } : null;
}

function memberCell(node: t.MemberExpression, bound: Bound): Cell | null {
  const name = memberName(node);
  const binding = node.object.type === "Identifier" ? fixedBinding(node.object, bound) : null;
  const declaration = binding?.declarations[0];
  const declarator = declaration && bound.parents.get(declaration);
  if (name === null || declarator?.type !== "VariableDeclarator" || declarator.id !== declaration)
    return null;
  const object = objectOf(declarator.init, bound);
  const initial = object && propertyValue(object, name);
  if (!binding || !initial || isExported(declarator, bound)) return null;
  const reads: t.Node[] = [];
  for (const reference of binding.references) {
    const member = bound.parents.get(reference.node);
    if (member?.type !== "MemberExpression" || member.object !== reference.node) return null;
    const parent = bound.parents.get(member);
    const isWritten = parent?.type === "AssignmentExpression" && parent.left === member;
    if (memberName(member) === null || (isWritten && memberName(member) === name)) return null;
    if (memberName(member) === name) reads.push(member);
  }
  return { id: initial, initial, type: null, reads };
}

/** The binding of a name that is declared once and never assigned again. */
function fixedBinding(node: t.Identifier, bound: Bound): Binding | null {
  const binding = bound.bindingOf.get(node);
  if (binding?.declarations.length !== 1) return null;
  return binding.references.some((reference) => reference.writes) ? null : binding;
}

function isExported(node: t.Node, bound: Bound): boolean {
  const statement = node.type === "VariableDeclarator" ? bound.parents.get(node) : node;
  return statement !== undefined && bound.parents.get(statement)?.type === "ExportNamedDeclaration";
}

/** An object literal, or the one that `vi.hoisted` returns. */
function objectOf(node: t.Node | null | undefined, bound: Bound): t.ObjectExpression | null {
  if (node?.type === "ObjectExpression") return node;
  const call = runnerCall(node, bound);
  const factory = call?.method === "hoisted" ? call.node.arguments[0] : undefined;
  if (factory?.type !== "ArrowFunctionExpression" && factory?.type !== "FunctionExpression") return null;
  return factory.async ? null : returnedObject(factory);
}

/** The object literal that a function returns at its end, and nowhere else. */
export function returnedObject(owner: t.Function): t.ObjectExpression | null {
  if (owner.body.type !== "BlockStatement") return literalObject(owner.body);
  const { returns } = ownCode(owner);
  const [only] = returns;
  return returns.length === 1 && only && owner.body.body.at(-1) === only && only.argument
    ? literalObject(only.argument)
    : null;
}

function literalObject(node: t.Node): t.ObjectExpression | null {
  switch (node.type) {
    case "ObjectExpression":
      return node;
    case "ParenthesizedExpression":
    case "TSAsExpression":
    case "TSSatisfiesExpression":
      return literalObject(node.expression);
    default:
      return null;
  }
}

/** The value of a property; null where it may be another one. */
function propertyValue(object: t.ObjectExpression, name: string | null): t.Node | null {
  const named = object.properties.filter(
    (property) => property.type !== "SpreadElement" && !property.computed && keyName(property.key) === name,
  );
  const [property] = named;
  if (named.length !== 1 || object.properties.some((one) => one.type === "SpreadElement")) return null;
  return property?.type === "ObjectProperty" ? property.value : null;
}
