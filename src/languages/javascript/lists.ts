/** Takes elements out of a comma-separated list without touching the text of the others. */

import type * as t from "@babel/types";
import type { Edit } from "../../edits/edit";
import type { JavaScriptModule } from "./module";
import { findToken } from "./rewrite";

/**
 * The edits that take `gone` out of the list `all` (at least one element stays). An element goes
 * with the comma behind it; the last one goes with the comma before it unless a trailing comma stands.
 */
export function removeFromList(
  all: readonly t.Node[],
  gone: ReadonlySet<t.Node>,
  module: JavaScriptModule,
): readonly Edit[] {
  const edits: Edit[] = [];
  for (const [index, node] of all.entries()) {
    if (!gone.has(node)) continue;
    const end = node.end as number;
    const next = all[index + 1];
    const limit = (next?.start as number | undefined) ?? closingOffset(end, module);
    const comma = findToken(module, ",", end, limit);
    edits.push({
      span: lineOrElement(node.start as number, comma === -1 ? end : comma + 1, module),
      text: "",
    });
    if (comma === -1) edits.push(...commaBefore(all, index, gone, module));
  }
  return edits;
}

/** The end of a list whose last element ends at `from`: the next closing bracket in code. */
function closingOffset(from: number, module: JavaScriptModule): number {
  const ends = ["}", "]", ")"]
    .map((token) => findToken(module, token, from, module.text.length))
    .filter((at) => at !== -1);
  return ends.length > 0 ? Math.min(...ends) : module.text.length;
}

/** Without a trailing comma, the comma behind the last element that stays has to go. */
function commaBefore(
  all: readonly t.Node[],
  index: number,
  gone: ReadonlySet<t.Node>,
  module: JavaScriptModule,
): readonly Edit[] {
  const kept = all.slice(0, index).findLast((node) => !gone.has(node));
  if (!kept) return [];
  const following = all[all.indexOf(kept) + 1] as t.Node;
  const comma = findToken(module, ",", kept.end as number, following.start as number);
  if (comma === -1) return [];
  const start = following.start as number;
  // Elements on lines of their own go with their line ends; only the comma is left to remove.
  const end = module.text.slice(comma, start).includes("\n") ? comma + 1 : start;
  return [{ span: { start: comma, end }, text: "" }];
}

/** An element that has its lines to itself goes with them; else with the blanks behind it. */
function lineOrElement(start: number, end: number, module: JavaScriptModule): { start: number; end: number } {
  const { text } = module;
  let from = start;
  while (isBlank(text[from - 1])) from--;
  let to = end;
  while (isBlank(text[to])) to++;
  const startsLine = from === 0 || text[from - 1] === "\n";
  if (startsLine && text.startsWith("\r\n", to)) return { start: from, end: to + 2 };
  if (startsLine && text[to] === "\n") return { start: from, end: to + 1 };
  return { start, end: text[end - 1] === "," ? to : end };
}

function isBlank(char: string | undefined): boolean {
  return char === " " || char === "\t";
}

/**
 * The span of a whole statement, so that its line goes with it when nothing else stands there. A
 * comment on the line stays.
 */
export function statementSpan(node: t.Node, module: JavaScriptModule): { start: number; end: number } {
  const [start, end] = [node.start as number, node.end as number];
  const line = lineOrElement(start, end, module);
  if (line.start !== start || line.end !== end) return line;
  let to = end;
  while (isBlank(module.text[to])) to++;
  const startsLine = line.start === start && /(^|\n)[ \t]*$/.test(module.text.slice(0, start));
  return to === module.text.length || startsLine ? { start, end: to } : { start, end };
}
