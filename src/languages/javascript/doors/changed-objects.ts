/** Variables whose object the file changes after they got it. */

import type * as t from "@babel/types";
import { memberName } from "../syntax/names";
import type { Bound } from "../syntax/scope";
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

function changes(name: t.Node, bound: Bound): boolean {
  let { node, parent } = outer(name, bound);
  if (parent?.type === "CallExpression")
    return parent.arguments[0] === node && isAssign(parent.callee, bound);
  if (parent?.type !== "MemberExpression" || parent.object !== node) return false;
  while (parent?.type === "MemberExpression" && parent.object === node)
    ({ node, parent } = outer(parent, bound));
  switch (parent?.type) {
    case "AssignmentExpression":
      return parent.left === node;
    case "UpdateExpression":
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
    callee.object.type === "Identifier" &&
    (callee.object.name === "Object" || callee.object.name === "Reflect") &&
    !bound.bindingOf.has(callee.object) &&
    CHANGING.has(memberName(callee) ?? "")
  );
}
