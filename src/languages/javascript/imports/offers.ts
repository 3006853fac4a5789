/**
 * What a barrel can export in the place of the legacy exports that it passes on, so that who takes these
 * from the barrel goes on doing so.
 */

import type { Offer } from "../../../sites/analysis";
import type { Link } from "../../../sites/links";
import type { Door } from "../doors/doors";
import { parametersOf } from "../pairs/patterns";
import { importOf, rulesFor } from "../pairs/rules";
import type { JudgedEntry } from "../uses/entries";
import { retargeted } from "../uses/re-exports";
import { refusalFor } from "../values/refusal-for";
import { type FileContext, isAtTop } from "../values/ways";
import type { ImportChanges } from "./import-changes";

/** An offer, and the import or re-export by which it comes. */
export interface DoorOffer {
  readonly offer: Offer;
  readonly door: Door;
  /** The name in the manifest. */
  readonly name: string;
  /** The target's module is its home. */
  readonly isOfTarget: boolean;
}

/** The offers of a file: each name once, at the first statement that passes on what it replaces. */
export function offersOf(judged: readonly JudgedEntry[], context: FileContext): readonly DoorOffer[] {
  const offers = new Map<string, DoorOffer>();
  for (const one of judged) {
    const { door } = one.entry;
    const from = mayExport(one, context) ? context.resolve(door.specifier) : null;
    if (from === null) continue;
    for (const name of passedBy(one).flatMap((origin) => replacementsOf(origin, context))) {
      const link = importOf(context.book, name);
      if (offers.has(link.name) || !isFree(link, context) || refusalFor(name, door, null, context)) continue;
      const isOfTarget = link.module === context.book.target.module;
      offers.set(link.name, { offer: { link, from }, door, name, isOfTarget });
    }
  }
  return [...offers.values()];
}

/** Exports what other files want, where no star of the target gives it to them anyway. */
export function grantOffers(
  offers: readonly DoorOffer[],
  judged: readonly JudgedEntry[],
  isWanted: (offer: Offer) => boolean,
  changes: ImportChanges,
): void {
  const hasStar = judged.some(({ reExport }) => reExport?.kind === "star" && reExport.keepsStar);
  for (const { door, name, offer, isOfTarget } of offers) {
    if (isWanted(offer) && !(hasStar && isOfTarget)) changes.passOn(door, name, offer.link.name);
  }
}

/** An import or re-export of values, which nobody wants to stay as it is. */
function mayExport({ entry, waiver, keptBy }: JudgedEntry, { module }: FileContext): boolean {
  const { door, item } = entry;
  const isStatement = door.form === "re-export" || door.form === "import";
  if (module.exports.isSingle || module.exports.wholes.size > 0) return false;
  if (!isStatement || !isAtTop(door, module) || module.path.endsWith(".d.ts")) return false;
  return !door.typeOnly && !item.typeOnly && waiver === null && keptBy === null;
}

/** The legacy exports that an entry passes on: calls of one may become something else than its plain counterpart. */
function passedBy({ entry, uses, reExport }: JudgedEntry): readonly Link[] {
  const passed = [
    ...uses.flatMap(({ verdict }) => (verdict.kind === "passed" ? [verdict.passed] : [])),
    ...(reExport && "passed" in reExport && reExport.passed ? [reExport.passed] : []),
    ...(reExport && entry.origin ? retargeted(reExport, entry.origin) : []),
  ];
  return passed.flatMap(({ origin, names }) =>
    origin.name === "*" ? names.map((name) => ({ module: origin.module, name })) : [origin],
  );
}

/** The names, in the manifest, of what replaces calls of an export. */
function replacementsOf(origin: Link, { book }: FileContext): readonly string[] {
  const rules = rulesFor(origin, book);
  return rules.patterns.flatMap(({ steps, replacement }) => {
    const parameters = new Set(parametersOf(steps).map(({ name }) => name));
    return replacement.names
      .map(({ name }) => name)
      .filter((name) => !parameters.has(name) && book.importables.has(name));
  });
}

/** The file exports nothing else under the name. */
function isFree(link: Link, context: FileContext): boolean {
  const { own, passed } = context.module.exports;
  const isValue = link.name !== "default" && !context.isType(link);
  return isValue && context.module.path !== link.module && !own.has(link.name) && !passed.has(link.name);
}
