/** Looks into the body of one function, leaving out the functions inside it. */

import type * as t from "@babel/types";
import { eachChild } from "./parse";

/** What stands in a function's own code. */
export interface OwnCode {
  readonly returns: readonly t.ReturnStatement[];
  readonly awaits: boolean;
  readonly throws: boolean;
}

/** Reads the code of a function, but not that of functions and classes inside it. */
export function ownCode(owner: t.Function): OwnCode {
  const returns: t.ReturnStatement[] = [];
  let awaits = false;
  let throws = false;
  const visit = (node: t.Node): void => {
    if (isScopeOfItsOwn(node)) return;
    if (node.type === "ReturnStatement") returns.push(node);
    if (node.type === "AwaitExpression" || (node.type === "ForOfStatement" && node.await)) awaits = true;
    if (node.type === "ThrowStatement") throws = true;
    eachChild(node, visit);
  };
  for (const parameter of owner.params) visit(parameter);
  visit(owner.body);
  return { returns, awaits, throws };
}

/** Whether the code of a node waits, leaving out the functions and classes inside it. */
export function awaits(node: t.Node): boolean {
  let isAny = false;
  const visit = (one: t.Node): void => {
    if (one.type === "AwaitExpression" || (one.type === "ForOfStatement" && one.await)) isAny = true;
    else if (!isAny && !isScopeOfItsOwn(one)) eachChild(one, visit);
  };
  visit(node);
  return isAny;
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

/** True for functions and classes: `return`, `await` and `throw` inside belong to them. */
function isScopeOfItsOwn(node: t.Node): boolean {
  switch (node.type) {
    case "FunctionDeclaration":
    case "FunctionExpression":
    case "ArrowFunctionExpression":
    case "ObjectMethod":
    case "ClassDeclaration":
    case "ClassExpression":
      return true;
    default:
      return false;
  }
}
