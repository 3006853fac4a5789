/** Which modules a text may load, read off it without a parser: thousands of files are asked for no more. */

import type { Span } from "../../../edits/edit";

/** A place that looks like a load. */
export interface Load {
  readonly specifier: string;
  /** The specifier, without its quotes. */
  readonly span: Span;
  /** A statement that only brings types loads nothing. */
  readonly isTypeOnly: boolean;
  /** `import("x")`, `require("x")`: no statement. */
  readonly isCall?: boolean;
  /** `import("x")` */
  readonly isDynamic?: boolean;
}

const LOADS = /\b(?:from|import|require|requireActual|importActual)\s*(\(?)\s*(["'`])([^"'`\n]+)\2/g;

/** Finds the nearest word that may begin the statement, if it says that only types come. */
const TYPE_ONLY = /\b(?:import|export)\s+type\s(?:(?!\b(?:import|export)\b)[^"'`;])*$/;

/** Finds a line up to a place that is in a comment for certain. */
const IN_COMMENT = /^\s*(?:\/\/|(?:\/\*|\*(?!\/))(?:(?!\*\/).)*$)/;

/** The loads in a part of a text, in its order; some in comments and strings are among them, so there may be too many. */
export function loadsIn(text: string, within: Span = { start: 0, end: text.length }): readonly Load[] {
  const part = text.slice(within.start, within.end);
  return [...part.matchAll(LOADS)].flatMap((match): readonly Load[] => {
    const [whole, call, , specifier = ""] = match;
    if (IN_COMMENT.test(part.slice(part.lastIndexOf("\n", match.index) + 1, match.index))) return [];
    const isFrom = whole.startsWith("from");
    const end = within.start + match.index + whole.length - 1;
    const before = isFrom ? part.slice(Math.max(0, match.index - MAX_CLAUSE), match.index) : "";
    return [
      {
        specifier,
        span: { start: end - specifier.length, end },
        isTypeOnly: isFrom && TYPE_ONLY.test(before),
        isCall: call === "(",
        isDynamic: /^import\s*\(/.test(whole),
      },
    ];
  });
}

/** The specifiers that a text loads for its values. */
export function loadedSpecifiers(text: string): readonly string[] {
  const loads = loadsIn(text).filter(({ isTypeOnly }) => !isTypeOnly);
  return [...new Set(loads.map(({ specifier }) => specifier))];
}

/** Those of them that the module itself waits for while it is loaded: nothing waits for most of `import("x")`. */
export function specifiersLoadedFirst(text: string): readonly string[] {
  const loads = loadsIn(text).filter(({ isTypeOnly, isDynamic, span }) => {
    return !isTypeOnly && (!isDynamic || isAwaitedAtTop(text, span.start));
  });
  return [...new Set(loads.map(({ specifier }) => specifier))];
}

/** An `await` stands before the place on a line that is not indented, so it is in no function. */
export function isAwaitedAtTop(text: string, place: number): boolean {
  const line = text.slice(text.lastIndexOf("\n", place - 1) + 1, place);
  return /^\S.*\bawait\b|^await\b/.test(line);
}

const MAX_CLAUSE = 2000;

/** False for a text that has no form in which a module comes in, or goes on, as a whole. */
export function mayLoadWhole(text: string): boolean {
  // A comment may stand between the words; `required` is another word.
  return /\brequire(?![a-z])|\bimport(?:Actual|Mock)?\s*[(/<]|\*\s*(?:as\b|from\b|\/[/*])/.test(text);
}

/** False for a text that cannot export all of another module. */
export function mayPassOnWhole(text: string): boolean {
  return /\bexports?\b/.test(text) && mayLoadWhole(text);
}
