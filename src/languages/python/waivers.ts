/** The waivers of Python. */

import { waivedPlaces } from "../../sites/waivers";
import type { PythonFile } from "./modules/module";

/** The comment `# ssot-codemod-waive: <reason>`; without a reason it waives nothing. */
const WAIVER = /ssot-codemod-waive:[ \t]*(\S.*?)[ \t]*$/;

/** Tells the reason with which the place at an offset (UTF-16 code units) is waived, or null. */
export function createWaivers({ comments, text }: PythonFile): (offset: number) => string | null {
  const waivers = comments.flatMap(({ start, end }) => {
    const reason = WAIVER.exec(text.slice(start, end))?.[1];
    return reason === undefined ? [] : [{ start, end, reason }];
  });
  return waivedPlaces(text, waivers);
}
