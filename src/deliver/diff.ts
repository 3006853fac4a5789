/**
 * Unified diffs, built directly from the edits of a file: nothing is searched, so a diff costs time
 * in proportion to the file. Owner of `formatPatch` of the `diff` package.
 */

import { formatPatch, type StructuredPatchHunk } from "diff";
import type { Edit } from "../edits/edit";
import type { FilePlan } from "../plan/plan";

/** How many unchanged lines surround a change. */
const CONTEXT = 3;

/**
 * The unified diff of one file, applicable with `git apply`; the edits are ordered and checked. Lines
 * end at `\n` only, as they do for git. A file whose text stays the same gives "".
 */
export function unifiedDiff(file: Pick<FilePlan, "path" | "before" | "edits">): string {
  const lines = splitLines(file.before);
  const hunks = hunksOf(lines, changesOf(file.before, lines, file.edits));
  if (hunks.length === 0) return "";
  return formatPatch({
    isGit: true,
    oldFileName: `a/${file.path}`,
    newFileName: `b/${file.path}`,
    oldHeader: undefined,
    newHeader: undefined,
    hunks,
  });
}

/** Whole lines that give way to other whole lines, each with its line end; `start` counts from 0. */
interface Change {
  readonly start: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** A line of the old text: its index and the offset at which it starts. */
interface LineStart {
  readonly index: number;
  readonly offset: number;
}

function splitLines(text: string): string[] {
  const lines: string[] = [];
  let from = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", from)) {
    lines.push(text.slice(from, at + 1));
    from = at + 1;
  }
  if (from < text.length) lines.push(text.slice(from));
  return lines;
}

/** Widens edits to whole lines; edits on one line or on neighbouring lines become one change. */
function changesOf(before: string, lines: readonly string[], edits: readonly Edit[]): Change[] {
  const lineAt = lineCursor(lines);
  const changes: Change[] = [];
  let next = 0;
  let edit = edits[next];
  while (edit) {
    const start = lineAt(edit.span.start);
    // The new text is kept in pieces: asking a growing string for its end would cost its length each time.
    const pieces: string[] = [];
    let position = start.offset;
    let end: LineStart = start;
    do {
      const kept = before.slice(position, edit.span.start);
      if (kept !== "") pieces.push(kept);
      if (edit.text !== "") pieces.push(edit.text);
      position = edit.span.end;
      const last = lineAt(position);
      const closed = position === last.offset && (pieces.at(-1)?.endsWith("\n") ?? true);
      end = closed ? last : lineAfter(lines, last);
      edit = edits[++next];
    } while (edit && lineAt(edit.span.start).index <= end.index);
    pieces.push(before.slice(position, end.offset));
    const change = trim(start.index, lines.slice(start.index, end.index), splitLines(pieces.join("")));
    if (change) changes.push(change);
  }
  return changes;
}

/** Finds the line that holds an offset. Offsets must not decrease from call to call. */
function lineCursor(lines: readonly string[]): (offset: number) => LineStart {
  let index = 0;
  let start = 0;
  return (offset) => {
    for (let line = lines[index]; line !== undefined; line = lines[index]) {
      // The end of a text without a final newline belongs to its last line.
      if (offset < start + line.length || !line.endsWith("\n")) break;
      start += line.length;
      index++;
    }
    return { index, offset: start };
  };
}

function lineAfter(lines: readonly string[], { index, offset }: LineStart): LineStart {
  const line = lines[index];
  return line === undefined ? { index, offset } : { index: index + 1, offset: offset + line.length };
}

function trim(start: number, removed: readonly string[], added: readonly string[]): Change | null {
  const shorter = Math.min(removed.length, added.length);
  let head = 0;
  while (head < shorter && removed[head] === added[head]) head++;
  let tail = 0;
  while (tail < shorter - head && removed.at(-1 - tail) === added.at(-1 - tail)) tail++;
  if (head + tail === removed.length && head + tail === added.length) return null;
  return {
    start: start + head,
    removed: removed.slice(head, removed.length - tail),
    added: added.slice(head, added.length - tail),
  };
}

function hunksOf(lines: readonly string[], changes: readonly Change[]): StructuredPatchHunk[] {
  const hunks: StructuredPatchHunk[] = [];
  let shift = 0;
  let next = 0;
  let change = changes[next];
  while (change) {
    const start = Math.max(0, change.start - CONTEXT);
    const newStart = start + shift;
    const body: string[] = [];
    let position = start;
    do {
      append(body, " ", lines, position, change.start);
      append(body, "-", change.removed);
      append(body, "+", change.added);
      position = change.start + change.removed.length;
      shift += change.added.length - change.removed.length;
      change = changes[++next];
    } while (change && change.start - position <= 2 * CONTEXT);
    const end = Math.min(lines.length, position + CONTEXT);
    append(body, " ", lines, position, end);
    hunks.push({
      oldStart: start + 1,
      oldLines: end - start,
      newStart: newStart + 1,
      newLines: end + shift - newStart,
      lines: body,
    });
  }
  return hunks;
}

function append(body: string[], mark: string, lines: readonly string[], from = 0, to = lines.length): void {
  for (const line of lines.slice(from, to)) {
    if (line.endsWith("\n")) body.push(mark + line.slice(0, -1));
    else body.push(mark + line, "\\ No newline at end of file");
  }
}
