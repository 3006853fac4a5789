/** What becomes of a module object: it moves to the target, or its members come in by name. */

import type * as t from "@babel/types";
import { manual } from "../../../sites/analysis";
import type { Link } from "../../../sites/links";
import { specifierEdits } from "../doors/specifier-edits";
import { importOf } from "../pairs/rules";
import { editedText, type LocalNames } from "../rewriting/rewrite";
import { memberOf } from "../syntax/names";
import { contains, spanOf } from "../syntax/parse";
import { isLeft, type JudgedEntry, type JudgedUse, scopeOfUse } from "../uses/entries";
import { isSameShape } from "../uses/re-exports";
import type { Use } from "../uses/uses";
import { circleAt, refusalFor } from "../values/refusal-for";
import type { TakenName } from "../values/root";
import type { Entry } from "../values/roots";
import { type FileContext, isInline, specifierTo } from "../values/ways";
import { type Brought, type BroughtItem, editsOf } from "./brought";
import type { ImportChanges } from "./import-changes";
import { bareName, bringNamed, itemText, keptText, leftOver, type NamedPart } from "./named-items";

/** Brings what the uses of a module object need. */
export function bringNamespace(judged: JudgedEntry, changes: ImportChanges, context: FileContext): Brought {
  const { entry, uses } = judged;
  if (entry.origin && uses.length === 0 && entry.taken.length === 0 && entry.escapes.length === 0)
    return bringUnused(entry, entry.origin, changes, context);
  const home = newHome(judged, context);
  const direct = uses.filter(({ use }) => use.root.taken === null);
  // Without a binding, the specifier is written where the module is used.
  if (home !== null && !(isInline(entry.door) && direct.length > 0)) changes.move(entry.door, home);
  const base = entry.origin ? home : entry.door.specifier;
  const taken = entry.taken.map((one) => bringTaken(one, judged, base, changes, context));
  const locals = new Map<Use, LocalNames>();
  const goes: t.Node[] = [];
  let isHolder = false;
  for (const { use, verdict } of direct) {
    if (verdict.kind !== "edit") continue;
    const { names } = verdict.rewrite;
    const only = specifierOfAll(names, entry, context);
    const holder = only === null ? null : holderOf(use, only, base, entry, context);
    if (holder === null) goes.push(use.node);
    else isHolder = true;
    if (only !== null && holder !== null)
      for (const name of names) changes.takeMember(importOf(context.book, name), only);
    locals.set(use, (name) =>
      holder === null ? changes.local(name, entry.door) : memberOf(holder, importOf(context.book, name).name),
    );
    const scopes = [scopeOfUse(use, context)];
    if (holder === null)
      for (const name of names) {
        const typeOnly = entry.door.typeOnly || context.isType(importOf(context.book, name));
        changes.wish({ name, door: entry.door, scopes, typeOnly });
      }
  }

  const stays = ({ verdict }: JudgedUse) => isLeft(verdict) || verdict.kind === "solved";
  const isLast = !direct.some(stays) && entry.escapes.length === 0;
  const isFree = isLast && !entry.item.fixed && !taken.some(({ item }) => item.stays);
  const isTakenLeft = taken.some(({ item }) => item.disposition?.kind === "manual");
  const isGone = entry.origin ? home === null && isFree : isFree && !isHolder && isLeftUnused(entry, goes);
  // Without a binding it goes with what is removed around it.
  if (isGone && !isInline(entry.door)) changes.release(entry.door, entry.item);
  const local = (use: Use): LocalNames =>
    taken.find((one) => one.taken === use.root.taken)?.local ?? locals.get(use) ?? keptText;
  return {
    item: itemOf(judged, home, { isFree, isTakenLeft }, context),
    taken,
    local,
    edits: () => uses.flatMap(({ use, verdict }) => editsOf(verdict, local(use))),
  };
}

/** The module object from `only` of which the names of a rewrite are members; null where they come in on their own. */
function holderOf(
  { root }: Use,
  only: string,
  base: string | null,
  entry: Entry,
  context: FileContext,
): string | null {
  if (isInline(entry.door)) return valueText(entry, only, context);
  const isMember = root.namespace !== null && !root.isNested && only === base;
  return isMember ? (entry.item.binding?.name ?? null) : null;
}

/** A module object of which nothing is used when these nodes are gone. */
function isLeftUnused({ item, taken }: Entry, goes: readonly t.Node[]): boolean {
  const { binding } = item;
  if (!binding || taken.length > 0 || goes.length === 0) return false;
  return binding.references.every(({ node }) => goes.some((outer) => contains(outer, node)));
}

function itemOf(
  { entry, uses }: JudgedEntry,
  home: string | null,
  { isFree, isTakenLeft }: { readonly isFree: boolean; readonly isTakenLeft: boolean },
  context: FileContext,
): BroughtItem {
  const { origin, item, escapes } = entry;
  if (!origin) return { disposition: null, stays: true };
  if (home !== null || isFree)
    return { disposition: { kind: "rewrite", replacement: home ?? "" }, stays: false };
  if (item.fixed) return { disposition: manual({ code: "namespace-escapes" }), stays: true };
  const isLeftHere = isTakenLeft || escapes.length > 0 || uses.some(({ verdict }) => isLeft(verdict));
  const disposition = isLeftHere
    ? leftOver(uses, escapes.length > 0)
    : ({ kind: "rewrite", replacement: itemText(item, context) } as const);
  return { disposition, stays: true };
}

