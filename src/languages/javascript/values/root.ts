/** A root: an expression or type name whose value is a legacy export. */

import type * as t from "@babel/types";
import type { Link, Origin } from "../../../sites/links";
import type { Door, Item } from "../doors/doors";
import type { Binding } from "../syntax/scope";
import { type Otherwise, SAME } from "./otherwise";

/** An expression or type name whose value is a legacy export. */
export interface Root {
  readonly node: t.Node;
  /** The legacy module and the name in it. */
  readonly origin: Link;
  /** The re-exports on the way. */
  readonly via: readonly Link[];
  /** The module object of which the export is a member here: `ns` in `ns.createX`. */
  readonly namespace: t.Node | null;
  /** `jest.spyOn(ns, "createX")`: the call that takes the export out of the module object. */
  readonly spy?: t.CallExpression | undefined;
  /** What took the export out of a module object: `const { createX } = ns`. */
  readonly taken: TakenName | null;
  /** The module object is itself a member of another one, or comes in by a name. */
  readonly isNested: boolean;
  /** The re-exports on the way pass it on by its name, and can keep that. */
  readonly isNamed: boolean;
  readonly otherwise: Otherwise;
}

/** A name that a pattern takes out of the module object of an entry. */
export interface TakenName {
  readonly door: Door;
  readonly item: Item;
  readonly origin: Link;
  readonly via: readonly Link[];
}

/** A legacy module goes on as a whole here. */
export interface Escape {
  readonly node: t.Node;
  readonly origin: Link;
  readonly via: readonly Link[];
}

export function rootAt(node: t.Node, { module, name, via }: Origin): Root {
  return {
    otherwise: SAME,
    node,
    origin: { module, name },
    via,
    namespace: null,
    taken: null,
    isNested: false,
    isNamed: true,
  };
}

export function linkOf({ module, name }: Link): Link {
  return { module, name };
}

export function readsOf(binding: Binding): readonly t.Node[] {
  return binding.references.map((reference) => reference.node);
}
