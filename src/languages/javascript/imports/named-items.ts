/** What becomes of an item that is one legacy export, whether imported or taken out of a module object. */

import { manual } from "../../../sites/analysis";
import type { Link } from "../../../sites/links";
import type { Disposition } from "../../../sites/site";
import type { Door, Item } from "../doors/doors";
import { importOf, plainName, rulesFor } from "../pairs/rules";
import type { LocalNames } from "../rewriting/rewrite";
import { isLeft, type JudgedUse, scopeOfUse } from "../uses/entries";
import { refusalFor } from "../values/refusal-for";
import type { FileContext } from "../values/ways";
import type { BroughtItem } from "./brought";
import type { ImportChanges } from "./import-changes";

/** An item with its uses. */
export interface NamedPart {
  readonly door: Door;
  readonly item: Item;
  readonly origin: Link;
  readonly via: readonly Link[];
  readonly uses: readonly JudgedUse[];
  readonly isSolved: boolean;
}

/** Text that stays as it is. */
export const keptText: LocalNames = (name) => name;

/** Brings what the uses of an item need through the door `by`, and lets the item go if it can. */
export function bringNamed(
  part: NamedPart,
  by: Door,
  changes: ImportChanges,
  context: FileContext,
): { readonly item: BroughtItem; readonly local: LocalNames } {
  const { door, item, uses } = part;
  const bare = bareName(part.origin, context);
  const byName: LocalNames = (name) => changes.local(name, by);
  const result = (disposition: Disposition, stays: boolean, local = byName) => ({
    item: { disposition, stays },
    local,
  });
  const isSolved = uses.some(({ verdict }) => verdict.kind === "solved");
  const hasWaiting = part.isSolved && bare !== null && part.via.length > 0;
  if (uses.some(({ verdict }) => isLeft(verdict))) {
    wishAll(part, by, changes, context);
    return result(leftOver(uses), true);
  }
  if (item.hasDefault) return result(manual({ code: "default-value" }), true);
  if (isSolved || (hasWaiting && uses.length === 0)) {
    wishAll(part, by, changes, context);
    return result({ kind: "rewrite", replacement: itemText(item, context) }, true);
  }
  const refusal =
    bare !== null && (uses.length === 0 || item.fixed)
      ? refusalFor(bare, by, scopeIn(part), context, isTypeOnly(part))
      : null;
  if (refusal) return result(manual(refusal), true);
  if (bare !== null && keepsLocalName(part, bare, by, changes, context)) {
    changes.retarget(door, item, bare);
    const local = item.binding?.name ?? bare;
    return result({ kind: "rewrite", replacement: bare }, false, (name) =>
      name === bare ? local : byName(name),
    );
  }
  wishAll(part, by, changes, context);
  if (item.fixed) return result(manual({ code: "uses-left" }), true);
  if (bare !== null && uses.length === 0)
    changes.wish({ name: bare, door: by, scopes: [], typeOnly: isTypeOnly(part) });
  changes.release(door, item);
  const names = new Set(
    uses.flatMap(({ verdict }) => (verdict.kind === "edit" ? verdict.rewrite.names : [])),
  );
  return result({ kind: "rewrite", replacement: bare ?? [...names].join(", ") }, false);
}

function scopeIn({ item }: NamedPart) {
  return item.binding?.scope ?? null;
}

/** A name of the author's own, or one that would clash, stays: only what it stands for changes. */
function keepsLocalName(
  part: NamedPart,
  bare: string,
  by: Door,
  changes: ImportChanges,
  context: FileContext,
): boolean {
  const { door, item, uses } = part;
  const link = importOf(context.book, bare);
  if (!item.binding || by !== door || link.module === context.module.path) return false;
  if (!uses.every(({ use }) => use.isBare && isOnly(use.outcome, bare))) return false;
  if (item.fixed || isTypeof(item) || item.binding.name === link.name) return true;
  const scopes = uses.map(({ use }) => scopeOfUse(use, context));
  if (uses.length > 0 && changes.isThere(link, by, scopes)) return false;
  return isOwnName(part, bare, context) || !changes.canName(bare, by, item, scopes);
}

/** Flow's `import { typeof X }`, which no wish can express. */
function isTypeof({ node }: Item): boolean {
  return node.type === "ImportSpecifier" && node.importKind === "typeof";
}

function isOnly(outcome: JudgedUse["use"]["outcome"], bare: string): boolean {
  return "rewrite" in outcome && outcome.rewrite.names.every((name) => name === bare);
}

/** The local name is not the legacy export's own. */
function isOwnName({ item, origin }: NamedPart, bare: string, context: FileContext): boolean {
  const local = item.binding?.name ?? item.name;
  if (local === origin.name) return false;
  // A default export that carries the name of a named export is that, under its own name.
  const isNamed = origin.name === "default" && context.namesOf(origin.module).has(local);
  return !isNamed || bareName({ ...origin, name: local }, context) !== bare;
}

/** Wishes for every name that the rewrites of the uses need. */
function wishAll(part: NamedPart, by: Door, changes: ImportChanges, context: FileContext): void {
  for (const { use, verdict } of part.uses) {
    if (verdict.kind !== "edit") continue;
    const scopes = [scopeOfUse(use, context)];
    for (const name of verdict.rewrite.names)
      changes.wish({ name, door: by, scopes, typeOnly: isTypeOnly(part) });
  }
}

function isTypeOnly({ door, item }: NamedPart): boolean {
  return door.typeOnly || item.typeOnly;
}

/** An item stays with the uses that are left; they are sites of their own, and say why. */
export function leftOver(uses: readonly JudgedUse[], hasEscapes = false): Disposition {
  const left = uses.filter(({ verdict }) => isLeft(verdict));
  const [first] = left;
  const isWaived = left.every(({ verdict }) => verdict.kind === "waived") && !hasEscapes;
  if (isWaived && first?.verdict.kind === "waived") return first.verdict;
  return manual({ code: "uses-left" });
}

/** The plain name that stands for a legacy export, if it has one. */
export function bareName(origin: Link, context: FileContext): string | null {
  return plainName(rulesFor(origin, context.book).bare);
}

/** The text of an item's name. */
export function itemText({ nameSpan }: Item, context: FileContext): string {
  return context.module.text.slice(nameSpan.start, nameSpan.end);
}