/** The specifier from which the whole module can come after the edits; null when it cannot. */
function newHome({ entry, uses }: JudgedEntry, context: FileContext): string | null {
  const { door, item, origin } = entry;
  if (!origin || item.name !== "*" || door.items.length > 1) return null;
  if (uses.some(({ verdict, use }) => isLeft(verdict) || verdict.kind === "solved" || use.root.isNested))
    return null;
  if (entry.escapes.length > 0 || item.fixed) {
    const passesAll = entry.escapes.every(({ node }) => isPassedOn(node, context));
    if (!passesAll || item.fixed || !isSameShape(origin.module, context)) return null;
    if (refusalFor(context.book.target.name, door, null, context)) return null;
  }
  // An exported name stays, so what it takes has to be in the new home, too.
  if (entry.taken.some((one) => one.item.fixed && bareName(one.origin, context) === null)) return null;
  const unused = entry.taken.filter((one) => !uses.some(({ use }) => use.root.taken === one));
  const names = [
    ...uses.flatMap(({ verdict }) => (verdict.kind === "edit" ? verdict.rewrite.names : [])),
    ...unused.flatMap((one) => bareName(one.origin, context) ?? []),
    ...(entry.escapes.length > 0 ? [context.book.target.name] : []),
  ];
  return specifierOfAll(names, entry, context);
}

/** The one specifier by which all of the names come; null without one. */
function specifierOfAll(names: readonly string[], entry: Entry, context: FileContext): string | null {
  const specifiers = new Set(names.map((name) => specifierOf(name, entry, context)));
  const [only = null] = specifiers;
  return specifiers.size === 1 ? only : null;
}

function specifierOf(name: string, { door }: Entry, context: FileContext): string | null {
  return specifierTo(importOf(context.book, name), door, context);
}

/** The module object is passed on under a name, or with all of its names: `export { ns }`, `module.exports = ns`. */
function isPassedOn(node: t.Node, { module }: FileContext): boolean {
  const { bound } = module;
  const parent = bound.parents.get(node);
  if (parent?.type === "ExportSpecifier") return true;
  const value = parent?.type === "SpreadElement" ? firstIn(parent, bound.parents.get(parent)) : node;
  const assignment = value && bound.parents.get(value);
  if (assignment?.type !== "AssignmentExpression" || assignment.right !== value) return false;
  return module.exports.wholes.has(assignment);
}

/** The object that a spread starts; what stands before it could be hidden by further names. */
function firstIn(spread: t.Node, object: t.Node | undefined) {
  return object?.type === "ObjectExpression" && object.properties[0] === spread ? object : null;
}

/** A name that a pattern takes out of the module object. */
function bringTaken(
  taken: TakenName,
  { uses, isSolved, entry }: JudgedEntry,
  base: string | null,
  changes: ImportChanges,
  context: FileContext,
): { readonly taken: TakenName; readonly item: BroughtItem; readonly local: LocalNames } {
  const { door, item, origin, via } = taken;
  const own = uses.filter(({ use }) => use.root.taken === taken);
  const part: NamedPart = { door, item, origin, via, uses: own, isSolved };
  const bare = bareName(origin, context);
  const names = own.flatMap(({ verdict }) => (verdict.kind === "edit" ? verdict.rewrite.names : []));
  const isHere = [...names, ...(bare === null ? [] : [bare])].every(
    (name) => specifierOf(name, entry, context) === base,
  );
  return { taken, ...bringNamed(part, base !== null && isHere ? door : entry.door, changes, context) };
}

/** A module that is loaded and not used: for its effects, or by mistake. */
function bringUnused(
  { door, item }: Entry,
  origin: Link,
  changes: ImportChanges,
  context: FileContext,
): Brought {
  const nothing = { taken: [], local: () => keptText, edits: () => [] };
  const result = (disposition: BroughtItem["disposition"], stays: boolean): Brought => ({
    ...nothing,
    item: { disposition, stays },
  });
  const star = context.book.legacy.get(origin.module)?.star ?? null;
  const specifier = specifierTo(context.book.target, door, context);
  if (item.fixed) return result(manual({ code: "namespace-escapes" }), true);
  const isForEffects = item.binding === null;
  // A module that comes in by a name, among others, is not what the door loads.
  const isWhole = item.name === "*" && door.items.length === 1;
  if (specifier !== null && isWhole && (isForEffects ? context.isEffectFree(origin.module) : star !== null)) {
    const circle = door.typeOnly ? null : circleAt(specifier, context.book.target, door, context);
    if (circle) return result(manual(circle), true);
    changes.move(door, specifier);
    return result({ kind: "rewrite", replacement: specifier }, false);
  }
  if (isForEffects) return result(manual({ code: "loaded-for-effects" }), true);
  changes.release(door, item);
  return result({ kind: "rewrite", replacement: "" }, false);
}

/** The expression that loads a module, with another specifier; an `await` is put in parentheses. */
function valueText({ door }: Entry, specifier: string, { module }: FileContext): string {
  const { value } = door;
  if (!value) return "";
  const text = editedText(module, spanOf(value), specifierEdits(door, specifier, module));
  return value.type === "AwaitExpression" ? `(${text})` : text;
}
