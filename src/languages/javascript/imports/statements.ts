/** The text of names and statements that bring them in, in the style of a door that is there. */

import type * as t from "@babel/types";
import type { Door } from "../doors/doors";
import type { JavaScriptModule } from "../doors/module";
import { exportable } from "../syntax/names";
import type { Addition } from "./wishes";

/** A name in the list of a statement; `isTypes` tells that the statement itself is of types only. */
export function nameText(
  { link, local, typeOnly, door, inPlaceOf }: Addition,
  form: Door["form"],
  isTypes: boolean,
): string {
  const exported = exportable(link.name);
  if (form === "require" || form === "dynamic-import" || form === "destructuring")
    return link.name === local ? local : `${exported}: ${local}`;
  const name = link.name === local ? exported : `${exported} as ${exportable(local)}`;
  if (!typeOnly || isTypes) return name;
  const kinds = [inPlaceOf?.node, door.statement].map((node) =>
    node && "importKind" in node ? node.importKind : null,
  );
  return `${kinds.includes("typeof") ? "typeof" : "type"} ${name}`;
}

/** A statement of its own that brings names in from the specifier that they have in common. */
export function statementText(door: Door, additions: readonly Addition[], module: JavaScriptModule): string {
  const { quote, semicolon } = styleOf(door, module);
  if (door.value && door.statement?.type === "VariableDeclaration")
    return `${door.statement.kind} ${declaratorText(door, additions, module)}${semicolon}`;
  const isTypes = additions.every((addition) => addition.typeOnly);
  const names = additions.map((addition) => nameText(addition, "import", isTypes)).join(", ");
  const keyword = additions[0]?.isPassedOn ? "export" : "import";
  const kind = door.statement && "importKind" in door.statement ? door.statement.importKind : null;
  const only = isTypes ? ` ${kind === "typeof" ? kind : "type"}` : "";
  return `${keyword}${only} { ${names} } from ${quote}${additions[0]?.specifier}${quote}${semicolon}`;
}

/** `{ a } = require("m")`, with the call as it is written at the door. */
export function declaratorText(door: Door, additions: readonly Addition[], module: JavaScriptModule): string {
  const names = additions.map((addition) => nameText(addition, door.form, false)).join(", ");
  const value = door.value as t.Node;
  const { quote } = styleOf(door, module);
  const [start, end] = [value.start as number, value.end as number];
  const call = `${module.text.slice(start, door.literal.start)}${quote}${additions[0]?.specifier}${quote}${module.text.slice(door.literal.end, end)}`;
  return `{ ${names} } = ${call}`;
}

function styleOf(
  { literal, statement }: Door,
  module: JavaScriptModule,
): { quote: string; semicolon: string } {
  const written = module.text[literal.start];
  const quote = written === '"' ? '"' : "'";
  const last = statement ? module.text[(statement.end as number) - 1] : ";";
  return { quote, semicolon: last === ";" ? ";" : "" };
}

/** How lines end in the file. */
export function lineEnd(module: JavaScriptModule): string {
  return module.text.includes("\r\n") ? "\r\n" : "\n";
}

/** The end of the line of a statement where only a comment stands behind it, else the statement's own end. */
export function endOfPlace(node: t.Node, module: JavaScriptModule): number {
  const end = node.end as number;
  const rest = /^[^\r\n]*/.exec(module.text.slice(end))?.[0] ?? "";
  return /^[ \t]*(?:\/\/.*|\/\*(?:(?!\*\/).)*\*\/[ \t]*)?$/.test(rest) ? end + rest.trimEnd().length : end;
}
