/** The doors in JSDoc comments: `import("m").X` in the type of a tag, and `@import { X } from "m"`. */

import type * as t from "@babel/types";
import { type Door, type Item, item } from "./doors";

/** The doors of all JSDoc comments of a file. Offsets are UTF-16 code units into the file. */
export function jsdocDoors(comments: readonly t.Comment[]): readonly Door[] {
  return comments.flatMap((comment) => {
    if (comment.type !== "CommentBlock" || !comment.value.startsWith("*")) return [];
    if (!comment.value.includes("import")) return [];
    const at = (comment.start as number) + "/*".length;
    return [...typesOf(comment.value).flatMap((type) => typeDoors(type, at)), ...tagDoors(comment.value, at)];
  });
}

interface Piece {
  readonly text: string;
  readonly start: number;
}

/** What stands in the braces behind a tag: `@type {…}`. */
function typesOf(value: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const tag of value.matchAll(/@\w+\s*\{/g)) {
    const start = tag.index + tag[0].length;
    let depth = 1;
    let end = start;
    for (; end < value.length && depth > 0; end++) {
      if (value[end] === "{") depth++;
      else if (value[end] === "}") depth--;
    }
    pieces.push({ text: value.slice(start, end), start });
  }
  return pieces;
}

const IMPORT_TYPE =
  /\bimport\(\s*(["'])([^"'\n]+)\1\s*\)(?:\s*\.\s*([\p{ID_Start}$_][\p{ID_Continue}$]*))?/gu;

function typeDoors({ text, start }: Piece, at: number): readonly Door[] {
  return [...text.matchAll(IMPORT_TYPE)].map((match): Door => {
    const [whole, , specifier = "", name] = match;
    const from = at + start + match.index;
    const literal = from + whole.indexOf(specifier) - 1;
    const span = { start: literal, end: literal + specifier.length + 2 };
    const nameEnd = from + whole.length;
    const node = typeNode({ start: from, end: nameEnd });
    if (name === undefined)
      return { ...door(specifier, span), items: [item("*", node, span)], escapes: [node] };
    return {
      ...door(specifier, span),
      items: [item(name, node, { start: nameEnd - name.length, end: nameEnd })],
    };
  });
}

const IMPORT_TAG = /@import\s+([^@"']*?)\s*\bfrom\s*(["'])([^"'\n]+)\2/g;

/** `@import { A, B as C } from "m"`: the names are used in the comments of the file. */
function tagDoors(value: string, at: number): readonly Door[] {
  return [...value.matchAll(IMPORT_TAG)].map((match): Door => {
    const [whole, clause = "", , specifier = ""] = match;
    const from = at + match.index;
    const end = from + whole.length;
    const span = { start: end - specifier.length - 2, end };
    const clauseStart = from + whole.indexOf(clause, "@import".length);
    const items = /^\{[^{}]*\}$/.test(clause) ? namesOf(clause, clauseStart) : null;
    if (items) return { ...door(specifier, span), items };
    const node = typeNode({ start: clauseStart, end: clauseStart + clause.length });
    return { ...door(specifier, span), items: [item("*", node, span)], escapes: [node] };
  });
}

function namesOf(clause: string, at: number): readonly Item[] {
  return [
    ...clause.matchAll(
      /([\p{ID_Start}$_][\p{ID_Continue}$]*)(\s+as\s+[\p{ID_Start}$_][\p{ID_Continue}$]*)?/gu,
    ),
  ].map((match): Item => {
    const [whole, name = "", alias] = match;
    const start = at + match.index;
    const node = typeNode({ start, end: start + whole.length });
    const one = item(name, node, { start, end: start + name.length });
    // Without a name of its own, the local name has to stay the one that the comments use.
    return alias === undefined ? { ...one, fixed: true } : one;
  });
}

/** A node for a part of a comment, of the kind that a type's import has in code. */
function typeNode(span: { start: number; end: number }): t.TSImportType {
  return { type: "TSImportType", ...span } as t.TSImportType;
}

function door(specifier: string, literal: Door["literal"]): Door {
  return {
    form: "jsdoc",
    specifier,
    literal,
    statement: null,
    value: null,
    items: [],
    typeOnly: true,
    escapes: [],
    of: null,
  };
}
