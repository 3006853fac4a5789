/** Variables whose object the file changes after they got it, and the members that it sets of them. */

import type * as t from "@babel/types";
import { memberName } from "../syntax/names";
import { type Binding, type Bound, isGlobal } from "../syntax/scope";
import { patternNames } from "./declared-names";
import { outer } from "./doors";
import type { JavaScriptModule } from "./module";
import { insideOf } from "./purity";

/**
 * True for the name of a variable with `x.a = …`, `delete x.a`, `Object.assign(x, …)` or `x.push(…)` anywhere in the
 * file, also under a second name of the object or of a part of it.
 */
export function isChangedObject(node: t.Node, module: JavaScriptModule): boolean {
  const inner = insideOf(node);
  if (inner) return isChangedObject(inner, module);
  const binding = node.type === "Identifier" ? module.bound.bindingOf.get(node) : undefined;
  return binding !== undefined && isChanged(binding, module.bound, new Set());
}

function isChanged(binding: Binding, bound: Bound, seen: Set<Binding>): boolean {
  if (seen.has(binding)) return false;
  seen.add(binding);
  if (binding.references.some((reference) => changes(reference.node, bound))) return true;
  return otherNames(binding, bound).some((other) => isChanged(other, bound, seen));
}

/** The variables that get the object or a part of it, and the one from which this variable got it. */
function otherNames(binding: Binding, bound: Bound): readonly Binding[] {
  const [id] = binding.declarations;
  const declarator = bound.parents.get(id);
  const value = declarator?.type === "VariableDeclarator" && declarator.id === id ? declarator.init : null;
  const source = value ? bound.bindingOf.get(withoutAssertions(value)) : undefined;
  const names = binding.references.flatMap((reference) => namesOf(partAround(reference.node, bound), bound));
  return [...(source ? [source] : []), ...names];
}

function withoutAssertions(node: t.Node): t.Node {
  const inner = insideOf(node);
  return inner ? withoutAssertions(inner) : node;
}

/** The variables that get a value by a declaration or an assignment, in a pattern also its parts. */
function namesOf({ node, parent }: Place, bound: Bound): readonly Binding[] {
  if (parent?.type === "VariableDeclarator" && parent.init === node)
    return patternNames(parent.id).flatMap((name) => bound.declaredBy.get(name) ?? []);
  if (parent?.type === "AssignmentExpression" && parent.right === node)
    return patternNames(parent.left).flatMap((name) => bound.bindingOf.get(name) ?? []);
  return [];
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
    const isRead = parent?.type === "MemberExpression" && parent.object === object;
    return isRead && isTarget(outer(parent, bound), bound) ? [memberName(parent)] : [];
  });
  const found = new Set(names);
  membersSet.set(binding, found);
  return found;
}

const membersSet = new WeakMap<Binding, ReadonlySet<string | null>>();

function changes(name: t.Node, bound: Bound): boolean {
  const whole = around(name, bound);
  if (whole.parent?.type === "CallExpression")
    return whole.parent.arguments[0] === whole.node && isAssign(whole.parent.callee, bound);
  const part = partAround(name, bound);
  if (part.node === whole.node) return false;
  return isTarget(part, bound) || isChangingCall(part);
}

type Place = ReturnType<typeof outer>;

/** The parent of an expression, past what does not change its value. */
function around(node: t.Node, bound: Bound): Place {
  const at = outer(node, bound);
  return at.parent && insideOf(at.parent) === at.node ? around(at.parent, bound) : at;
}

/** The longest `name.a.b` that begins with the name. */
function partAround(name: t.Node, bound: Bound): Place {
  const at = around(name, bound);
  return isMember(at.parent) && at.parent.object === at.node ? partAround(at.parent, bound) : at;
}

function isMember(node: t.Node | undefined): node is t.MemberExpression | t.OptionalMemberExpression {
  return node?.type === "MemberExpression" || node?.type === "OptionalMemberExpression";
}

/** `x.list.push(…)`. */
function isChangingCall({ node, parent }: Place): boolean {
  const isCall = parent?.type === "CallExpression" || parent?.type === "OptionalCallExpression";
  return isCall && parent.callee === node && isMember(node) && METHODS.has(memberName(node) ?? "");
}

/** The methods by which arrays, maps and sets are changed. */
const METHODS: ReadonlySet<string> = new Set([
  ...["push", "pop", "shift", "unshift", "splice", "sort", "reverse", "fill", "copyWithin"],
  ...["set", "add", "delete", "clear", "append"],
]);

/** Something is assigned to the node, or it is deleted. */
function isTarget({ node, parent }: Place, { parents }: Bound): boolean {
  switch (parent?.type) {
    case "AssignmentExpression":
    case "AssignmentPattern":
    case "ForInStatement":
    case "ForOfStatement":
      return parent.left === node;
    case "ObjectProperty":
      return parent.value === node && parents.get(parent)?.type === "ObjectPattern";
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
