/** Edits of import statements: names that go, names that come, a new statement below an old one. */

import type { Edit, Span } from "../../../edits/edit";
import type { ImportItem } from "../modules/imports";
import { hasComment, type PythonFile, textOf } from "../modules/module";
import { namedChildren, type SyntaxNode, spanOf } from "../syntax/syntax";

/** What a from-import shall bring: `from module import name as alias`. */
export interface Spec {
  readonly module: string;
  readonly name: string;
  readonly alias: string | null;
  /** Its alias stays though it is the name itself: `from a import b as b` says that b is for others. */
  readonly isStated?: boolean;
  /** The item in whose place it comes. */
  readonly item?: ImportItem;
}

function itemText({ name, alias, isStated = false }: Spec): string {
  return alias === null || (alias === name && !isStated) ? name : `${name} as ${alias}`;
}

export function statementText(specs: readonly Spec[]): string {
  return `from ${specs[0]?.module} import ${specs.map(itemText).join(", ")}`;
}

/** Takes items out of their statement, which keeps others. Comments stay, and so does the comma behind the last item. */
export function removeItems(
  items: readonly ImportItem[],
  going: ReadonlySet<ImportItem>,
  file: PythonFile,
): readonly Edit[] {
  const edits: Edit[] = [];
  const remove = (start: number, end: number) => edits.push({ span: { start, end }, text: "" });
  const commas = items[0]?.statement.children.filter(({ type }) => type === ",") ?? [];
  for (let from = 0; from < items.length; from++) {
    if (!going.has(items[from] as ImportItem)) continue;
    let last = from;
    while (last + 1 < items.length && going.has(items[last + 1] as ImportItem)) last++;
    const run = items.slice(from, last + 1).map(({ node }) => node);
    const [first, end] = [run[0] as SyntaxNode, run.at(-1) as SyntaxNode];
    const [before, after] = [items[from - 1]?.node, items[last + 1]?.node];
    if (after && !hasComment({ start: first.start, end: after.start }, file))
      remove(first.start, after.start);
    else if (!after && before && !hasComment({ start: before.end, end: end.end }, file))
      remove(before.end, end.end);
    else {
      for (const node of run) {
        const comma = commas.find((token) => token.start >= node.end);
        const isNext =
          comma && !items.some((item) => item.node.start >= node.end && item.node.start < comma.start);
        if (isNext && hasComment({ start: node.end, end: comma.start }, file)) {
          remove(node.start, node.end);
          remove(comma.start, comma.end);
        } else {
          const span = { start: node.start, end: isNext ? comma.end : node.end };
          const line = wholeLine(span, file);
          if (line) remove(line.start, line.end);
          else remove(span.start, isNext ? spacesAfter(span.end, file) : span.end);
        }
      }
    }
    from = last;
  }
  return edits;
}

/** The line that a span has to itself, with its end. */
export function wholeLine({ start, end }: Span, { text }: PythonFile): Span | null {
  const before = /(?<=[\r\n])[ \t]*$/.exec(text.slice(0, start))?.[0];
  const behind = /^[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(end))?.[0];
  if (before === undefined || behind === undefined) return null;
  return { start: start - before.length, end: end + behind.length };
}

/** A comment that is left behind on a line moves to where the name stood. */
function spacesAfter(offset: number, { text }: PythonFile): number {
  let end = offset;
  while (text[end] === " " || text[end] === "\t") end++;
  return text[end] === "#" ? end : offset;
}

/** Turns a from-import into one of other names in place: the module, and each item that brings a name. */
export function replaceInPlace(
  items: readonly ImportItem[],
  specs: readonly Spec[],
  file: PythonFile,
): readonly Edit[] {
  const [first] = items;
  const [spec] = specs;
  if (!first || !spec) return [];
  const all = specs.map(itemText).join(", ");
  if (first.form === "import")
    return [{ span: spanOf(first.statement), text: `from ${spec.module} import ${all}` }];
  const textAt = new Map<ImportItem, string[]>();
  for (const one of specs) {
    const item = one.item && items.includes(one.item) ? one.item : first;
    textAt.set(item, [...(textAt.get(item) ?? []), itemText(one)]);
  }
  const rest = removeItems(items, new Set(items.filter((item) => !textAt.has(item))), file);
  const named = [...textAt].map(([item, texts]) => ({ span: spanOf(item.node), text: texts.join(", ") }));
  const edits = [{ span: spanOf(first.moduleNode), text: spec.module }, ...named];
  return [...edits, ...rest].filter(({ span, text: after }) => textOf(span, file) !== after);
}

