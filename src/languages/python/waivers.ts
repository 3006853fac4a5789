/** Waivers: comments by which a person leaves a site as it is, with a reason. */

import { createPositions } from "../../sites/lines";
import type { PythonFile } from "./modules/module";

/** The comment `# ssot-codemod-waive: <reason>`; without a reason it waives nothing. */
const WAIVER = /ssot-codemod-waive:[ \t]*(\S.*?)[ \t]*$/;

/**
 * Tells the reason with which the place at an offset (UTF-16 code units) is waived, or null. A waiver
 * holds for its line, and for the next line when nothing else stands on its own.
 */
export function createWaivers({ comments, text }: PythonFile): (offset: number) => string | null {
  const stated = comments.flatMap(({ start, end }) => {
    const reason = WAIVER.exec(text.slice(start, end))?.[1];
    return reason === undefined ? [] : [{ start, reason }];
  });
  if (stated.length === 0) return () => null;
  const positions = createPositions(text);
  const reasons = new Map<number, string>();
  for (const { start, reason } of stated) {
    const { line, column } = positions(start);
    reasons.set(line, reason);
    if (text.slice(start - column + 1, start).trim() === "") reasons.set(line + 1, reason);
  }
  return (offset) => reasons.get(positions(offset).line) ?? null;
}
