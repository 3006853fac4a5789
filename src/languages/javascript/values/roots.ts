/** Finds what comes into a file by its doors and concerns the migration, with the roots in each entry. */

import type { Link, Origin } from "../../../sites/links";
import type { Door, Item } from "../doors/doors";
import { handlesOf } from "../doors/module-objects";
import { type Otherwise, otherwiseOf } from "./otherwise";
import { type Escape, linkOf, type Root, readsOf, rootAt, type TakenName } from "./root";
import type { FileContext } from "./ways";
import { mayBeModule, WholeUses } from "./whole-uses";

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
  const found = new WholeUses(context);
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
