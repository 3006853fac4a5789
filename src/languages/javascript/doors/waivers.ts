/** Waivers: comments by which a person leaves a site as it is, with a reason. */

import { createPositions } from "../../../sites/lines";

/** The comment `ssot-codemod-waive: <reason>`; without a reason it waives nothing. */
const WAIVER = /ssot-codemod-waive:[ \t]*(\S.*?)[ \t]*(?:\*\/)?$/m;

/** A comment of a parsed file, or of markup; `value` is without its signs. */
export interface CommentText {
  readonly value: string;
  readonly start?: number | undefined;
  readonly end?: number | undefined;
}

interface Commented {
  readonly comments: readonly CommentText[];
  readonly text: string;
}

/**
 * Tells the reason with which the place at an offset (UTF-16 code units) is waived, or null. A waiver
 * holds for the line on which its comment ends, and for the next line when nothing else stands on its own.
 */
export function createWaivers({ comments, text }: Commented): (offset: number) => string | null {
  const stated = comments.filter((comment) => comment.value.includes("ssot-codemod-waive"));
  if (stated.length === 0) return () => null;
  const positions = createPositions(text);
  const reasons = new Map<number, string>();
  for (const comment of stated) {
    const reason = WAIVER.exec(comment.value)?.[1];
    if (reason === undefined) continue;
    const start = comment.start as number;
    const { line } = positions(comment.end as number);
    const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
    // In JSX a comment stands in braces.
    const isAlone = /^[\s{]*$/.test(before);
    reasons.set(line, reason);
    if (isAlone) reasons.set(line + 1, reason);
  }
  return (offset) => reasons.get(positions(offset).line) ?? null;
}
