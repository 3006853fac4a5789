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
