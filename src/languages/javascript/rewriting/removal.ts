/** Takes statements, variables and class members out of a file, with their lines and what they leave empty. */

import type * as t from "@babel/types";
import type { Edit, Span } from "../../../edits/edit";
import type { JavaScriptModule } from "../doors/module";
import { hookAround } from "../doors/test-hooks";
import { spanOf } from "../syntax/parse";
import { editedText, hasComment } from "./rewrite";
import { endsForSure, listAround, startsWithHazard, statementAfter, statementBefore } from "./semicolons";

/** True when a comment would go with the node. */
export function holdsComment(node: t.Node, module: JavaScriptModule): boolean {
  const declaration = module.bound.parents.get(node);
  const span = spanOf(node);
  if (node.type !== "VariableDeclarator" || declaration?.type !== "VariableDeclaration")
    return hasComment(module, span);
  const index = declaration.declarations.indexOf(node);
  const [before, after] = [declaration.declarations[index - 1], declaration.declarations[index + 1]];
  const start = (before?.end ?? declaration.start) as number;
  return hasComment(module, { start, end: (after?.start ?? declaration.end) as number });
}

/** True when the node stands in a list that it can leave, and no comment would go with it. */
export function isRemovable(node: t.Node, module: JavaScriptModule): boolean {
  const statement = node.type === "VariableDeclarator" ? module.bound.parents.get(node) : node;
  return statement !== undefined && listAround(statement, module).length > 0 && !holdsComment(node, module);
}

/**
 * The edits that take all of the nodes out: removable variable declarators, statements and class members.
 * `others` are the other edits of the file.
 */
export function removalEdits(
  nodes: readonly t.Node[],
  others: readonly Edit[],
  module: JavaScriptModule,
): readonly Edit[] {
  const gone = new Set(nodes);
  const edits: Edit[] = [];
  for (const declaration of declarationsOf(nodes, module)) {
    const { declarations } = declaration;
    if (declarations.every((declarator) => gone.has(declarator))) gone.add(declaration);
    else edits.push(...withoutDeclarators(declarations, gone));
  }
  for (const node of [...gone]) {
    const emptied = emptiedBy(node, gone, module);
    if (emptied) gone.add(emptied);
  }
  const outermost = [...gone].filter(
    (node) => node.type !== "VariableDeclarator" && !isInsideOf(gone, node, module),
  );
  const removals = outermost.map((node) => removed(node, gone, others, module));
  return [...edits, ...withBlankLines(merged(removals, module), module)];
}

function declarationsOf(
  nodes: readonly t.Node[],
  module: JavaScriptModule,
): ReadonlySet<t.VariableDeclaration> {
  const declarators = nodes.filter((node) => node.type === "VariableDeclarator");
  return new Set(declarators.map((node) => module.bound.parents.get(node) as t.VariableDeclaration));
}

/** Variables go with the comma and the blanks up to the next one that stays, or from the last one that stays. */
function withoutDeclarators(all: readonly t.Node[], gone: ReadonlySet<t.Node>): readonly Edit[] {
  const edits: Edit[] = [];
  const last = all.findLastIndex((node) => !gone.has(node));
  for (const [index, node] of all.entries()) {
    const next = all[index + 1];
    if (gone.has(node) && index < last)
      edits.push({ span: { start: node.start as number, end: next?.start as number }, text: "" });
  }
  const [kept, end] = [all[last], all.at(-1)];
  if (kept !== end) edits.push({ span: { start: kept?.end as number, end: end?.end as number }, text: "" });
  return edits;
}

/** The constructor or test hook in which nothing is left when all of `gone` goes. */
function emptiedBy(
  node: t.Node,
  gone: ReadonlySet<t.Node>,
  { bound, ...module }: JavaScriptModule,
): t.Node | null {
  const block = bound.parents.get(node);
  if (block?.type !== "BlockStatement" || !block.body.every((statement) => gone.has(statement))) return null;
  const span = spanOf(block);
  if (block.directives.length > 0 || hasComment({ bound, ...module }, span)) return null;
  const owner = bound.parents.get(block);
  if (owner?.type === "ClassMethod") {
    const isPlain = owner.params.length === 0 && (owner.accessibility ?? "public") === "public";
    return owner.kind === "constructor" && isPlain ? owner : null;
  }
  return owner ? hookAround(owner, bound) : null;
}

function isInsideOf(gone: ReadonlySet<t.Node>, node: t.Node, { bound }: JavaScriptModule): boolean {
  for (let at = bound.parents.get(node); at; at = bound.parents.get(at)) if (gone.has(at)) return true;
  return false;
}

