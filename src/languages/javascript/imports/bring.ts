/** Decides how what an entry needs after the edits comes in, and what becomes of its item. */

import { manual } from "../../../sites/analysis";
import type { Disposition } from "../../../sites/site";
import type { JudgedEntry } from "../uses/entries";
import { isTypeForm } from "../values/roots";
import { type FileContext, isInline } from "../values/ways";
import { bringNamespace } from "./bring-namespace";
import { bringType } from "./bring-types";
import { type Brought, editsOf } from "./brought";
import type { ImportChanges } from "./import-changes";
import { bringNamed, itemText, keptText } from "./named-items";

/** Tells the imports of the file what the entry needs and what it lets go. */
export function bringEntry(judged: JudgedEntry, changes: ImportChanges, context: FileContext): Brought {
  const { entry, uses } = judged;
  const { door, item } = entry;
  // The use of a type is the site, and says itself why it stays.
  if (isTypeForm(door) && uses.length > 0) return bringType(judged, changes, context);
  if (judged.waiver !== null) return kept({ kind: "waived", reason: judged.waiver });
  if (judged.keptBy !== null) return kept(manual({ code: judged.keptBy }));
  if (judged.reExport) return bringReExport(judged, changes, context);
  if (door.form === "augmentation")
    return kept(entry.origin ? manual({ code: "module-augmentation" }) : null);
  if (isTypeForm(door)) return bringType(judged, changes, context);
  if (!entry.origin || entry.origin.name === "*" || isInline(door))
    return bringNamespace(judged, changes, context);
  const part = { door, item, origin: entry.origin, via: entry.via, uses, isSolved: judged.isSolved };
  const named = bringNamed(part, door, changes, context);
  return {
    item: named.item,
    taken: [],
    local: () => named.local,
    edits: () => uses.flatMap(({ verdict }) => editsOf(verdict, named.local)),
  };
}

/** The text stays, as a person has decided or has to decide. */
function kept(disposition: Disposition | null): Brought {
  return { item: { disposition, stays: true }, taken: [], local: () => keptText, edits: () => [] };
}

function bringReExport(judged: JudgedEntry, changes: ImportChanges, context: FileContext): Brought {
  const { entry, reExport } = judged;
  const { door, item } = entry;
  const done = (replacement: string, stays = false): Brought => ({
    ...kept({ kind: "rewrite", replacement }),
    item: { disposition: { kind: "rewrite", replacement }, stays },
  });
  switch (reExport?.kind) {
    case "solved":
      return done(itemText(item, context), true);
    case "retarget":
      changes.retarget(door, item, reExport.name);
      return done(reExport.name);
    case "move":
      changes.moveToTarget(door);
      return done(context.book.target.name);
    case "passed":
      if (!reExport.drops) changes.release(door, item);
      return done("");
    case "star": {
      const { renamed, keepsStar } = reExport;
      for (const { name, as } of renamed) changes.passOn(door, name, as);
      if (keepsStar) changes.moveToTarget(door);
      else changes.release(door, item);
      const named = renamed.map(({ name, as }) => (name === as ? name : `${name} as ${as}`));
      return done([...(keepsStar ? ["*"] : []), ...named].join(", "));
    }
    case "star-left":
      for (const { name, as } of reExport.beside) changes.passOn(door, name, as);
      return kept(manual(reExport.refusal));
    default:
      return kept(manual(reExport?.refusal ?? { code: "no-replacement" }));
  }
}
