/**
 * Finds the comments and strings of a Python text without parsing it. The grammar's indentation scanner takes
 * quadratic time over runs of comments, so they are blanked before a text is parsed.
 */

import type { Span } from "../../edits/edit";

/** The spans of all comments, from `#` to before the line's end (UTF-16 code units). */
export function commentSpans(text: string): readonly Span[] {
  return spansOf(text).comments;
}

/** The spans of comments and of strings, quotes included; what a formatted string has filled in is part of it. */
export function spansOf(text: string): {
  readonly comments: readonly Span[];
  readonly strings: readonly Span[];
} {
  const comments: Span[] = [];
  const strings: Span[] = [];
  for (let at = 0; at < text.length; ) {
    const character = text[at] as string;
    if (character === "#") {
      const end = lineEnd(text, at);
      comments.push({ start: at, end });
      at = end;
    } else if (character === '"' || character === "'") {
      const end = skipString(text, at, isFormatted(text, at));
      strings.push({ start: at, end });
      at = end;
    } else at++;
  }
  return { comments, strings };
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

function lineEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (text[at] === "\n" || text[at] === "\r") return at;
  return text.length;
}

/** The letters before a quote make a formatted string: `f""`, `Rf""`, `t""`. */
function isFormatted(text: string, quote: number): boolean {
  let start = quote;
  while (start > 0 && quote - start < 3 && /[A-Za-z]/.test(text[start - 1] as string)) start--;
  if (start > 0 && /[\w.]/.test(text[start - 1] as string)) return false;
  return /^(?:[ft]r?|r[ft])$/i.test(text.slice(start, quote));
}

/** The offset behind a string that begins at `start`; an open string of one quote ends with its line. */
function skipString(text: string, start: number, formatted: boolean): number {
  const quote = text[start] as string;
  const isLong = text.startsWith(quote.repeat(3), start);
  const close = isLong ? quote.repeat(3) : quote;
  let depth = 0;
  for (let at = start + close.length; at < text.length; ) {
    const character = text[at] as string;
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
  return text.length;
}