/** The edit that takes a statement or member out; a semicolon stays where the code around needs it. */
function removed(
  node: t.Node,
  gone: ReadonlySet<t.Node>,
  others: readonly Edit[],
  module: JavaScriptModule,
): Edit {
  const { text } = module;
  const [start, end] = [startWithComments(node, module), node.end as number];
  // `;[1].map(…)`: the semicolon on the next line is there for what follows.
  const ownEnd = /\n[ \t]*;$/.exec(text.slice(start, end));
  if (ownEnd) return { span: lines(start, end - ownEnd[0].trimStart().length, module), text: "" };
  let before = statementBefore(node, module);
  while (before && gone.has(before)) before = statementBefore(before, module);
  // Of several that go, the last one leaves the semicolon.
  const after = statementAfter(node, module);
  const goesOn = after !== null && !gone.has(after) && mayStartWithHazard(after, others, module);
  if (before && goesOn && !endsForSure(before, module))
    return { span: { start: node.start as number, end }, text: ";" };
  return { span: lines(start, end, module), text: "" };
}

/** The statement starts with a hazard as it is written, or as the edits leave it. */
function mayStartWithHazard(node: t.Node, others: readonly Edit[], module: JavaScriptModule): boolean {
  const span = spanOf(node);
  return [module.text.slice(span.start, span.end), editedText(module, span, others)].some(startsWithHazard);
}

/** A comment that documents the node, or speaks to a tool of the next line, goes with it. */
const OWN_COMMENT =
  /^\*|^\s*(?:@ts-(?:ignore|expect-error)|prettier-ignore|biome-ignore|(?:eslint|oxlint)-disable-next-line|(?:istanbul|c8|v8) ignore next)\b/;

function startWithComments(node: t.Node, { text, comments }: JavaScriptModule): number {
  let start = node.start as number;
  for (;;) {
    const before = comments.findLast((comment) => (comment.end as number) <= start);
    if (!before || !OWN_COMMENT.test(before.value)) return start;
    const [from, to] = [before.start as number, before.end as number];
    const isNext = /^[ \t]*\r?\n?[ \t]*$/.test(text.slice(to, start));
    const startsLine = /\n[ \t]*$/.test(text.slice(0, from));
    // What stands first in a file speaks of the file.
    if (!isNext || !startsLine || !/\S/.test(text.slice(1, from))) return start;
    start = from;
  }
}

/** The span with its lines when nothing else stands on them, else with the blanks on one side. */
function lines(start: number, end: number, { text }: JavaScriptModule): Span {
  let [from, to] = [start, end];
  while (isBlank(text[from - 1])) from--;
  while (isBlank(text[to])) to++;
  const isFirst = from === 0 || text[from - 1] === "\n" || text[from - 1] === "\uFEFF";
  const isLast = to === text.length || text[to] === "\n" || text[to] === "\r";
  if (isFirst && isLast) {
    if (to < text.length) return { start: from, end: lineEnd(text, to) };
    return { start: text.slice(0, from).trimEnd().length, end: to };
  }
  return isFirst || !isLast ? { start, end: to } : { start: from, end };
}

function lineEnd(text: string, at: number): number {
  return text.startsWith("\r\n", at) ? at + 2 : at + 1;
}

/** Edits that follow one another as one. Two statements of one line share the blanks between them, and may be all of it. */
function merged(edits: readonly Edit[], module: JavaScriptModule): readonly Edit[] {
  const result: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    const last = result.at(-1);
    const isNext = last !== undefined && last.span.end >= edit.span.start && last.text + edit.text === "";
    if (last && isNext) {
      const span = { start: last.span.start, end: edit.span.end };
      const isShared = last.span.end > edit.span.start;
      result[result.length - 1] = { span: isShared ? lines(span.start, span.end, module) : span, text: "" };
    } else result.push(edit);
  }
  return result;
}

/** A blank line behind removed lines goes too, where it would stand at the start of a block or be doubled. */
function withBlankLines(edits: readonly Edit[], { text }: JavaScriptModule): readonly Edit[] {
  return edits.map((edit) => {
    const { start, end } = edit.span;
    const isWholeLines =
      edit.text === "" && text[end - 1] === "\n" && (start === 0 || text[start - 1] === "\n");
    const blank = isWholeLines ? /^[ \t]*\r?\n/.exec(text.slice(end))?.[0] : undefined;
    if (blank !== undefined && /(?:^|[{([]|\n[ \t]*)\r?\n$|^$/.test(text.slice(0, start)))
      return { span: { start, end: end + blank.length }, text: "" };
    const blankBefore =
      isWholeLines && /^[ \t]*(?:[})\]]|$)/.test(text.slice(end))
        ? /\n([ \t]*\r?\n)$/.exec(text.slice(0, start))
        : null;
    return blankBefore ? { span: { start: start - (blankBefore[1] as string).length, end }, text: "" } : edit;
  });
}

function isBlank(char: string | undefined): boolean {
  return char === " " || char === "\t";
}
