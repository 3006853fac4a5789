/**
 * Edits are plain data over the original text; this module checks and applies them. Text outside
 * the spans is never printed again, so it stays byte for byte.
 */

/** A half-open range `[start, end)` of a text, in UTF-16 code units from 0. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What replaces a span of the original text. An empty span inserts, an empty text deletes. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** Why a list of edits cannot be applied; `message` names the offsets. */
export interface EditConflict {
  readonly code: "overlapping-edits" | "edit-out-of-bounds";
  readonly message: string;
}

/**
 * Sorts edits by their place and checks them against a text of `length` code units. Two edits
 * conflict when their spans share a code unit, or when both insert at one offset.
 */
export function orderEdits(
  edits: readonly Edit[],
  length: number,
): { readonly edits: readonly Edit[] } | { readonly conflict: EditConflict } {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let previous: Span | undefined;
  for (const { span } of ordered) {
    if (span.start < 0 || span.end < span.start || span.end > length) {
      return conflict(
        "edit-out-of-bounds",
        `the edit ${show(span)} lies outside the text (${length} code units)`,
      );
    }
    if (previous && (span.start < previous.end || sameInsertion(previous, span))) {
      return conflict("overlapping-edits", `the edits ${show(previous)} and ${show(span)} overlap`);
    }
    previous = span;
  }
  return { edits: ordered };
}

/** Applies edits that {@link orderEdits} has ordered and checked. */
export function applyEdits(text: string, ordered: readonly Edit[]): string {
  let result = "";
  let from = 0;
  for (const edit of ordered) {
    result += text.slice(from, edit.span.start) + edit.text;
    from = edit.span.end;
  }
  return result + text.slice(from);
}

function sameInsertion(a: Span, b: Span): boolean {
  return a.start === a.end && b.start === b.end && a.start === b.start;
}

function show(span: Span): string {
  return `[${span.start}, ${span.end})`;
}

function conflict(code: EditConflict["code"], message: string): { conflict: EditConflict } {
  return { conflict: { code, message } };
}
