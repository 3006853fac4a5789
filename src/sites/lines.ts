/** Turns offsets into lines and columns. */

import type { Position } from "./site";

/**
 * The position of an offset (UTF-16 code units from 0) in a text. Lines end with LF, CRLF or CR;
 * lines and columns count from 1.
 */
export function createPositions(text: string): (offset: number) => Position {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 };
  };
}
