/** Class fields that keep a part of a legacy expression for later. */

import type * as t from "@babel/types";
import type { JavaScriptModule } from "../doors/module";
import { keyName, memberText } from "../syntax/names";
import { contains } from "../syntax/parse";
import type { Holder } from "./holders";

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
  const target = parent.left;
  if (statement?.type !== "ExpressionStatement" || target.type !== "MemberExpression") return null;
  if (target.object.type !== "ThisExpression" || target.computed) return null;
  const method = bound.parents.get(bound.parents.get(statement) as t.Node);
  if (method?.type !== "ClassMethod" || method.kind !== "constructor") return null;
  const name = memberText(target);
  const body = bound.parents.get(method) as t.ClassBody;
  const field = body.body.find((member) => isField(member) && nameOfField(member) === name && !member.static);
  return field && isField(field) && !field.value ? fieldOf(field, statement, module) : null;
}

type Field = t.ClassProperty | t.ClassPrivateProperty;

function fieldOf(field: Field, assignment: t.Node | null, module: JavaScriptModule): Holder | null {
  const isHidden = field.type === "ClassPrivateProperty" || field.accessibility === "private";
  const isFixed = isHidden || (field.type === "ClassProperty" && field.readonly === true);
  const name = nameOfField(field);
  const body = module.bound.parents.get(field);
  if (!isFixed || name === null || field.static || body?.type !== "ClassBody") return null;
  // A decorator may put another value into the field.
  if ((field.decorators?.length ?? 0) > 0) return null;
  const reads: t.Node[] = [];
  for (const [node, parent] of module.bound.parents) {
    if (!contains(body, node)) continue;
    if (mayTouchAnyField(node, name)) return null;
    if (!isMemberNamed(node, name)) continue;
    const isOwn = node.object.type === "ThisExpression" && instanceOf(node, module) === body;
    const isAssigned = parent.type === "AssignmentExpression" && parent.left === node;
    if (isAssigned && assignment && module.bound.parents.get(parent) === assignment) continue;
    // Another object of the class, or a second assignment: what the field holds is not certain.
    if (!isOwn || isAssigned || parent.type === "UpdateExpression") return null;
    reads.push(node);
  }
  return {
    name: `this.${name}`,
    reads,
    removable: assignment ? [field, assignment] : [field],
    mayBeUnset: assignment !== null,
    isVisible: !isHidden,
    isShared: !isHidden && mayBeExtended(body, module),
    ...(field.type === "ClassProperty" && { field: name }),
  };
}

type Member = (t.MemberExpression | t.OptionalMemberExpression) & { readonly object: t.Expression };

function isMemberNamed(node: t.Node, name: string): node is Member {
  return (
    (node.type === "MemberExpression" || node.type === "OptionalMemberExpression") &&
    memberText(node) === name
  );
}

/** `this[key]`, `{ ...this }`, `Object.assign(this, …)`, or a pattern that takes the field out of an object by its name. */
function mayTouchAnyField(node: t.Node, name: string): boolean {
  if (name.startsWith("#")) return false;
  switch (node.type) {
    case "MemberExpression":
    case "OptionalMemberExpression":
      return node.object.type === "ThisExpression" && node.computed && node.property.type !== "StringLiteral";
    case "SpreadElement":
      return node.argument.type === "ThisExpression";
    case "CallExpression": {
      const { callee } = node;
      const isOfObject =
        callee.type === "MemberExpression" &&
        callee.object.type === "Identifier" &&
        (callee.object.name === "Object" || callee.object.name === "Reflect");
      return isOfObject && node.arguments[0]?.type === "ThisExpression";
    }
    case "ObjectPattern":
      return node.properties.some(
        (property) => property.type === "ObjectProperty" && keyName(property.key) === name,
      );
    default:
      return false;
  }
}

/** A subclass may declare the field again. A class that the file only makes instances of has none. */
function mayBeExtended(body: t.ClassBody, { bound }: JavaScriptModule): boolean {
  const declaration = bound.parents.get(body);
  if (declaration?.type !== "ClassDeclaration" || !declaration.id) return true;
  if (bound.parents.get(declaration)?.type.startsWith("Export")) return true;
  const references = bound.declaredBy.get(declaration.id)?.references ?? [];
  return !references.every(({ node }) => {
    const parent = bound.parents.get(node);
    return parent?.type === "TSTypeReference" || (parent?.type === "NewExpression" && parent.callee === node);
  });
}

function nameOfField(field: Field): string | null {
  if (field.type === "ClassPrivateProperty") return `#${field.key.id.name}`;
  return field.computed ? null : keyName(field.key);
}

function isField(node: t.Node): node is Field {
  return node.type === "ClassProperty" || node.type === "ClassPrivateProperty";
}

/** The body of the class of whose instances `this` is one at a node. */
function instanceOf(node: t.Node, { bound }: JavaScriptModule): t.ClassBody | null {
  let at = node;
  for (;;) {
    const parent = bound.parents.get(at);
    switch (parent?.type) {
      case undefined:
      case "FunctionExpression":
      case "FunctionDeclaration":
      case "ObjectMethod":
      case "TSModuleBlock":
        return null;
      case "ClassBody":
        return ("static" in at && at.static) || at.type === "StaticBlock" ? null : parent;
    }
    at = parent as t.Node;
  }
}
