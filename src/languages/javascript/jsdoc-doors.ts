/** The doors in JSDoc comments: `@type {import("m").X}`. */

import type * as t from "@babel/types";
import type { Door } from "./doors";

const IMPORT_TYPE = /\bimport\(\s*((["'])([^"'\n]+)\2)\s*\)(?:\s*\.\s*([A-Za-z_$][\w$]*))?/g;

/** Every import type in the JSDoc comments of a file, in the order of the text. */
export function jsDocDoors(comments: readonly t.Comment[]): readonly Door[] {
  return comments
    .filter((comment) => comment.type === "CommentBlock" && comment.value.startsWith("*"))
    .flatMap((comment) => [...comment.value.matchAll(IMPORT_TYPE)].map((match) => doorOf(match, comment)));
}

function doorOf(match: RegExpMatchArray, comment: t.Comment): Door {
  const [whole, quoted = "", , specifier = "", name] = match;
  // The value of a comment starts behind its opening slash and star.
  const start = (comment.start as number) + 2 + (match.index as number);
  const end = start + whole.length;
  const literalStart = start + whole.indexOf(quoted);
  const literal = { start: literalStart, end: literalStart + quoted.length };
  // The parser gives no node for what is written in a comment.
  const node = { type: "TSImportType", start, end } as t.TSImportType;
  const nameSpan = name === undefined ? literal : { start: end - name.length, end };
  const item = { name: name ?? "*", node, nameSpan, binding: null, typeOnly: true, hasDefault: false };
  return {
    form: "import-type",
    specifier,
    literal,
    statement: null,
    value: null,
    items: [item],
    typeOnly: true,
  };
}
