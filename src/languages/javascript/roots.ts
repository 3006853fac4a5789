/** Finds the roots of a file: the expressions and type names whose value is a legacy export. */

import type * as t from "@babel/types";
import type { Link } from "../../sites/links";
import type { Door, Item } from "./doors";
import { keyName, outer } from "./doors";
import { runnerCall } from "./runner";
import type { Binding } from "./scope";
import type { FileContext } from "./ways";

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
}

/** What comes in through one item of a door and concerns the migration. */
export interface Entry {
  readonly door: Door;
  readonly item: Item;
  /** The legacy export, or `"*"` for a legacy module as a whole; null for a namespace of another module. */
  readonly origin: Link | null;
  readonly via: readonly Link[];
  readonly roots: readonly Root[];
  /** Uses of the module as a whole, in which the names that are used cannot be seen. */
  readonly escapes: readonly t.Node[];
}

/** The entries of a file, in the order of its doors. */
export function entriesOf(context: FileContext): readonly Entry[] {
  const entries: Entry[] = [];
  for (const door of context.module.doors) {
    const from = context.resolve(door.specifier);
    if (from === null) continue;
    for (const item of door.items) {
      const entry = entryOf(door, item, from, context);
      if (entry) entries.push(entry);
    }
  }
  return entries;
}

function entryOf(door: Door, item: Item, from: string, context: FileContext): Entry | null {
  const origin = context.origins.originOf(from, item.name, hasLegacyMember(item, context));
  if (!origin) return null;
  const { via } = origin;
  const isLegacy = context.book.legacy.has(origin.module);
  const link: Link = { module: origin.module, name: origin.name };
  if (origin.name !== "*") {
    if (!isLegacy) return null;
    const roots = (item.binding ? readsOf(item.binding) : []).map(
      (node): Root => ({ node, origin: link, via, namespace: null }),
    );
    const own: Root[] =
      door.form === "import-type" ? [{ node: item.node, origin: link, via, namespace: null }] : [];
    return { door, item, origin: link, via, roots: [...own, ...roots], escapes: [] };
  }
  const handles = handlesOf(door, item);
  const members = handles.map((handle) => memberOf(handle, context));
  const roots = members.flatMap((member) => (member === null ? [] : rootsOfMember(member, origin, context)));
  const escapes = handles.filter((_, index) => members[index] === null);
  if (!isLegacy && roots.length === 0) return null;
  return { door, item, origin: isLegacy ? link : null, via, roots, escapes: isLegacy ? escapes : [] };
}

/** The expressions whose value is the module as a whole. */
function handlesOf(door: Door, item: Item): readonly t.Node[] {
  if (item.binding) return readsOf(item.binding);
  if (door.value) return [door.value];
  // `import("m")` that nobody awaits here: its module can go anywhere.
  return door.form === "dynamic-import" ? [item.node] : [];
}

function readsOf(binding: Binding): readonly t.Node[] {
  return binding.references.map((reference) => reference.node);
}

/** `x.createX`: whatever `x` is called on its way here, it may be a namespace with a legacy export. */
function hasLegacyMember(item: Item, context: FileContext): boolean {
  if (!item.binding) return false;
  return readsOf(item.binding).some((read) =>
    memberOf(read, context)?.some((member) => context.legacyNames.has(member.name)),
  );
}

/** A name taken from a module object: `ns.a`. */
interface Member {
  readonly node: t.Node;
  readonly name: string;
  readonly namespace: t.Node;
  readonly spy?: t.CallExpression;
}

function memberOf(handle: t.Node, context: FileContext): readonly Member[] | null {
  const { bound } = context.module;
  const { node, parent } = outer(handle, bound);
  switch (parent?.type) {
    case "MemberExpression":
    case "OptionalMemberExpression": {
      if (parent.object !== node) return null;
      const name =
        parent.computed && parent.property.type !== "StringLiteral" ? null : keyName(parent.property);
      return name === null ? null : [{ node: parent, name, namespace: node }];
    }
    case "TSQualifiedName":
      return parent.left === node ? [{ node: parent, name: parent.right.name, namespace: node }] : null;
    case "JSXMemberExpression":
      return parent.object === node ? [{ node: parent, name: parent.property.name, namespace: node }] : null;
    case "CallExpression": {
      const method = parent.arguments[0] === node ? runnerCall(parent, bound)?.method : undefined;
      if (method === "mocked")
        return memberOf(parent, context)?.map((member) => ({ ...member, namespace: node })) ?? null;
      const name = parent.arguments[1];
      if (method !== "spyOn" || name?.type !== "StringLiteral") return null;
      return [{ node: parent, name: name.value, namespace: node, spy: parent }];
    }
    case "ExpressionStatement":
      // The bare door as a statement: it is loaded for its effects.
      return [];
    default:
      return null;
  }
}

function rootsOfMember(
  members: readonly Member[],
  module: Link & { via: readonly Link[] },
  context: FileContext,
): readonly Root[] {
  return members.flatMap(({ node, name, namespace, spy }) => {
    const origin = context.origins.originOf(module.module, name);
    if (!origin || origin.name === "*" || !context.book.legacy.has(origin.module)) return [];
    const link: Link = { module: origin.module, name: origin.name };
    return [{ node, origin: link, via: [...module.via, ...origin.via], namespace, spy }];
  });
}
