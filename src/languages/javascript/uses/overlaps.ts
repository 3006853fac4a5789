/** Keeps the verdicts of a file in step: of uses inside of each other, and of what holds a value and its reads. */

import { contains } from "../syntax/parse";
import { type JudgedEntry, type JudgedUse, keepHeld, withoutGone } from "./entries";

/** Leaves both to a person: a use, and the use in whose moved arguments it stands. */
export function withoutOverlaps(entries: readonly JudgedEntry[]): readonly JudgedEntry[] {
  const all = entries.flatMap(({ uses }) => uses);
  const moving = all.filter(({ use, verdict }) => verdict.kind === "edit" && use.moves.length > 0);
  const tangled = new Set<JudgedUse>();
  for (const mover of moving) {
    const inner = all.filter(
      (other) => other !== mover && mover.use.moves.some((node) => contains(node, other.use.node)),
    );
    if (inner.length > 0) for (const judged of [mover, ...inner]) tangled.add(judged);
  }
  if (tangled.size === 0) return entries;
  return entries.map((entry) => ({
    ...entry,
    uses: entry.uses.map((judged): JudgedUse => {
      const isOpen = judged.verdict.kind !== "manual" && judged.verdict.kind !== "waived";
      if (!tangled.has(judged) || !isOpen) return judged;
      return { use: judged.use, verdict: { kind: "manual", refusal: { code: "nested-use" } } };
    }),
  }));
}

/** What holds a value stays with what is left of its reads, and what stands inside of it stays with it. */
export function settleHeld(entries: readonly JudgedEntry[]): readonly JudgedEntry[] {
  const kept = entries.map((entry) => ({ ...entry, uses: keepHeld(entry.uses) }));
  const going = kept.flatMap(({ uses }) =>
    uses.flatMap(({ use, verdict }) => (verdict.kind === "edit" ? use.removes : [])),
  );
  const back = kept.map((entry) => ({
    ...entry,
    uses: entry.uses.map((judged): JudgedUse => {
      const isGone = judged.verdict.kind === "gone";
      if (!isGone || going.some((node) => contains(node, judged.use.node))) return judged;
      return { use: judged.use, verdict: { kind: "manual", refusal: { code: "holder-used" } } };
    }),
  }));
  return withoutGone(back);
}
