/** Shows a place in a text: its line with carets below, between the lines before and after it. */

import type { Paint } from "../terminal/colors";
import { printable } from "../terminal/printable";
import type { Place } from "./places";

/** How many code units of a line are shown; the rest is cut, as generated code has endless lines. */
const WIDTH = 100;
/** How much of a cut line stands before the place. */
const LEAD = 40;

/** The frame's lines, without line ends. */
export function codeFrame({ text, span, start }: Place, paint: Paint): string[] {
  const from = text.lastIndexOf("\n", span.start - 1) + 1;
  const to = endOfLine(text, from);
  const column = span.start - from;
  const window = to - from > WIDTH ? Math.max(0, column - LEAD) : 0;
  const gutter = String(start.line + 1).length;
  const number = (line: number) => String(line).padStart(gutter);

  const frame: string[] = [];
  if (from > 0) {
    const before = text.lastIndexOf("\n", from - 2) + 1;
    frame.push(paint.dim(`  ${number(start.line - 1)} | ${cut(text, before, from - 1, window)}`.trimEnd()));
  }
  frame.push(`${paint.red(">")} ${paint.dim(`${number(start.line)} |`)} ${cut(text, from, to, window)}`);
  const lead = cut(text, from, span.start, window, Number.POSITIVE_INFINITY).replace(/[^\t]/gu, " ");
  const marked = Math.min(span.end, to, from + window + WIDTH) - span.start;
  const carets = "^".repeat(Math.max(1, printable(text.slice(span.start, span.start + marked)).length));
  frame.push(`  ${paint.dim(`${" ".repeat(gutter)} |`)} ${lead}${paint.red(carets)}`);
  if (to < text.length - 1) {
    frame.push(
      paint.dim(
        `  ${number(start.line + 1)} | ${cut(text, to + 1, endOfLine(text, to + 1), window)}`.trimEnd(),
      ),
    );
  }
  return frame;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}

/** The part of the line `[from, to)` that starts `window` code units after its start. */
function cut(text: string, from: number, to: number, window: number, width = WIDTH): string {
  let start = Math.min(to, from + window);
  let end = Math.min(to, start + width);
  if (start > from && isLowSurrogate(text, start)) start++;
  if (end < to && isLowSurrogate(text, end)) end--;
  const shown = text.slice(start, end).replace(/^\ufeff|\r$/g, "");
  return (start > from ? "…" : "") + printable(shown) + (end < to ? "…" : "");
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code < 0xe000;
}
