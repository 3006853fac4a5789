/** Exports that a CommonJS module puts onto its one value: `module.exports = X; module.exports.connect = connect`. */

import type { Link } from "../../../sites/links";
import { outer } from "../doors/doors";
import { memberName } from "../syntax/names";
import type { Root } from "../values/root";
import type { FileContext } from "../values/ways";
import { isHandedOn } from "./handed-on";
import { isExtended } from "./subclasses";

/** The exports that the value of a CommonJS module carries, and that no replacement of it does. */
export function carriedBy({ module, name }: Link, context: FileContext): ReadonlySet<string> {
  const isValue = name === "default" && context.isSingle(module);
  return new Set(isValue ? [...context.namesOf(module)].filter((member) => member !== "default") : []);
}

/** True where code may get at what the value carries: an export on it is read, or others get the value. */
export function needsCarried({ node: start, origin }: Root, context: FileContext): boolean {
  const { module } = context;
  const members = carriedBy(origin, context);
  if (members.size === 0) return false;
  const { node, parent } = outer(start, module.bound);
  const isMember = parent?.type === "MemberExpression" || parent?.type === "OptionalMemberExpression";
  if (isMember && parent.object === node) {
    const name = memberName(parent);
    return name === null || members.has(name);
  }
  return isHandedOn(start, module) || isExtended(start, module);
}
