/** Completes the verdicts of a file, once it is known what becomes of the re-exports of other files. */

import type { Elsewhere, Refusal } from "../../../sites/analysis";
import type { Link } from "../../../sites/links";
import type { JavaScriptModule } from "../doors/module";
import { spanOf } from "../syntax/parse";
import type { Entry } from "../values/roots";
import { isAsked, isTypeOfMade } from "./asked";
import type { JudgedEntry, JudgedUse, Verdict } from "./entries";
import { exportThroughStar, type ReExport } from "./re-exports";

/** Replaces each verdict that waits for other files by what was decided. */
export function settleElsewhere(
  judged: readonly JudgedEntry[],
  elsewhere: Elsewhere,
  module: JavaScriptModule,
): readonly JudgedEntry[] {
  const isSolved = (via: readonly Link[]) => via.length === 0 || elsewhere.isSolved(via);
  const settleUse = ({ use, verdict }: JudgedUse): JudgedUse => {
    const isOpen = verdict.kind !== "manual" && verdict.kind !== "waived";
    const held = isOpen && use.field ? elsewhere.stays(use.field) : null;
    const mayAsk = isAsked(use.node, module.bound) || isTypeOfMade(use, module);
    const asked = isOpen && mayAsk ? elsewhere.stillMade(module.path, spanOf(use.node)) : null;
    const refusalOfUse = held ?? asked;
    if (refusalOfUse) return { use, verdict: manual(refusalOfUse) };
    if (verdict.kind === "solved")
      return isSolved([...use.root.via, ...use.root.otherwise.via])
        ? { use, verdict }
        : { use, verdict: settleExport(unsolved(verdict.direct), elsewhere) };
    if (verdict.kind !== "passed") return { use, verdict: settleExport(verdict, elsewhere) };
    const refusal = elsewhere.stays(verdict.passed);
    if (refusal) return { use, verdict: manual(refusal) };
    const rewrite = { names: [], text: () => "", edits: () => [] };
    return { use, verdict: { kind: "edit", rewrite, drops: verdict.drops } };
  };
  return judged.map((entry): JudgedEntry => {
    const solved = isSolved([...entry.entry.via, ...entry.entry.otherwise.via]);
    return {
      ...entry,
      uses: entry.uses.map(settleUse),
      reExport: entry.reExport && settleReExport(entry.reExport, entry.entry, elsewhere, solved),
      isSolved: solved,
    };
  });
}

/** What the file exports becomes the replacement only if all who go on using it mean that. */
function settleExport(verdict: Verdict, elsewhere: Elsewhere): Verdict {
  const refusal = verdict.kind === "edit" && verdict.exports ? elsewhere.stays(verdict.exports) : null;
  return refusal ? manual(refusal) : verdict;
}

function settleReExport(reExport: ReExport, entry: Entry, elsewhere: Elsewhere, solved: boolean): ReExport {
  switch (reExport.kind) {
    case "solved":
      return solved ? reExport : settleReExport(reExport.direct, entry, elsewhere, solved);
    case "retarget":
    case "move":
    case "passed": {
      const refusal = elsewhere.stays(reExport.kind === "passed" ? reExport.passed : reExport.exports);
      return refusal ? { kind: "manual", refusal } : reExport;
    }
    case "star":
      return settleStar(reExport, entry, elsewhere);
    default:
      return reExport;
  }
}

/** Where a name has to stay what it is, so has the star; what may go on as its replacement is exported beside it. */
function settleStar(
  star: Extract<ReExport, { kind: "star" }>,
  { origin }: Entry,
  elsewhere: Elsewhere,
): ReExport {
  const refusals = new Map(
    star.beside.map(({ as }) => [as, elsewhere.stays(exportThroughStar(as, origin as Link))]),
  );
  const [held] = [...refusals.values()].filter((refusal) => refusal !== null);
  const refusal = (star.passed && elsewhere.stays(star.passed)) ?? held;
  if (!refusal) return star;
  return { kind: "star-left", beside: star.beside.filter(({ as }) => !refusals.get(as)), refusal };
}

/** Without its re-export a name comes directly from the target, or stays. */
function unsolved(direct: Verdict): Verdict {
  return direct.kind === "manual" ? manual({ code: "barrel-not-rewritten" }) : direct;
}

function manual(refusal: Refusal): Verdict {
  return { kind: "manual", refusal };
}
