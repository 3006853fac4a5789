/** The names that stand in a text: of keys, exports and members. */

import type * as t from "@babel/types";

/** The text of a property key or export name that is written out. */
export function keyName(node: t.Node): string | null {
  if (node.type === "Identifier") return node.name;
  return node.type === "StringLiteral" ? node.value : null;
}

/** The name of a member that is written out: `a.b`, `a["b"]`. */
export function memberName({
  computed,
  property,
}: t.MemberExpression | t.OptionalMemberExpression): string | null {
  return computed && property.type !== "StringLiteral" ? null : keyName(property);
}

/** As {@link keyName}, with the `#` of a private name. */
export function keyText(key: t.Node): string | null {
  return key.type === "PrivateName" ? `#${key.id.name}` : keyName(key);
}

/** As {@link memberName}, with the `#` of a private name. */
export function memberText(node: t.MemberExpression | t.OptionalMemberExpression): string | null {
  return node.property.type === "PrivateName" ? keyText(node.property) : memberName(node);
}

/** A name under which something is exported may be any text. */
export function exportable(name: string): string {
  return isIdentifier(name) ? name : JSON.stringify(name);
}

/** `object.name`, or `object["any text"]`. */
export function memberOf(object: string, name: string): string {
  return isIdentifier(name) ? `${object}.${name}` : `${object}[${JSON.stringify(name)}]`;
}

/** A name that a variable may have, made of that of an export. */
export function variableName(name: string): string {
  return isIdentifier(name) ? name : `_${name.replace(/[^\p{ID_Continue}$]/gu, "_")}`;
}

function isIdentifier(name: string): boolean {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u.test(name);
}
