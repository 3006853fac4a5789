/** Finds the roots of a file: the expressions and type names whose value is a legacy export. */

import type * as t from "@babel/types";
import type { Link, Origin } from "../../../sites/links";
import type { Door, Item } from "../doors/doors";
import { handlesOf, handleUse, type Whole } from "../doors/module-objects";
import type { Binding } from "../syntax/scope";
import { type Otherwise, otherwiseOf, SAME } from "./otherwise";
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

/** What comes in through one item of a door and concerns the migration. */
export interface Entry {
  readonly door: Door;
  readonly item: Item;
  /** The legacy export, or `"*"` for a legacy module as a whole; null for a namespace of another module. */
  readonly origin: Link | null;
  readonly via: readonly Link[];
  readonly otherwise: Otherwise;
  readonly roots: readonly Root[];
  readonly taken: readonly TakenName[];
  /** Uses of a legacy module as a whole, in which the names that are used cannot be seen. */
  readonly escapes: readonly Escape[];
  /** Other modules of which the file uses any name. */
  readonly keeps: readonly Link[];
}

/** A legacy module goes on as a whole here. */
export interface Escape {
  readonly node: t.Node;
  readonly origin: Link;
  readonly via: readonly Link[];
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
  const origin = context.origins.originOf(from, item.name, hasLegacyMember(door, item, context));
  if (!origin) return null;
  const isLegacy = context.book.legacy.has(origin.module);
  const otherwise = otherwiseOf(door, from, origin, context);
  const base = { door, item, via: origin.via, otherwise, taken: [], escapes: [], keeps: [] };
  if (origin.name !== "*") {
    if (!isLegacy) return null;
    const roots = namedRoots(door, item, origin).map((root) => ({ ...root, otherwise }));
    return { ...base, origin: linkOf(origin), roots };
  }
  const single = item.name === "*" ? singleOrigin(door, from, context) : null;
  const found = collector(context);
  const whole = { module: origin.module, via: origin.via, isNested: item.name !== "*", single };
  if (door.form !== "re-export") {
    for (const node of door.escapes) found.goOn(node, whole);
    // `import("m").ns.X` in a type: the member is not followed.
    if (isTypeForm(door) && item.name !== "*") found.goOn(item.node, whole);
    for (const handle of handlesOf(door, item)) found.follow(handle, door, whole);
  }
  const { taken, escapes, keeps } = found;
  const roots = found.roots.map((root): Root => {
    const at = { ...root.origin, via: root.via };
    return { ...root, otherwise: otherwiseOf(door, from, at, context) };
  });
  const concerns = isLegacy || [roots, taken, escapes, keeps].some(({ length }) => length > 0);
  if (!concerns) return null;
  const own = single ?? origin;
  const via = single ? single.via : origin.via;
  return { ...base, via, origin: isLegacy || single ? linkOf(own) : null, roots, taken, escapes, keeps };
}

/** `x.createX`: whatever `x` is called on its way here, it may be a namespace with a legacy export. */
function hasLegacyMember(door: Door, item: Item, context: FileContext): boolean {
  if (!item.binding) return false;
  return handlesOf(door, item).some((handle) => mayBeModule(handle, door, context));
}

function mayBeModule(handle: t.Node, door: Door, context: FileContext): boolean {
  const { legacyNames, module } = context;
  const use = handleUse(handle, door, module.bound);
  // A module may be a member of a module of a module.
  if (use.kind === "member") return legacyNames.has(use.name) || mayBeModule(use.node, door, context);
  return use.kind === "pattern" && use.door.items.some((item) => legacyNames.has(item.name));
}

function namedRoots(door: Door, item: Item, origin: Origin): readonly Root[] {
  const nodes = isTypeForm(door) ? [item.node] : item.binding ? readsOf(item.binding) : [];
  return nodes.map((node) => rootAt(node, origin));
}

/** The specifier and the name stand in one type; nothing is bound. */
export function isTypeForm(door: Door): boolean {
  return door.form === "import-type" || door.form === "jsdoc";
}

