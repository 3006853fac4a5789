/** Reads off a text, without parsing it, by which words and imports it can reach what other modules export. */

import type { Span } from "../../../edits/edit";
import { entryPointIn } from "../modules/entry-points";
import { blank, commentSpans, eachSpan } from "../syntax/comments";

export interface TextFacts {
  /** The word stands in an import statement, behind a dot or a quote, or as a keyword of `patch.multiple`. */
  has(word: string): boolean;
  /** The word stands so in a string, or as a keyword of `patch.multiple`. */
  hasInString(word: string): boolean;
  readonly imports: readonly ImportClause[];
  /** The strings that are dotted names. */
  readonly dotted: readonly string[];
  /** A star may bring any word. */
  readonly hasStar: boolean;
  /** The text has what is not read here, as names beyond ASCII: it may reach anything. */
  readonly isOdd: boolean;
}

/** One clause of an import statement. */
export interface ImportClause {
  /** The dotted name of the module, with its leading dots. */
  readonly module: string;
  /** What is imported from it, aliases and `*` included; null: the module itself is. */
  readonly names: readonly string[] | null;
}

export function factsOf(text: string): TextFacts {
  const { code, literals } = partsOf(text);
  const words = new Set<string>();
  const inStrings = new Set<string>();
  const statements = [...code.matchAll(IMPORTS)];
  for (const [statement] of statements) for (const [word] of statement.matchAll(/\w+/g)) words.add(word);
  for (const attribute of code.match(/\.\s*\w+/g) ?? []) words.add(attribute.slice(1).trimStart());
  // Each literal begins with its quote, so nothing is found that would begin in one and end in the next.
  for (const part of literals.join("\n").match(/[."':]\s*\w+/g) ?? [])
    inStrings.add(part.slice(1).trimStart());
  // Also in what a formatted string fills in.
  if (words.has("multiple") || inStrings.has("multiple"))
    for (const word of keywordsOfMultiple(blank(text, commentSpans(text)))) inStrings.add(word);
  for (const word of inStrings) words.add(word);
  const imports = statements.flatMap(clausesOf);
  return {
    has: among(words),
    hasInString: among(inStrings),
    hasStar: imports.some(({ names }) => names?.includes("*")),
    isOdd: isOdd(code),
    ...withoutText({ imports, dotted: literals.flatMap(dottedIn) }),
  };
}

/** The text with comments and strings as spaces, and the strings apart. */
function partsOf(text: string) {
  const all: Span[] = [];
  const literals: string[] = [];
  eachSpan(text, (span, isComment) => {
    all.push(span);
    if (!isComment) literals.push(text.slice(span.start, span.end));
  });
  return { code: blank(text, all), literals };
}

/** `patch.multiple("a.b", name=value)` names an attribute by a keyword. */
function keywordsOfMultiple(written: string): readonly string[] {
  const start = written.search(/\.\s*multiple\s*\(/);
  const calls = start < 0 ? "" : written.slice(start);
  return Array.from(calls.matchAll(/\b(\w+)\s*=/g), ([, word = ""]) => word);
}

/** Names beyond ASCII can be written in several ways, lines can end in an old way, and blanks be form feeds. */
function isOdd(code: string): boolean {
  return /[^\0-\n\r-~]|\r(?!\n)/.test(code.startsWith("\uFEFF") ? code.slice(1) : code);
}

// A statement ends with its line, unless the line ends in a backslash or in parentheses.
const IMPORTS =
  /(?:\bfrom\b((?:[.\w \t]|\\\r?\n)*?))?\bimport\b[ \t]*((?:\\\r?\n[ \t]*)*\([^)]*|(?:[^\n;\\]|\\\r?\n)*)/g;

const DOTTED = /^(["'])([A-Za-z_]\w*(?:\.\w+)+|\.+[A-Za-z_]\w*(?:\.\w+)*)\1$/;

function dottedIn(literal: string): readonly string[] {
  const dotted = DOTTED.exec(literal)?.[2] ?? entryPointIn(literal.slice(1))?.module;
  return dotted === undefined ? [] : [dotted];
}

/** The clauses of a match of {@link IMPORTS}. */
function clausesOf([, from, list = ""]: RegExpMatchArray): readonly ImportClause[] {
  const module = from?.replace(/[\s\\]+/g, "");
  if (module) return [{ module, names: list.match(/\w+|\*/g) ?? [] }];
  return list.split(",").map((name) => ({
    module: name.replace(/\bas\b[\s\S]*/, "").replace(/[^.\w]+/g, ""),
    names: null,
  }));
}

/**
 * Tells of words whether they are in a set; of one beyond ASCII, that it may be. The set is kept as one text: its words
 * would hold on to the whole text of the file.
 */
function among(words: ReadonlySet<string>): (word: string) => boolean {
  const all = `\n${[...words].join("\n")}\n`;
  return (word) => {
    if (word === "") return false;
    // A search for the word alone is faster than one that begins at each line.
    for (let at = all.indexOf(word); at >= 0; at = all.indexOf(word, at + 1))
      if (all[at - 1] === "\n" && all[at + word.length] === "\n") return true;
    return /[^\0-~]/.test(word);
  };
}

/** A copy, whose strings are no parts of the text, for the same reason. */
function withoutText<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
