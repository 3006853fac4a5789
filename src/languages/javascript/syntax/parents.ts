/**
 * The parent of each node. It is kept in the node itself, where Babel keeps lines and columns: these take up half of a
 * tree and are made of offsets anyway, and a map of all nodes would take up as much again.
 */

import type { Node } from "@babel/types";

export interface Parents extends Iterable<readonly [node: Node, parent: Node]> {
  /** Undefined for the program, and for no node. */
  get(node: Node | undefined): Node | undefined;
  /** The nodes that have a parent, parents before children. */
  nodes(): readonly Node[];
}

/** The parents while they are collected. */
export class NodeParents implements Parents {
  private readonly all: Node[] = [];

  set(node: Node, parent: Node): void {
    const place = node as unknown as Place;
    if (place.loc === parent) return;
    place.loc = parent;
    this.all.push(node);
  }

  get(node: Node | undefined): Node | undefined {
    const kept = (node as unknown as Place | undefined)?.loc;
    // Lines and columns have no type.
    return kept?.type === undefined ? undefined : (kept as Node);
  }

  nodes(): readonly Node[] {
    return this.all;
  }

  *[Symbol.iterator](): Generator<readonly [Node, Node]> {
    for (const node of this.all) yield [node, this.get(node) as Node];
  }
}

interface Place {
  loc: { readonly type?: Node["type"] } | null | undefined;
}
