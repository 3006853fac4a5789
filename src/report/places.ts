/** Says where the sites of a plan stand in the text that is on disk when the report is made. */

import type { Edit, Span } from "../edits/edit";
import type { FilePlan } from "../plan/plan";
import type { Position, Site } from "../sites/site";

export interface Place {
  readonly text: string;
  readonly span: Span;
  readonly start: Position;
  readonly end: Position;
}

/**
 * The place of a site. In a file that was `written`, a site that was left has moved with the text
 * around it; one that was rewritten is gone, and stands where it was.
 */
export function placeOf(site: Site, file: FilePlan, written: boolean): Place {
  const { span, start, end } = site;
  if (!written || site.disposition.kind === "rewrite") return { text: file.before, span, start, end };
  const moved = { start: moveStart(span.start, file.edits), end: moveEnd(span.end, file.edits) };
  return {
    text: file.after,
    span: moved,
    start: movePosition(start, span.start, moved.start, file),
    end: movePosition(end, span.end, moved.end, file),
  };
}

function moveStart(offset: number, edits: readonly Edit[]): number {
  let shift = 0;
  for (const { span, text } of edits) {
    if (span.end > offset) return Math.min(offset, span.start) + shift;
    shift += text.length - (span.end - span.start);
  }
  return offset + shift;
}

function moveEnd(offset: number, edits: readonly Edit[]): number {
  let shift = 0;
  for (const { span, text } of edits) {
    if (span.start >= offset) break;
    // Inside of an edit there is no place of its own: all of its text stands for it.
    if (span.end > offset) return span.start + shift + text.length;
    shift += text.length - (span.end - span.start);
  }
  return offset + shift;
}

function movePosition(position: Position, from: number, to: number, { before, after }: FilePlan): Position {
  const line = position.line + countLines(after, to) - countLines(before, from);
  return { line, column: to - after.lastIndexOf("\n", to - 1) };
}

function countLines(text: string, to: number): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at !== -1 && at < to; at = text.indexOf("\n", at + 1)) count++;
  return count;
}
