/** Looks into the body of one function, leaving out the functions inside it. */

import type * as t from "@babel/types";
import { eachChild } from "./parse";
import type { Bound } from "./scope";

/** What stands in a function's own code. */
export interface OwnCode {
  readonly returns: readonly t.ReturnStatement[];
  readonly awaits: boolean;
  readonly throws: boolean;
}

/** Reads the code of a function, but not that of functions and classes inside it. */
export function ownCode(owner: t.Function): OwnCode {
  const returns: t.ReturnStatement[] = [];
  let waits = false;
  let throws = false;
  for (const part of [...owner.params, owner.body])
    eachOwn(part, (node) => {
      if (node.type === "ReturnStatement") returns.push(node);
      if (isWait(node)) waits = true;
      if (node.type === "ThrowStatement") throws = true;
    });
  return { returns, awaits: waits, throws };
}

/** Whether the code of a node waits, leaving out the functions and classes inside it. */
export function awaits(node: t.Node): boolean {
  let isAny = false;
  eachOwn(node, (one) => {
    isAny ||= isWait(one);
  });
  return isAny;
}

/** Visits a node and what is inside it, leaving out functions and classes: `return`, `await` and `throw` there are theirs. */
function eachOwn(node: t.Node, visit: (node: t.Node) => void): void {
  if (isFunction(node) || node.type === "ClassDeclaration" || node.type === "ClassExpression") return;
  visit(node);
  eachChild(node, (child) => eachOwn(child, visit));
}

function isWait(node: t.Node): boolean {
  return node.type === "AwaitExpression" || (node.type === "ForOfStatement" && node.await);
}

/** The function in which a node stands. */
export function enclosingFunction(node: t.Node, { parents }: Pick<Bound, "parents">): t.Function | null {
  for (let at = parents.get(node); at; at = parents.get(at)) if (isFunction(at)) return at;
  return null;
}

export function isFunction(node: t.Node): node is t.Function {
  switch (node.type) {
    case "FunctionDeclaration":
    case "FunctionExpression":
    case "ArrowFunctionExpression":
    case "ObjectMethod":
    case "ClassMethod":
    case "ClassPrivateMethod":
      return true;
    default:
      return false;
  }
}
