/** The verdicts of a file once it is known what others say of what it passes on, holds and asks for. */

import type { Elsewhere } from "../../../sites/analysis";
import { stringsInAll } from "../imports/all-list";
import type { Context } from "../names/context";
import { isAsked, mayBeAsked } from "../uses/asked";
import type { Use, Verdict } from "../uses/use";
import { isLeft, type JudgedEntry, refusing } from "./judge";
import { withoutLeaks } from "./star-leaks";

/** Leaves what other files need as it is. */
export function keepForOthers(judged: JudgedEntry, elsewhere: Elsewhere, context: Context): JudgedEntry {
  const imported = keepImported(judged, elsewhere, context);
  const asked = keepAsked(keepFields(imported, elsewhere), elsewhere, context);
  return withoutLeaks(asked, elsewhere, context);
}

/** An import whose name other files need stays. */
function keepImported(judged: JudgedEntry, elsewhere: Elsewhere, context: Context): JudgedEntry {
  const { passed, entry, uses } = judged;
  // Of a module that stays for uses of its own, what others may take is there in any case.
  const isName = entry.origin !== null && entry.origin.name !== "*";
  const isOpen = judged.refusal === null || (judged.refusal.code === "uses-left" && isName);
  const held = isOpen && passed ? elsewhere.stays(passed) : null;
  if (!held) return judged;
  // Where nothing here says that it is for others, it is kept for what they mean to do with it: to patch these uses.
  const isListed = entry.binding !== null && stringsInAll(entry.binding.name, context).length > 0;
  const left: Verdict = { kind: "manual", refusal: held };
  const mayMove = ({ verdict }: Use) =>
    isListed && !(verdict.kind === "edit" && verdict.names.has(entry.binding?.name ?? ""));
  return {
    ...judged,
    refusal: judged.refusal ?? held,
    uses: uses.map((use) => (isLeft(use.verdict) || mayMove(use) ? use : { ...use, verdict: left })),
    // Nothing comes beside what stays.
    unused: new Set(),
  };
}

/** Other files read or set the attribute that holds a factory, so what is done with it here stays as well. */
function keepFields(judged: JudgedEntry, elsewhere: Elsewhere): JudgedEntry {
  let entry = judged;
  for (const { node, field } of judged.uses) {
    const refusal = field && elsewhere.stays(field);
    if (refusal) entry = refusing(entry, ({ heldBy }) => heldBy === node, refusal);
  }
  return entry;
}

/** Code that asks for values of a class goes on asking for the legacy one while such are made. */
function keepAsked(judged: JudgedEntry, elsewhere: Elsewhere, { file }: Context): JudgedEntry {
  let entry = judged;
  for (const use of judged.uses) {
    if (isLeft(use.verdict) || !(isAsked(use.node, file) || mayBeAsked(use.node, file))) continue;
    const refusal = elsewhere.stillMade(file.path, use.node);
    if (refusal) entry = refusing(entry, (one) => one.node === use.node, refusal);
  }
  return entry;
}
