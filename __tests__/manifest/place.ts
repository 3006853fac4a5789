/** Marks a place in a test's text, so that expectations need no counted columns. */

import type { Position } from "../../src/sites/site";

/** Takes the one `§` out of a text and says where it stood. */
export function marked(text: string): { readonly text: string; readonly position: Position } {
  const offset = text.indexOf("§");
  if (offset === -1 || offset !== text.lastIndexOf("§")) throw new Error("mark exactly one place with §");
  const before = text.slice(0, offset).split("\n");
  const column = (before.at(-1) as string).length + 1;
  return { text: text.replace("§", ""), position: { line: before.length, column } };
}
