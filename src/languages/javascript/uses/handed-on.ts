/** Tells whether others get a value, and may call it, or whether it is only looked at here. */

import type * as t from "@babel/types";
import { outer } from "../doors/doors";
import type { JavaScriptModule } from "../doors/module";
import { memberName } from "../syntax/names";

/** False for a value that is called right here, compared, or of which a member is read. */
export function isHandedOn(start: t.Node, { bound }: JavaScriptModule): boolean {
  const { node, parent } = outer(start, bound);
  switch (parent?.type) {
    case "BinaryExpression":
    case "UnaryExpression":
    case "ExpressionStatement":
    case "TemplateLiteral":
      return false;
    case "MemberExpression":
    case "OptionalMemberExpression":
      return parent.object !== node || CALLING.has(memberName(parent) ?? "");
    case "IfStatement":
    case "ConditionalExpression":
      return parent.test !== node;
    case "LogicalExpression":
      return parent.operator !== "&&" || parent.left !== node;
    case "CallExpression":
    case "OptionalCallExpression":
    case "NewExpression":
      return parent.callee !== node && !isInspected(parent.callee);
    case "TSExpressionWithTypeArguments":
    case "ClassDeclaration":
    case "ClassExpression":
      return false;
    default:
      return true;
  }
}

/** These call what they are taken from. */
const CALLING: ReadonlySet<string> = new Set(["bind", "call", "apply"]);

/** An assertion compares what it is given. */
function isInspected(callee: t.Node): boolean {
  if (callee.type === "Identifier") return callee.name === "expect";
  const isMember = callee.type === "MemberExpression" || callee.type === "OptionalMemberExpression";
  return isMember && INSPECTING.has(memberName(callee) ?? "");
}

const INSPECTING: ReadonlySet<string> = new Set([
  ...["any", "toBe", "toEqual", "toStrictEqual", "toBeInstanceOf", "toThrow", "toThrowError"],
  ...["equal", "strictEqual", "notEqual", "notStrictEqual", "instanceOf", "isInstanceOf", "isPrototypeOf"],
]);
