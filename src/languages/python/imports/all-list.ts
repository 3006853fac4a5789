/** Edits of `__all__`: a name that is not bound any more gives way to the new one, or goes. */

import type { Edit, Span } from "../../../edits/edit";
import { allStrings } from "../modules/exports";
import { hasComment, type PythonFile, plainValue } from "../modules/module";
import type { Context } from "../names/context";
import { namedChildren, type SyntaxNode, spanOf } from "../syntax/syntax";
import { removeStatements, wholeLine } from "./import-edits";

/** A string whose name goes, and the names that come in its place. */
export interface Unlisted {
  readonly node: SyntaxNode;
  readonly names: readonly string[];
}

/** The strings of a name in all assignments of `__all__`, and in what is added to it. */
export function stringsInAll(name: string, { file }: Pick<Context, "file">): readonly SyntaxNode[] {
  return allStrings(file).strings.filter((node) => plainValue(node, file) === name);
}

/** Takes strings out of their lists. The first one becomes the new name where no list has that yet. */
export function unlist(unlisted: readonly Unlisted[], context: Context): readonly Edit[] {
  const edits: Edit[] = [];
  const listed = new Set<string>();
  const going = new Set<SyntaxNode>();
  for (const { node, names } of unlisted) {
    const name = names.find((one) => !listed.has(one) && stringsInAll(one, context).length === 0);
    const content = node.children.find(({ type }) => type === "string_content");
    if (name === undefined || !content) going.add(node);
    else {
      listed.add(name);
      edits.push({ span: spanOf(content), text: name });
    }
  }
  const lists = new Set([...going].map(({ parent }) => parent as SyntaxNode));
  // `__all__.append("name")` goes as a whole.
  const calls = [...lists].filter(({ type }) => type === "argument_list");
  for (const list of calls) lists.delete(list);
  const statements = calls.flatMap((list) => list.parent?.parent ?? []);
  return [
    ...edits,
    ...removeStatements(statements, context.file),
    ...[...lists].flatMap((list) => removeElements(namedChildren(list), going, context.file)),
  ];
}

function removeElements(
  elements: readonly SyntaxNode[],
  going: ReadonlySet<SyntaxNode>,
  file: PythonFile,
): readonly Edit[] {
  const spans: Span[] = [];
  for (let from = 0; from < elements.length; from++) {
    if (!going.has(elements[from] as SyntaxNode)) continue;
    let last = from;
    while (last + 1 < elements.length && going.has(elements[last + 1] as SyntaxNode)) last++;
    const run = elements.slice(from, last + 1);
    const lines = run.map((node) => lineOfElement(node, file));
    const [first, end] = [run[0] as SyntaxNode, run.at(-1) as SyntaxNode];
    const [before, after] = [elements[from - 1], elements[last + 1]];
    if (lines.every((line) => line !== null)) spans.push(...lines);
    else if (after && !hasComment({ start: first.start, end: after.start }, file))
      spans.push({ start: first.start, end: after.start });
    else if (before && !hasComment({ start: before.end, end: end.end }, file))
      spans.push({ start: before.end, end: end.end });
    else spans.push(...run.map((node) => ({ start: node.start, end: commaBehind(node, file) })));
    from = last;
  }
  return spans.map((span) => ({ span, text: "" }));
}

/** The line of an element that has one to itself, comma included. */
function lineOfElement(node: SyntaxNode, file: PythonFile): Span | null {
  const end = commaBehind(node, file);
  return end > node.end ? wholeLine({ start: node.start, end }, file) : null;
}

function commaBehind({ end }: SyntaxNode, { text }: PythonFile): number {
  return end + (/^[ \t]*,/.exec(text.slice(end))?.[0].length ?? 0);
}
