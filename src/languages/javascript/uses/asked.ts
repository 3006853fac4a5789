/** Places at which code asks whether a value was made by a class. */

import type * as t from "@babel/types";
import { outer } from "../doors/doors";
import { memberName } from "../syntax/names";
import type { Bound } from "../syntax/scope";

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

/** Methods of Jest, Vitest, Chai, Node's `assert` and Sinon. */
const ASKING: ReadonlySet<string> = new Set([
  ...["toBeInstanceOf", "toThrow", "toThrowError", "any", "instanceof", "instanceOf", "throw", "throws"],
  ...["rejects", "rejectedWith", "isInstanceOf", "calledWithNew"],
]);
