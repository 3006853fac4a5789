/** What a compiler or a linter says, and which of it is new after edits. */

import type { Edit } from "../edits/edit";
import type { RepoPath } from "../workspace/paths";

export interface Diagnostic {
  /** Relative to the root of the repository; null for one of the project as a whole. */
  readonly file: RepoPath | null;
  /** From 1, in UTF-16 code units; 0 without a file. */
  readonly line: number;
  readonly column: number;
  /** `TS2345`, `F821` */
  readonly code: string;
  readonly message: string;
}

/** `src/a.ts(3,5): error TS2345: …`, or without a place; the lines that go on are indented. */
const LINE = /^(?:(.+)\((\d+),(\d+)\): )?error (TS\d+): (.*)$/;

/** Reads the output of `tsc --pretty false`. */
export function parseDiagnostics(output: string): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const text of output.split(/\r?\n/)) {
    const match = LINE.exec(text);
    if (match) {
      const [, file, line, column, code = "", message = ""] = match;
      const at = { line: Number(line ?? 0), column: Number(column ?? 0) };
      found.push({ file: file?.replaceAll("\\", "/") ?? null, ...at, code, message });
      continue;
    }
    const last = found.at(-1);
    if (last && /^\s+\S/.test(text))
      found[found.length - 1] = { ...last, message: `${last.message}\n${text}` };
  }
  return found;
}

/** `src/a.ts(3,5): TS2345: …`, its first line. */
export function describeDiagnostic({ file, line, column, code, message }: Diagnostic): string {
  const place = file === null ? "" : `${file}(${line},${column}): `;
  return `${place}${code}: ${message.split("\n")[0]}`;
}

/** An edited file, before and after. */
export interface Edited {
  readonly path: RepoPath;
  readonly before: string;
  readonly after: string;
  readonly edits: readonly Edit[];
}

export interface Comparing {
  /** Where lines start, as the places count them. */
  readonly startsOf: (text: string) => readonly number[];
  /** Codes of what is no worse in the text that replaces it, whatever it is called there. */
  readonly carried: readonly string[];
}

const AS_TYPESCRIPT: Comparing = { startsOf: lineStarts, carried: [] };

/**
 * Those of `after` that are not in `before`: each old diagnostic stands for one new one with its code, at
 * the place to which the edits move it, or else anywhere in the same file with the same message, or else,
 * for a `carried` code, in a new text where its own text was replaced.
 */
export function newDiagnostics(
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
  edited: ReadonlyMap<RepoPath, Edited>,
  { startsOf, carried }: Comparing = AS_TYPESCRIPT,
): readonly Diagnostic[] {
  const moved = before.map((old) => ({ old, key: placeKey(old, movedPlace(old, edited, startsOf)) }));
  const byPlace = pairOff(moved, after, (one) => placeKey(one, one));
  const left = byPlace.old.map(({ old }) => ({ old, key: messageKey(old) }));
  const byMessage = pairOff(left, byPlace.new, messageKey);
  if (byMessage.new.length === 0 || carried.length === 0) return byMessage.new;
  const carriedKey = (one: Diagnostic, isOfEdits: boolean) =>
    isOfEdits && carried.includes(one.code) ? JSON.stringify([one.file, one.code]) : null;
  const replaced = byMessage.old.map(({ old }) => ({
    old,
    key: carriedKey(old, movedPlace(old, edited, startsOf) === null),
  }));
  return pairOff(replaced, byMessage.new, (one) => carriedKey(one, isInserted(one, edited, startsOf))).new;
}

interface Keyed {
  readonly old: Diagnostic;
  /** Null: it has no pair. */
  readonly key: string | null;
}

/** Takes away pairs with the same key, each diagnostic once. */
function pairOff(
  olds: readonly Keyed[],
  news: readonly Diagnostic[],
  keyOf: (one: Diagnostic) => string | null,
): { readonly old: readonly Keyed[]; readonly new: readonly Diagnostic[] } {
  const waiting = new Map<string | null, Keyed[]>();
  for (const one of olds) waiting.set(one.key, [...(waiting.get(one.key) ?? []), one]);
  const left = news.filter((one) => {
    const key = keyOf(one);
    return key === null || !waiting.get(key)?.pop();
  });
  return { old: [...waiting.values()].flat(), new: left };
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** Null where there is no place. */
function placeKey({ file, code }: Diagnostic, place: Place | null): string | null {
  return place === null || file === null ? null : JSON.stringify([file, code, place.line, place.column]);
}

function messageKey({ file, code, message }: Diagnostic): string {
  return JSON.stringify([file, code, message]);
}

/** Where an old place stands after the edits; null where its text was replaced. */
function movedPlace(
  diagnostic: Diagnostic,
  edited: ReadonlyMap<RepoPath, Edited>,
  startsOf: Comparing["startsOf"],
): Place | null {
  const file = diagnostic.file === null ? undefined : edited.get(diagnostic.file);
  if (!file) return diagnostic;
  const offset = offsetOf(diagnostic, file.before, startsOf);
  let shift = 0;
  for (const { span, text } of file.edits) {
    if (span.start > offset) break;
    if (span.end > offset) return null;
    shift += text.length - (span.end - span.start);
  }
  const starts = startsOf(file.after);
  let line = starts.findLastIndex((start) => start <= offset + shift);
  if (line === -1) line = 0;
  return { line: line + 1, column: offset + shift - (starts[line] ?? 0) + 1 };
}

function isInserted(
  diagnostic: Diagnostic,
  edited: ReadonlyMap<RepoPath, Edited>,
  startsOf: Comparing["startsOf"],
): boolean {
  const file = diagnostic.file === null ? undefined : edited.get(diagnostic.file);
  const offset = file === undefined ? 0 : offsetOf(diagnostic, file.after, startsOf);
  let shift = 0;
  for (const { span, text } of file?.edits ?? []) {
    const start = span.start + shift;
    if (offset >= start && offset < start + text.length) return true;
    shift += text.length - (span.end - span.start);
  }
  return false;
}

function offsetOf({ line, column }: Place, text: string, startsOf: Comparing["startsOf"]): number {
  return (startsOf(text)[line - 1] ?? text.length) + column - 1;
}

/** Where lines start, as TypeScript counts them (ECMAScript, LineTerminator). */
export function lineStarts(text: string): readonly number[] {
  const ends = [...text.matchAll(/\r\n|[\r\n\u2028\u2029]/g)];
  return [0, ...ends.map(({ 0: end, index }) => index + end.length)];
}
