/**
 * Finds the comments and strings of a Python text without parsing it. The grammar's indentation scanner takes
 * quadratic time over runs of comments, so they are blanked before a text is parsed.
 */

import type { Span } from "../../../edits/edit";

/** The spans of all comments, from `#` to before the line's end (UTF-16 code units). */
export function commentSpans(text: string): readonly Span[] {
  const comments: Span[] = [];
  eachSpan(text, (span, isComment) => {
    if (isComment) comments.push(span);
  });
  return comments;
}

/** Visits comments and strings in their order, strings with quotes; what a formatted string has filled in is part of it. */
export function eachSpan(text: string, visit: (span: Span, isComment: boolean) => void): void {
  for (let start = next(BEGIN, text, 0); start < text.length; ) {
    const isComment = text[start] === "#";
    const end = isComment ? next(LINE_END, text, start) : skipString(text, start, isFormatted(text, start));
    visit({ start, end }, isComment);
    start = next(BEGIN, text, end);
  }
}

const BEGIN = /["'#]/g;
const LINE_END = /[\n\r]/g;

/** Where a pattern for one character matches first from an offset on; the end of the text where it does not. */
function next(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex - 1 : text.length;
}

/** The text with each comment as spaces, and a byte order mark as an empty line: all offsets stay. */
export function blankComments(text: string, comments: readonly Span[]): string {
  const blanked = blank(text, comments);
  return blanked.startsWith("\uFEFF") ? `\n${blanked.slice(1)}` : blanked;
}

/** The text with spaces in place of what stands in the spans, which are in order. */
export function blank(text: string, spans: readonly Span[]): string {
  let blanked = "";
  let from = 0;
  for (const { start, end } of spans) {
    blanked += text.slice(from, start) + " ".repeat(end - start);
    from = end;
  }
  return blanked + text.slice(from);
}

/** The letters before a quote make a formatted string: `f""`, `Rf""`, `t""`. */
function isFormatted(text: string, quote: number): boolean {
  let start = quote;
  while (start > 0 && quote - start < 3 && /[A-Za-z]/.test(text[start - 1] as string)) start--;
  if (start === quote || (start > 0 && /[\w.]/.test(text[start - 1] as string))) return false;
  return /^(?:[ft]r?|r[ft])$/i.test(text.slice(start, quote));
}

/** The offset behind a string that begins at `start`; an open string of one quote ends with its line. */
function skipString(text: string, start: number, formatted: boolean): number {
  const quote = text[start] as string;
  const isLong = text.startsWith(quote.repeat(3), start);
  const close = isLong ? quote.repeat(3) : quote;
  const telling = formatted ? IN_FORMATTED : isLong ? IN_LONG : IN_SHORT;
  let depth = 0;
  for (let at = start + close.length; ; ) {
    at = next(telling, text, at);
    const character = text[at];
    if (character === undefined) return text.length;
    if (character === "\\" && depth === 0) at += 2;
    else if (depth === 0 && text.startsWith(close, at)) return at + close.length;
    else if (!isLong && (character === "\n" || character === "\r")) return at;
    else if (formatted && character === "{") {
      const isEscaped = depth === 0 && text[at + 1] === "{";
      if (!isEscaped) depth++;
      at += isEscaped ? 2 : 1;
    } else if (depth > 0 && character === "}") {
      depth--;
      at++;
    } else if (depth > 0 && (character === '"' || character === "'")) {
      // Since Python 3.12 strings in a replacement field may use the quotes of the outer one.
      at = skipString(text, at, isFormatted(text, at));
    } else at++;
  }
}

/** The characters that say something in strings of each kind. */
const IN_LONG = /["'\\]/g;
const IN_SHORT = /["'\\\n\r]/g;
const IN_FORMATTED = /["'\\\n\r{}]/g;
