/** Completes the verdicts of a file, once it is known what becomes of the re-exports of other files. */

import type { Elsewhere, Refusal } from "../../../sites/analysis";
import type { Link } from "../../../sites/links";
import type { JudgedEntry, JudgedUse, Verdict } from "./entries";
import type { ReExport } from "./re-exports";

/** Replaces each verdict that waits for other files by what was decided. */
export function settleElsewhere(
  judged: readonly JudgedEntry[],
  elsewhere: Elsewhere,
): readonly JudgedEntry[] {
  const isSolved = (via: readonly Link[]) => via.length === 0 || elsewhere.isSolved(via);
  const settleUse = ({ use, verdict }: JudgedUse): JudgedUse => {
    if (verdict.kind === "solved" && !isSolved(use.root.via))
      return { use, verdict: unsolved(verdict.direct) };
    if (verdict.kind !== "passed") return { use, verdict };
    const refusal = elsewhere.stays(verdict.passed);
    if (refusal) return { use, verdict: manual(refusal) };
    const rewrite = { names: [], text: () => "", edits: () => [] };
    return { use, verdict: { kind: "edit", rewrite, drops: verdict.drops } };
  };
  return judged.map((entry): JudgedEntry => {
    const solved = isSolved(entry.entry.via);
    return {
      ...entry,
      uses: entry.uses.map(settleUse),
      reExport: entry.reExport && settleReExport(entry.reExport, elsewhere, solved),
      isSolved: solved,
    };
  });
}

function settleReExport(reExport: ReExport, elsewhere: Elsewhere, solved: boolean): ReExport {
  if (reExport.kind === "solved") return solved ? reExport : reExport.direct;
  const refusal = "passed" in reExport && reExport.passed ? elsewhere.stays(reExport.passed) : null;
  if (!refusal) return reExport;
  return reExport.kind === "star"
    ? { kind: "star-left", beside: reExport.beside, refusal }
    : { kind: "manual", refusal };
}

/** Without its re-export a name comes directly from the target, or stays. */
function unsolved(direct: Verdict): Verdict {
  return direct.kind === "manual" ? manual({ code: "barrel-not-rewritten" }) : direct;
}

function manual(refusal: Refusal): Verdict {
  return { kind: "manual", refusal };
}
