/** Variables whose object the file changes after they got it, and the members that it sets of them. */

import type * as t from "@babel/types";
import { memberName } from "../syntax/names";
import { type Binding, type Bound, isGlobal } from "../syntax/scope";
import { outer } from "./doors";
import type { JavaScriptModule } from "./module";
import { insideOf } from "./purity";

/** True for the name of a variable with `x.a = …`, `delete x.a` or `Object.assign(x, …)` anywhere in the file. */
export function isChangedObject(node: t.Node, module: JavaScriptModule): boolean {
  const inner = insideOf(node);
  if (inner) return isChangedObject(inner, module);
  const binding = node.type === "Identifier" ? module.bound.bindingOf.get(node) : undefined;
  return (binding?.references ?? []).some((reference) => changes(reference.node, module.bound));
}

/** True where the file sets the member that a node reads of a variable: what it reads there may be something else. */
export function isSetMember(node: t.Node, { bound }: JavaScriptModule): boolean {
  if (node.type !== "MemberExpression" && node.type !== "OptionalMemberExpression") return false;
  const binding = node.object.type === "Identifier" ? bound.bindingOf.get(node.object) : undefined;
  return binding !== undefined && setMembers(binding, bound).has(memberName(node));
}

/** The members of the object in a variable that the file sets, by their names. */
function setMembers(binding: Binding, bound: Bound): ReadonlySet<string | null> {
  const known = membersSet.get(binding);
  if (known) return known;
  const names = binding.references.flatMap((reference) => {
    const { node: object, parent } = outer(reference.node, bound);
    const isMember = parent?.type === "MemberExpression" && parent.object === object;
    return isMember && isTarget(outer(parent, bound)) ? [memberName(parent)] : [];
  });
  const found = new Set(names);
  membersSet.set(binding, found);
  return found;
}

const membersSet = new WeakMap<Binding, ReadonlySet<string | null>>();

function changes(name: t.Node, bound: Bound): boolean {
  let at = outer(name, bound);
  if (at.parent?.type === "CallExpression")
    return at.parent.arguments[0] === at.node && isAssign(at.parent.callee, bound);
  const isRead = at.parent?.type === "MemberExpression" && at.parent.object === at.node;
  while (at.parent?.type === "MemberExpression" && at.parent.object === at.node) at = outer(at.parent, bound);
  return isRead && isTarget(at);
}

/** Something is assigned to the node, or it is deleted. */
function isTarget({ node, parent }: ReturnType<typeof outer>): boolean {
  switch (parent?.type) {
    case "AssignmentExpression":
      return parent.left === node;
    case "UpdateExpression":
    case "ArrayPattern":
    case "RestElement":
      return true;
    case "UnaryExpression":
      return parent.operator === "delete";
    default:
      return false;
  }
}

const CHANGING: ReadonlySet<string> = new Set(["assign", "defineProperty", "defineProperties", "set"]);

/** `Object.assign` and its like, `Reflect.set` and its like. */
function isAssign(callee: t.Node, bound: Bound): boolean {
  return (
    callee.type === "MemberExpression" &&
    (isGlobal(callee.object, "Object", bound) || isGlobal(callee.object, "Reflect", bound)) &&
    CHANGING.has(memberName(callee) ?? "")
  );
}
