/** The words of CommonJS: calls of `require`, and the expressions that stand for the exports of a module. */

import type * as t from "@babel/types";
import { memberName } from "../syntax/names";
import { type Bound, isGlobal } from "../syntax/scope";

/** A call of a function by its name. */
type NamedCall = (t.CallExpression | t.OptionalCallExpression) & { readonly callee: t.Identifier };

/** A call of the `require` that every CommonJS module is given. */
export function isRequire(node: t.Node | null | undefined, bound: Bound): node is NamedCall {
  return isRequireOfAnyKind(node) && isGlobal(node.callee, "require", bound);
}

/** A call of `require`, also of one that the file has made: with `createRequire`, or another thing of that name. */
export function isRequireOfAnyKind(node: t.Node | null | undefined): node is NamedCall {
  const isCall = node?.type === "CallExpression" || node?.type === "OptionalCallExpression";
  return isCall && node.callee.type === "Identifier" && node.callee.name === "require";
}

/** What `Object.assign(to, …)` and TypeScript's own `__exportStar(…, to)` copy to. */
export function copiedTo({ callee, arguments: given }: t.CallExpression): t.Node | null {
  if (callee.type === "Identifier" && callee.name === "__exportStar") return given[1] ?? null;
  if (callee.type !== "MemberExpression" || memberName(callee) !== "assign") return null;
  return callee.object.type === "Identifier" && callee.object.name === "Object" ? (given[0] ?? null) : null;
}

/** `exports.x` and `module.exports.x` give `x`, `module.exports` gives `"*"`. */
export function assignedExport(left: t.Node, bound: Bound): string | null {
  if (isModuleExports(left, bound)) return "*";
  if (left.type !== "MemberExpression") return null;
  return isExports(left.object, bound) ? memberName(left) : null;
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
  return isGlobal(node, "exports", bound) || isModuleExports(node, bound);
}

function isModuleExports(node: t.Node, bound: Bound): boolean {
  if (node.type !== "MemberExpression" || memberName(node) !== "exports") return false;
  return isGlobal(node.object, "module", bound);
}