/** Adds names behind the last one of a from-import, in its layout; a comment stays with its name. */
export function appendItems(last: SyntaxNode, specs: readonly Spec[], file: PythonFile): readonly Edit[] {
  const { text } = file;
  const at = (offset: number, inserted: string): Edit => ({
    span: { start: offset, end: offset },
    text: inserted,
  });
  const names = specs.map(itemText);
  const indent = text.slice(text.lastIndexOf("\n", last.start - 1) + 1, last.start);
  if (!/^[ \t]+$/.test(indent)) return [at(last.end, names.map((name) => `, ${name}`).join(""))];
  const behind = /^([ \t]*,)?([^\r\n]*)/.exec(text.slice(last.end));
  const lineEnd = last.end + (behind?.[0].length ?? 0);
  const lines = names.map((name) => newline(file) + indent + name);
  if (behind?.[1]) return [at(lineEnd, lines.map((line) => `${line},`).join(""))];
  if (lineEnd === last.end || behind?.[2]?.trim().startsWith("#") === false)
    return [at(last.end, lines.map((line) => `,${line}`).join(""))];
  return [at(last.end, ","), at(lineEnd, lines.join(","))];
}

/** Puts new statements below one, at its indentation; on the same line where others share it. */
export function insertBelow(statement: SyntaxNode, lines: readonly string[], file: PythonFile): Edit {
  const { text } = file;
  const { indent, isAlone } = lineOf(statement, file);
  if (!isAlone) {
    const at = { start: statement.end, end: statement.end };
    return { span: at, text: lines.map((line) => `; ${line}`).join("") };
  }
  const rest = /[^\r\n]*/.exec(text.slice(statement.end))?.[0].length ?? 0;
  const at = statement.end + rest;
  return { span: { start: at, end: at }, text: lines.map((line) => newline(file) + indent + line).join("") };
}

/** The indentation of a statement's line, and whether nothing but a comment shares its lines. */
function lineOf(
  statement: Span,
  { text }: PythonFile,
): { readonly indent: string; readonly isAlone: boolean } {
  const start =
    Math.max(text.lastIndexOf("\n", statement.start - 1), text.lastIndexOf("\r", statement.start - 1)) + 1;
  const indent = text.slice(start, statement.start).replace(/^\uFEFF/, "");
  const behind = /[^\r\n]*/.exec(text.slice(statement.end))?.[0] ?? "";
  return { indent, isAlone: indent.trim() === "" && /^\s*(?:#.*)?$/.test(behind) };
}

/** Removes statements; a block that would be empty keeps `pass`. A comment behind a statement stays. */
export function removeStatements(gone: readonly SyntaxNode[], file: PythonFile): readonly Edit[] {
  const all = new Set(gone);
  const filled = new Set<SyntaxNode>();
  return runsOf(all, file).map((run) => {
    const block = run.block;
    const siblings = block ? namedChildren(block) : [];
    const isEmptied = block?.type === "block" && siblings.every((sibling) => all.has(sibling));
    if (block && isEmptied && !filled.has(block)) {
      filled.add(block);
      return { span: run.span, text: "pass" };
    }
    return { span: removalSpan(run.span, file), text: "" };
  });
}

/** Statements of one line that stand side by side go together, with what is between them. */
function runsOf(
  statements: ReadonlySet<SyntaxNode>,
  { text }: PythonFile,
): readonly { readonly block: SyntaxNode | null; readonly span: Span }[] {
  const runs: { block: SyntaxNode | null; span: Span }[] = [];
  for (const { parent, start, end } of [...statements].sort((a, b) => a.start - b.start)) {
    const last = runs.at(-1);
    const isBeside = last?.block === parent && /^[ \t]*;[ \t]*$/.test(text.slice(last.span.end, start));
    if (last && isBeside) last.span = { start: last.span.start, end };
    else runs.push({ block: parent, span: { start, end } });
  }
  return runs;
}

function removalSpan(statement: Span, file: PythonFile): Span {
  const { text } = file;
  const { indent, isAlone } = lineOf(statement, file);
  const behind = /[^\r\n]*/.exec(text.slice(statement.end))?.[0] ?? "";
  if (isAlone && behind.trim() === "") {
    const end = statement.end + behind.length;
    const start = statement.start - indent.length;
    const ending = /^(?:\r\n|\n|\r)/.exec(text.slice(end))?.[0].length ?? 0;
    if (ending > 0 || start === 0) return { start, end: end + ending };
    // The last line without a line end takes the one before it along, so that the file ends as it did.
    return { start: start - (/(?:\r\n|\n|\r)$/.exec(text.slice(0, start))?.[0].length ?? 0), end };
  }
  if (isAlone)
    return { start: statement.start, end: statement.end + (/^[ \t]*/.exec(behind)?.[0].length ?? 0) };
  const next = /^\s*;[ \t]*/.exec(behind)?.[0].length ?? 0;
  if (next > 0) return { start: statement.start, end: statement.end + next };
  const before = /;[ \t]*$/.exec(text.slice(0, statement.start))?.[0].length ?? 0;
  return { start: statement.start - before, end: statement.end };
}

function newline({ text }: PythonFile): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
}
