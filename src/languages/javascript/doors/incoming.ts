/** What comes in at a specifier, read off the text around it without a parser. */

import type { Span } from "../../../edits/edit";
import type { Incoming } from "../../../sites/incoming";

export const WHOLE: Incoming = { kind: "whole" };
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
  const from = /\s*(?<![\w$])from\s*$/.exec(before);
  if (from) return atFrom(text, quoted.start - from[0].length);
  if (headIn(text, quoted.start, /import\s*$/)) return { kind: "names", names: [] };
  return atRequire(text, quoted, before);
}

/** `import { a }`, `export { a }`, `import a` or `import * as a`, up to the word `from`. */
function atFrom(text: string, end: number): Incoming {
  if (text[end - 1] === "}") return ofClause(text, end - 1, CLAUSE_HEAD);
  if (headIn(text, end, DEFAULT)) return { kind: "names", names: ["default"] };
  const name = headIn(text, end, NAMESPACE)?.[1];
  return name === undefined ? WHOLE : ofHolder(name, text, end - name.length);
}

const CLAUSE_HEAD = /(?:import|export)(?:\s+type(?:of)?)?(?:\s+[\w$]+\s*,)?\s*$/;
const DEFAULT = /import\s+(?:type\s+)?[\w$]+$/;
const NAMESPACE = /import\s+(?:type\s+)?(?:[\w$]+\s*,\s*)?\*\s*as\s+([\w$]+)$/;

/** `const { a } = require("m");` and `const a = require("m");`. */
function atRequire(text: string, quoted: Span, before: string): Incoming {
  const call = /\s*=\s*require\s*\(\s*$/.exec(before);
  if (!call || !endsStatement(text, quoted.end)) return WHOLE;
  const end = quoted.start - call[0].length;
  if (text[end - 1] === "}") return ofClause(text, end - 1, PATTERN_HEAD);
  const name = headIn(text, end, HELD)?.[1];
  // A comment may stand between the words of an export.
  if (name === undefined || /\bexport\s*\/[*/]/.test(text)) return WHOLE;
  return ofHolder(name, text, end - name.length);
}

const PATTERN_HEAD = /(?:export\s+)?(?:const|let|var)\s*$/;
const HELD = /(?<!\bexport\s+)(?:const|let|var|import)\s+([\w$]+)$/;

/** The call ends there, and no operator of the next line goes on with it. */
function endsStatement(text: string, end: number): boolean {
  const after = text.slice(end, end + LONGEST_HEAD);
  if (/^\s*\)[ \t]*(?:;|\r?\n\s*[\w$@}])/.test(after)) return true;
  return end + after.length === text.length && /^\s*\)\s*$/.test(after);
}

/** The names between the braces of which the last one is at `close`, if they follow such a head. */
function ofClause(text: string, close: number, head: RegExp): Incoming {
  const open = text.lastIndexOf("{", close);
  const clause = text.slice(open + 1, close);
  const isPlain = open >= 0 && headIn(text, open, head) !== null && /^[\w$\s,:]*$/.test(clause);
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

/**
 * The match of a head that ends at an offset, and begins a statement: at the beginning of a line, or behind a semicolon
 * or brace of one that has no comment.
 */
function headIn(text: string, end: number, head: RegExp): RegExpExecArray | null {
  const found = head.exec(headBefore(text, end));
  if (!found) return null;
  const start = end - found[0].length;
  const from = Math.max(0, start - LONGEST_LINE);
  const line = text.slice(from, start).replace(/^.*[\r\n\u2028\u2029]/s, "\n");
  const isWhole = from === 0 || line.startsWith("\n");
  return isWhole && /(?:^|[;{}])\s*$/.test(line) && !line.includes("//") ? found : null;
}

/** What stands further on in a line is not told apart, so that nothing is looked through again and again. */
const LONGEST_LINE = 1000;

function headBefore(text: string, end: number): string {
  return text.slice(Math.max(0, end - LONGEST_HEAD), end);
}
