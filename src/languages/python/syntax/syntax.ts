/** The syntax tree of a Python file as plain data, so that the parser's own memory can be given back at once. */

import type { Span } from "../../../edits/edit";

/** A node or token of tree-sitter's Python grammar; offsets count UTF-16 code units. */
export interface SyntaxNode extends Span {
  /** The name in the grammar; of a token its text. */
  readonly type: string;
  readonly isNamed: boolean;
  /** The field of the parent in which it stands. */
  readonly field: string | null;
  readonly parent: SyntaxNode | null;
  readonly children: readonly SyntaxNode[];
}

/** The first child in a field. */
export function fieldOf(node: SyntaxNode, field: string): SyntaxNode | null {
  return node.children.find((child) => child.field === field) ?? null;
}

/** All children in a field that are nodes of their own. */
export function fieldsOf(node: SyntaxNode, field: string): readonly SyntaxNode[] {
  return node.children.filter((child) => child.field === field && child.isNamed);
}

/** The children that are nodes, not tokens. */
export function namedChildren(node: SyntaxNode): readonly SyntaxNode[] {
  return node.children.filter((child) => child.isNamed);
}

/** The nodes around a node, from the nearest. */
export function* above(node: SyntaxNode): Generator<SyntaxNode> {
  for (let at = node.parent; at; at = at.parent) yield at;
}

/** Calls `visit` for a node and all below it, in the order of the text. */
export function eachNode(node: SyntaxNode, visit: (node: SyntaxNode) => void): void {
  const open = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    visit(next);
    for (let at = next.children.length - 1; at >= 0; at--) open.push(next.children[at] as SyntaxNode);
  }
}

/** A node and all below it, in the order of the text. */
export function allNodes(node: SyntaxNode): readonly SyntaxNode[] {
  const nodes: SyntaxNode[] = [];
  eachNode(node, (one) => nodes.push(one));
  return nodes;
}

export function isWithin(node: Span, outer: Span): boolean {
  return node.start >= outer.start && node.end <= outer.end;
}

/** One is within the other, or they share a part. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The span of a node by itself, so that what keeps it does not keep the tree. */
export function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** An expression without the parentheses around it. */
export function unwrapped(node: SyntaxNode): SyntaxNode {
  if (node.type !== "parenthesized_expression") return node;
  const [inner] = namedChildren(node);
  return inner ? unwrapped(inner) : node;
}

/** The outermost pair of parentheses around an expression, or the expression. */
export function wrapped(node: SyntaxNode): SyntaxNode {
  return node.parent?.type === "parenthesized_expression" ? wrapped(node.parent) : node;
}
