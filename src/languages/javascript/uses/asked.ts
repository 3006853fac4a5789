/** Places at which code asks whether a value was made by a class. */

import type * as t from "@babel/types";
import { outer } from "../doors/doors";
import type { JavaScriptModule } from "../doors/module";
import { memberName } from "../syntax/names";
import type { Bound } from "../syntax/scope";
import { typeContext } from "./bare";
import { argumentOf } from "./derived-types";
import type { Use } from "./uses";

/** True for the class in `x instanceof X`, `x.constructor === X` and `expect(x).toBeInstanceOf(X)`. */
export function isAsked(node: t.Node, bound: Bound): boolean {
  const { node: whole, parent } = outer(node, bound);
  switch (parent?.type) {
    case "BinaryExpression":
      return parent.operator === "instanceof" ? parent.right === whole : /^[!=]==?$/.test(parent.operator);
    case "CallExpression":
    case "OptionalCallExpression": {
      const { callee } = parent;
      const isMember = callee.type === "MemberExpression" || callee.type === "OptionalMemberExpression";
      return (
        isMember && parent.arguments.some((one) => one === whole) && ASKING.has(memberName(callee) ?? "")
      );
    }
    default:
      return false;
  }
}

/** True for a type of what is made, or given back: not for that of the class itself, a bare `typeof X`. */
export function isTypeOfMade({ kind, node, isBare }: Use, module: JavaScriptModule): boolean {
  if (kind !== "type") return false;
  const context = typeContext(node, module);
  if (!isBare || context?.type !== "TSTypeQuery") return true;
  return ["InstanceType", "ReturnType"].some((name) => argumentOf(context, name, module) !== null);
}

/** Methods of Jest, Vitest, Chai, Node's `assert` and Sinon. */
const ASKING: ReadonlySet<string> = new Set([
  ...["toBeInstanceOf", "toThrow", "toThrowError", "any", "instanceof", "instanceOf", "throw", "throws"],
  ...["rejects", "rejectedWith", "isInstanceOf", "calledWithNew"],
]);
