/** A Python file as the rest of this folder sees it: its tree, names and imports. */

import type { Span } from "../../../edits/edit";
import type { RepoPath } from "../../../workspace/paths";
import { bind } from "../syntax/binding-rules";
import { parsePython } from "../syntax/parse";
import type { Bound } from "../syntax/scope";
import { eachNode, type SyntaxNode } from "../syntax/syntax";
import { type ImportItem, itemsOf } from "./imports";

export interface PythonFile {
  readonly path: RepoPath;
  readonly text: string;
  readonly root: SyntaxNode;
  readonly comments: readonly Span[];
  readonly bound: Bound;
  readonly items: readonly ImportItem[];
  /** The import items by the identifier that they bind. */
  readonly itemOf: ReadonlyMap<SyntaxNode, ImportItem>;
  /** All strings without parts to be filled in. */
  readonly strings: readonly SyntaxNode[];
  /** All calls of `patch.multiple`. */
  readonly multiples: readonly SyntaxNode[];
}

export function readFile(
  path: RepoPath,
  text: string,
): { readonly file: PythonFile } | { readonly error: Span } {
  const { root, comments, error } = parsePython(text);
  if (error) return { error };
  const items: ImportItem[] = [];
  const strings: SyntaxNode[] = [];
  const multiples: SyntaxNode[] = [];
  eachNode(root, (node) => {
    if (node.type.startsWith("import_")) items.push(...itemsOf(node, text));
    else if (node.type === "string") strings.push(node);
    else if (node.type === "call" && isMultiple(node, text)) multiples.push(node);
  });
  const itemOf = new Map(items.flatMap((item) => (item.bound ? [[item.bound, item] as const] : [])));
  return { file: { path, text, root, comments, bound: bind(root, text), items, itemOf, strings, multiples } };
}

function isMultiple(call: SyntaxNode, text: string): boolean {
  const callee = call.children[0];
  return callee?.type === "attribute" && /\bpatch\.multiple$/.test(text.slice(callee.start, callee.end));
}

export function textOf(node: Span, { text }: PythonFile): string {
  return text.slice(node.start, node.end);
}

/** The value of a string that has no prefix, escape or field; null for any other. */
export function plainValue(node: SyntaxNode, { text }: PythonFile): string | null {
  if (node.type !== "string") return null;
  const [start, ...rest] = node.children;
  if (!start || !/^[rRuU]?["']+$/.test(text.slice(start.start, start.end))) return null;
  const [content, ...more] = rest.filter((child) => child.type !== "string_end");
  if (!content) return "";
  const value = text.slice(content.start, content.end);
  return more.length > 0 || content.type !== "string_content" || value.includes("\\") ? null : value;
}

/** A comment stands in a span. */
export function hasComment({ start, end }: Span, { comments }: PythonFile): boolean {
  return comments.some((comment) => comment.start >= start && comment.start < end);
}