/** The one value that a CommonJS module is (`module.exports = X`), where it is loaded as such. */
function singleOrigin(door: Door, from: string, context: FileContext): Origin | null {
  if (door.form !== "require" && door.form !== "import-equals") return null;
  if (!context.isSingle(from)) return null;
  const origin = context.origins.originOf(from, "default");
  const isLegacy = origin !== null && origin.name !== "*" && context.book.legacy.has(origin.module);
  return isLegacy && isOneValue([...origin.via.slice(1), origin], context) ? origin : null;
}

/** `module.exports = require("m")` is the one value that `m` is; a name that is taken of a module is that value. */
function isOneValue(route: readonly Link[], { isSingle }: FileContext): boolean {
  for (const { module, name } of route) {
    if (name !== "default") return true;
    if (!isSingle(module)) return false;
  }
  return true;
}

interface WholeModule extends Whole {
  readonly isNested: boolean;
  /** The module is a single value, which its object stands for. */
  readonly single: Origin | null;
}

/** Follows the uses of module objects, and of modules that are members of them. */
function collector(context: FileContext) {
  const roots: Root[] = [];
  const taken: TakenName[] = [];
  const escapes: Escape[] = [];
  const keeps: Link[] = [];
  const isLegacy = (module: string) => context.book.legacy.has(module);

  function goOn(node: t.Node, { module, via }: Whole): void {
    if (isLegacy(module)) escapes.push({ node, origin: { module, name: "*" }, via });
    else keeps.push({ module, name: "*" });
  }

  /** Who passes on the legacy module as a whole cannot keep the names in it. */
  function isNamedIn({ module, isNested }: WholeModule): boolean {
    return !isNested || !isLegacy(module);
  }

  function originIn(whole: WholeModule, name: string, always = false): Origin | null {
    const origin = context.origins.originOf(whole.module, name, always);
    return origin && { ...origin, via: [...whole.via, ...origin.via] };
  }

  function follow(handle: t.Node, door: Door, whole: WholeModule): void {
    const use = handleUse(handle, door, context.module.bound);
    if (use.kind === "effect") return;
    if (use.kind === "pattern") {
      takeApart(use.door, handle, whole);
      return;
    }
    const isMember = use.kind === "member" && !(whole.single && !context.namesOf(whole.module).has(use.name));
    if (!isMember && whole.single) {
      roots.push(rootAt(handle, whole.single));
      return;
    }
    if (!isMember) {
      goOn(handle, whole);
      return;
    }
    const origin = originIn(whole, use.name, mayBeModule(use.node, door, context));
    // A member that was put onto the single value is a use of that.
    if (!origin && whole.single) roots.push(rootAt(handle, whole.single));
    if (!origin) return;
    if (origin.name === "*") {
      follow(use.node, door, { module: origin.module, via: origin.via, isNested: true, single: null });
    } else if (isLegacy(origin.module)) {
      const { isNested } = whole;
      roots.push({
        ...rootAt(use.node, origin),
        namespace: use.namespace,
        spy: use.spy,
        isNested,
        isNamed: isNamedIn(whole),
      });
    }
  }

  function takeApart(pattern: Door, handle: t.Node, whole: WholeModule): void {
    const origins = pattern.items.map((item) => originIn(whole, item.name));
    if (origins.some((origin) => origin?.name === "*")) {
      goOn(handle, whole);
      return;
    }
    for (const [index, item] of pattern.items.entries()) {
      const origin = origins[index];
      if (!origin || !isLegacy(origin.module)) continue;
      const { isNested } = whole;
      const one: TakenName = { door: pattern, item, origin: linkOf(origin), via: origin.via };
      taken.push(one);
      for (const node of item.binding ? readsOf(item.binding) : [])
        roots.push({ ...rootAt(node, origin), taken: one, isNested, isNamed: isNamedIn(whole) });
    }
  }

  return { roots, taken, escapes, keeps, goOn, follow };
}

function rootAt(node: t.Node, { module, name, via }: Origin): Root {
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

function linkOf({ module, name }: Link): Link {
  return { module, name };
}

function readsOf(binding: Binding): readonly t.Node[] {
  return binding.references.map((reference) => reference.node);
}
