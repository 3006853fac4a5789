/** Cuts out of a text the line around a mention. */

import type { Span } from "../edits/edit";
import type { Excerpt } from "./mention";

/** How much of a long line is shown before and behind the mention, in code units. */
const BEFORE = 50;
const BEHIND = 70;

/** The line of `span`, which lies in one line; what is left out shows as `…`. */
export function excerptOf(text: string, { start, end }: Span): Excerpt {
  const from = Math.max(0, start - BEFORE);
  const to = Math.min(text.length, end + BEHIND);
  const before = text.slice(from, start);
  const lineStart = Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1;
  const after = text.slice(end, to);
  const lineEnd = after.search(/[\r\n]/);
  const isCutBefore = lineStart === 0 && from > 0 && !/[\r\n]/.test(text[from - 1] ?? "");
  const isCutAfter = lineEnd === -1 && to < text.length && !/[\r\n]/.test(text[to] ?? "");
  const lead = before.slice(lineStart).replace(/^\uFEFF/, "");
  const rest = lineEnd === -1 ? after : after.slice(0, lineEnd);
  return {
    before: isCutBefore ? `…${lead.replace(/^[\udc00-\udfff]/, "")}` : lead.trimStart(),
    marked: text.slice(start, end),
    after: isCutAfter ? `${rest.replace(/[\ud800-\udbff]$/, "")}…` : rest.trimEnd(),
  };
}
