/** Waivers: comments by which a person leaves a site as it is, with a reason. */

import type { Span } from "../edits/edit";
import { createPositions } from "./lines";

/** A comment with a reason; the span is that of the whole comment. */
export interface Waiver extends Span {
  readonly reason: string;
}

/** What may stand beside a comment that has its line to itself: in JSX it stands in braces. */
const NOTHING = /^[\s{}]*$/;

/**
 * Tells the reason with which the place at an offset (UTF-16 code units) is waived, or null. A waiver
 * holds for the line on which its comment ends, and for the next line when nothing else stands on its own.
 */
export function waivedPlaces(text: string, waivers: readonly Waiver[]): (offset: number) => string | null {
  if (waivers.length === 0) return () => null;
  const positions = createPositions(text);
  const reasons = new Map<number, string>();
  for (const { start, end, reason } of waivers) {
    const { line } = positions(end);
    const before = text.slice(start - positions(start).column + 1, start);
    const [after = ""] = text.slice(end).split(/[\r\n]/, 1);
    reasons.set(line, reason);
    if (NOTHING.test(before) && NOTHING.test(after)) reasons.set(line + 1, reason);
  }
  return (offset) => reasons.get(positions(offset).line) ?? null;
}
