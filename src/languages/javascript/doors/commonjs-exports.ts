/** Tells which expressions stand for the exports of a CommonJS module. */

import type * as t from "@babel/types";
import { keyName } from "../syntax/names";
import type { Bound } from "../syntax/scope";

/** What `Object.assign(to, …)` and TypeScript's own `__exportStar(…, to)` copy to. */
export function copiedTo({ callee, arguments: given }: t.CallExpression): t.Node | null {
  if (callee.type === "Identifier" && callee.name === "__exportStar") return given[1] ?? null;
  if (callee.type !== "MemberExpression" || callee.computed || keyName(callee.property) !== "assign")
    return null;
  return callee.object.type === "Identifier" && callee.object.name === "Object" ? (given[0] ?? null) : null;
}

/** `exports.x` and `module.exports.x` give `x`, `module.exports` gives `"*"`. */
export function assignedExport(left: t.Node, bound: Bound): string | null {
  if (isModuleExports(left, bound)) return "*";
  if (left.type !== "MemberExpression" || left.computed) return null;
  return isExports(left.object, bound) ? keyName(left.property) : null;
}

/** `exports` and `module` are written in assignments of exports only, so nothing in the file reads these. */
export function onlyAssignsExports(bound: Bound): boolean {
  return [...bound.scopeOf.keys()].every((node) => {
    if (node.type !== "Identifier" || bound.bindingOf.has(node)) return true;
    if (node.name !== "exports" && node.name !== "module") return true;
    let at: t.Node | undefined = node;
    while (at && at.type !== "AssignmentExpression") {
      const parent: t.Node | undefined = bound.parents.get(at);
      const isPart = parent?.type === "MemberExpression" ? parent.object === at : true;
      if (!isPart || (parent?.type !== "MemberExpression" && parent?.type !== "AssignmentExpression"))
        return false;
      if (
        parent.type === "AssignmentExpression" &&
        (parent.left !== at || assignedExport(at, bound) === null)
      )
        return false;
      at = parent;
    }
    return at !== undefined;
  });
}

/** `exports` and `module.exports`. */
export function isExports(node: t.Node, bound: Bound): boolean {
  if (node.type !== "Identifier") return isModuleExports(node, bound);
  return node.name === "exports" && !bound.bindingOf.has(node);
}

function isModuleExports(node: t.Node, bound: Bound): boolean {
  if (node.type !== "MemberExpression" || node.computed || keyName(node.property) !== "exports") return false;
  return (
    node.object.type === "Identifier" && node.object.name === "module" && !bound.bindingOf.has(node.object)
  );
}
