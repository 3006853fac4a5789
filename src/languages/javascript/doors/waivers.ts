/** The waivers of JavaScript, and of the markup around it. */

import { waivedPlaces } from "../../../sites/waivers";

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

/** Tells the reason with which the place at an offset (UTF-16 code units) is waived, or null. */
export function createWaivers({ comments, text }: Commented): (offset: number) => string | null {
  const waivers = comments.flatMap(({ value, start, end }) => {
    const reason = WAIVER.exec(value)?.[1];
    return reason === undefined ? [] : [{ start: start as number, end: end as number, reason }];
  });
  return waivedPlaces(text, waivers);
}
