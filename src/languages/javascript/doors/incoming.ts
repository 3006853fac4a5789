/** What comes in at a specifier, read off the text around it without a parser. */

import type { Span } from "../../../edits/edit";
import type { Incoming } from "../../../sites/incoming";

const WHOLE: Incoming = { kind: "whole" };
const HOLDER: Incoming = { kind: "holder" };
const MEMBERS: Incoming = { kind: "members" };

/** No usual head of a statement, such as `import type Name, `, is longer. */
const LONGEST_HEAD = 200;

/**
 * What comes in at a quoted text, if that is a specifier. Only the usual forms are told apart: where anything else
 * stands around it, such as a comment, it is a module as a whole.
 */
export function incomingAt(text: string, quoted: Span): Incoming {
  const before = headBefore(text, quoted.start);
  const from = /(?<![\w$])from\s*$/.exec(before);
  if (from) return atFrom(text, quoted.start - from[0].length);
  if (/(?<![\w$.@])import\s*$/.test(before)) return { kind: "names", names: [] };
  return atRequire(text, quoted, before);
}

/** `import { a }`, `export { a }`, `import a` or `import * as a`, before the word `from`. */
function atFrom(text: string, from: number): Incoming {
  const before = headBefore(text, from).trimEnd();
  if (before.endsWith("}")) return ofClause(text, text.lastIndexOf("}", from), CLAUSE_HEAD);
  if (DEFAULT.test(before)) return { kind: "names", names: ["default"] };
  const name = NAMESPACE.exec(before)?.[1];
  return name === undefined ? WHOLE : ofHolder(name, text, text.lastIndexOf(name, from));
}

const CLAUSE_HEAD = /(?<![\w$.@])(?:import|export)(?:\s+type(?:of)?)?(?:\s+[\w$]+\s*,)?\s*$/;
const DEFAULT = /(?<![\w$.@])import\s+(?:type\s+)?[\w$]+$/;
const NAMESPACE = /(?<![\w$.@])import\s+(?:type\s+)?(?:[\w$]+\s*,\s*)?\*\s*as\s+([\w$]+)$/;

/** `const { a } = require("m");` and `const a = require("m");`. */
function atRequire(text: string, quoted: Span, before: string): Incoming {
  const call = /=\s*require\s*\(\s*$/.exec(before);
  if (!call || !ENDS_STATEMENT.test(text.slice(quoted.end, quoted.end + LONGEST_HEAD))) return WHOLE;
  const equals = quoted.start - call[0].length;
  const declared = headBefore(text, equals).trimEnd();
  if (declared.endsWith("}")) return ofClause(text, text.lastIndexOf("}", equals), PATTERN_HEAD);
  const name = HELD.exec(declared)?.[1];
  return name === undefined ? WHOLE : ofHolder(name, text, text.lastIndexOf(name, equals));
}

const PATTERN_HEAD = /(?<![\w$.])(?:const|let|var)\s*$/;
const HELD = /(?<!\bexport\s+)(?<![\w$.])(?:const|let|var|import)\s+([\w$]+)$/;

/** No operator of the next line goes on with the call. */
const ENDS_STATEMENT = /^\s*\)[ \t]*(?:;|\r?\n\s*(?:[\w$@}]|$)|$)/;

/** The names between the braces of which the last one is at `close`, if they follow such a head. */
function ofClause(text: string, close: number, head: RegExp): Incoming {
  const open = text.lastIndexOf("{", close);
  const clause = text.slice(open + 1, close);
  const isPlain = open >= 0 && head.test(headBefore(text, open)) && /^[\w$\s,:]*$/.test(clause);
  return isPlain ? { kind: "names", names: clause.match(/[\w$]+/g) ?? [] } : WHOLE;
}

/** The module is held by a name, which is declared at an offset. */
function ofHolder(name: string, text: string, declared: number): Incoming {
  // The name may be spelled with escapes elsewhere.
  if (text.includes("\\u")) return HOLDER;
  const word = name.replaceAll("$", "\\$");
  const bare = new RegExp(`(?<![\\w$])${word}(?![\\w$])(?!\\s*\\??\\.\\s*[A-Za-z_$])`, "g");
  for (const { index } of text.matchAll(bare)) if (index !== declared) return HOLDER;
  return MEMBERS;
}

function headBefore(text: string, end: number): string {
  return text.slice(Math.max(0, end - LONGEST_HEAD), end);
}
