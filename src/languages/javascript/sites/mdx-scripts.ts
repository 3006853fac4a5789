/** Finds the imports and exports of an MDX document: https://mdxjs.com/docs/what-is-mdx/#esm. */

import type { Span } from "../../../edits/edit";
import { endsIn } from "../../../workspace/repo-path";
import type { Parts, Script } from "./component-scripts";

/** True for MDX documents. Nothing is passed on by them. */
export const isMdx = endsIn([".mdx"]);

/**
 * Takes a document apart. A script begins with `import` or `export` at the start of a line, and goes on to the next
 * blank line. What stands between the fences of a block of code is shown, and does nothing.
 */
export function partsOfMdx(text: string): Parts {
  const scripts: Script[] = [];
  const shown: Span[] = [];
  const rest: Span[] = [];
  let at = FRONT_MATTER.exec(text)?.[0].length ?? 0;
  if (at > 0) shown.push({ start: 0, end: at });
  const opening = new RegExp(`${FENCE.source}|${SCRIPT.source}`, "gm");
  for (;;) {
    opening.lastIndex = at;
    const found = opening.exec(text);
    const start = found?.index ?? text.length;
    if (start > at) rest.push({ start: at, end: start });
    if (!found) return { scripts, comments: [], shown, rest };
    const fence = found[1];
    const closing = fence ? `^[ \\t>]*${fence[0]}{${fence.length},}[ \\t]*$` : "^[ \\t]*$";
    at = lineAfter(text, new RegExp(closing, "gm"), opening.lastIndex);
    if (fence) shown.push({ start, end: at });
    else scripts.push({ content: { start, end: at }, language: null, source: null });
  }
}

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?=\r?\n|$)/;

/** It may stand in lists and quotations. */
const FENCE = /^[ \t]*(?:(?:[-*+>]|\d+[.)])[ \t]+)*(`{3,}(?!.*`)|~{3,})/;

const SCRIPT = /^\uFEFF?(?:import|export)\b/;

/** Where the line ends that matches, of those behind the line of `from`; its end belongs to it. */
function lineAfter(text: string, pattern: RegExp, from: number): number {
  const next = endOfLine(text, from);
  pattern.lastIndex = next;
  const found = next < text.length ? pattern.exec(text) : null;
  return found ? endOfLine(text, pattern.lastIndex) : text.length;
}

function endOfLine(text: string, from: number): number {
  const end = /\r\n?|\n/g;
  end.lastIndex = from;
  return end.exec(text) ? end.lastIndex : text.length;
}

/** What of a document may load something: its scripts, and calls in its prose. It does not hold on to the document. */
export function loadingPartsOf(text: string): string {
  const { scripts, rest } = partsOfMdx(text);
  const spans = [...scripts.map(({ content }) => content), ...rest];
  const parts = spans.map(({ start, end }) => text.slice(start, end));
  const loading = parts.filter((part, index) => index < scripts.length || CALL.test(part));
  return Buffer.from(loading.join("\n")).toString();
}

const CALL = /\b(?:import|require)\s*\(/;
