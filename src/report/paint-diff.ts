/** Colours a unified diff as git does. */

import type { Paint } from "../terminal/colors";

/** `diff` is what `unifiedDiff` gives for one file; without colours it is returned as it is. */
export function paintDiff(diff: string, paint: Paint): string {
  if (!paint.isColorSupported) return diff;
  let inHeader = true;
  return diff.replace(/^.+$/gm, (line) => {
    if (line.startsWith("@@")) inHeader = false;
    return inHeader ? paint.bold(line) : (colorOf(line, paint)?.(line) ?? line);
  });
}

function colorOf(line: string, paint: Paint): ((text: string) => string) | null {
  if (line.startsWith("+")) return paint.green;
  if (line.startsWith("-")) return paint.red;
  return line.startsWith("@@") ? paint.cyan : null;
}
