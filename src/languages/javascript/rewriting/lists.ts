/** Changes the elements of a comma-separated list without touching the text of the others. */

import type * as t from "@babel/types";
import type { Edit, Span } from "../../../edits/edit";
import type { JavaScriptModule } from "../doors/module";
import { spanOf } from "../syntax/parse";
import { findToken } from "./rewrite";

/** What becomes of a list: texts in the place of elements (none: the element goes), and texts behind the last. */
export interface ListChange {
  readonly replaced: ReadonlyMap<t.Node, readonly string[]>;
  readonly appended: readonly string[];
}

/** The edits that change the list `all`; at least one element stays, or is replaced. */
export function changeList(
  all: readonly t.Node[],
  { replaced, appended }: ListChange,
  module: JavaScriptModule,
): readonly Edit[] {
  const gone = new Set(all.filter((node) => replaced.get(node)?.length === 0));
  const last = all.findLast((node) => !gone.has(node));
  const edits = [...removeFromList(all, gone, module)];
  for (const [node, texts] of replaced) {
    if (texts.length === 0) continue;
    const span = spanOf(node);
    edits.push({ span, text: texts.join(`,${separatorAt(node, module)}`) });
  }
  return last && appended.length > 0 ? withAppended(edits, last, appended, module) : edits;
}

/** Puts texts behind the last element: on its line, or on lines of their own where it has one. */
function withAppended(
  edits: readonly Edit[],
  last: t.Node,
  appended: readonly string[],
  module: JavaScriptModule,
): readonly Edit[] {
  const { text } = module;
  const end = last.end as number;
  const separator = separatorAt(last, module);
  const close = closingOffset(end, module);
  const comma = findToken(module, ",", end, close);
  // A comment behind the last element stays with that one.
  const rest = separator === " " ? -1 : text.slice(end, close).search(/[ \t]*\r?\n/);
  const lineEnd = rest === -1 ? end : end + rest;
  const isTrailing = separator !== " " && comma !== -1;
  const lines = appended.map((one) => separator + one);
  if (isTrailing)
    return [...edits, insertion(Math.max(lineEnd, comma + 1), lines.map((line) => `${line},`).join(""))];
  if (lineEnd === end) return behind(edits, end, lines.map((line) => `,${line}`).join(""));
  return [...behind(edits, end, ","), insertion(lineEnd, lines.join(","))];
}

function insertion(at: number, text: string): Edit {
  return { span: { start: at, end: at }, text };
}

/** What replaces an element and what comes right behind it are one edit. */
function behind(edits: readonly Edit[], end: number, text: string): readonly Edit[] {
  const own = edits.find((edit) => edit.span.end === end && edit.text !== "");
  if (!own) return [...edits, insertion(end, text)];
  return edits.map((edit) => (edit === own ? { span: edit.span, text: edit.text + text } : edit));
}

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
  const ends = ["}", "]", ")", ";"]
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
  const between = module.text.slice(comma + 1, start);
  // Elements on lines of their own go with their line ends, and comments stay: only the comma goes.
  return [
    {
      span: { start: comma, end: between.trim() === "" && !between.includes("\n") ? start : comma + 1 },
      text: "",
    },
  ];
}

/** What stands between two elements: a blank, or a line break with the indentation of the elements. */
function separatorAt(node: t.Node, module: JavaScriptModule): string {
  const start = node.start as number;
  const lineStart = module.text.lastIndexOf("\n", start - 1) + 1;
  const before = module.text.slice(lineStart, start);
  if (before.trim() !== "" || lineStart === 0) return " ";
  return `${module.text[lineStart - 2] === "\r" ? "\r\n" : "\n"}${before}`;
}

/** An element that has its lines to itself goes with them; else with the blanks behind it. */
function lineOrElement(start: number, end: number, module: JavaScriptModule): Span {
  const { text } = module;
  let from = start;
  while (isBlank(text[from - 1])) from--;
  let to = end;
  while (isBlank(text[to])) to++;
  if (isLineStart(from, text)) {
    if (text.startsWith("\r\n", to)) return { start: from, end: to + 2 };
    if (text[to] === "\n") return { start: from, end: to + 1 };
  }
  // Behind a comment on its line, the blank between the two goes as well.
  if (text[to] === "\n" || text.startsWith("\r\n", to)) return { start: from, end: to };
  return { start, end: text[end - 1] === "," ? to : end };
}

function isBlank(char: string | undefined): boolean {
  return char === " " || char === "\t";
}

/** A line starts at the offset; a byte order mark is no part of the first one. */
function isLineStart(at: number, text: string): boolean {
  return at === 0 || text[at - 1] === "\n" || (at === 1 && text.startsWith("\uFEFF"));
}
