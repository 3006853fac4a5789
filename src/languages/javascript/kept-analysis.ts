/**
 * The analysis of a file without its syntax tree: what came of it, and what was asked for it. Only
 * when an answer has become another one, the file is parsed and analysed again.
 */

import type {
  Elsewhere,
  FileAnalysis,
  FileResult,
  Guard,
  Offer,
  PassedOn,
  Refusal,
} from "../../sites/analysis";
import type { Link } from "../../sites/links";
import type { TransformName } from "../../sites/site";
import { analyse } from "./analyse";
import { type Answer, areStill, noting, type OtherFiles } from "./answers";
import type { FileContext } from "./values/ways";

/** What is left of an analysis. */
export interface KeptAnalysis {
  readonly passedOn: readonly PassedOn[];
  readonly offers: readonly Offer[];
  readonly keeps: readonly Link[];
  /** What other files said, until the end of the first {@link FileAnalysis.finish}. */
  readonly answers: readonly Answer[];
  readonly first: Finished;
  readonly same: SameValue;
}

/** A result, and what was said of other files' fate for it. */
interface Finished {
  readonly result: FileResult;
  readonly verdicts: readonly Verdict[];
}

type SameValue = <T extends Guard | Offer | PassedOn>(value: T) => T;

type Verdict =
  | { readonly of: "stays"; readonly passed: PassedOn; readonly is: Refusal | null }
  | { readonly of: "holds"; readonly guard: Guard; readonly is: Refusal | null }
  | { readonly of: "wanted"; readonly offer: Offer; readonly is: boolean }
  | { readonly of: "solved"; readonly via: readonly Link[]; readonly is: boolean };

/** Nothing is known against any change yet, and of nobody who wants more: so every file is finished first. */
const UNDISPUTED: Elsewhere = {
  stays: () => null,
  holds: () => null,
  isWanted: () => false,
  isSolved: () => true,
};

/** Analyses a file, finishes it as if nothing elsewhere stood against it, and lets go of its tree. */
export function keepAnalysis(context: FileContext, selected: ReadonlySet<TransformName>): KeptAnalysis {
  const noted = noting(context);
  const same = sameValues();
  const analysis = analyse(noted.context, selected);
  const first = finished(analysis, UNDISPUTED, same);
  const passedOn = analysis.passedOn.map((passed) => same(passed));
  const offers = analysis.offers.map((offer) => same(offer));
  return { passedOn, offers, keeps: analysis.keeps, answers: noted.answers, first, same };
}

/** True when the analysis would be the same over the files as they are said to be now. */
export function holdsStill(kept: KeptAnalysis, others: OtherFiles): boolean {
  return areStill(kept.answers, others);
}

/** The kept analysis as one that can be finished; `context` parses the file again. */
export function analysisFrom(
  { passedOn, offers, keeps, first, same }: KeptAnalysis,
  selected: ReadonlySet<TransformName>,
  context: () => FileContext,
): FileAnalysis {
  let last = first;
  return {
    passedOn,
    offers,
    keeps,
    finish(elsewhere) {
      if (!last.verdicts.every((verdict) => isStill(verdict, elsewhere)))
        last = finished(analyse(context(), selected), elsewhere, same);
      return last.result;
    },
  };
}

function finished(analysis: FileAnalysis, elsewhere: Elsewhere, same: SameValue): Finished {
  const verdicts: Verdict[] = [];
  const result = analysis.finish({
    stays(of) {
      const passed = same(of);
      const is = elsewhere.stays(passed);
      verdicts.push({ of: "stays", passed, is });
      return is;
    },
    holds(of) {
      const guard = same(of);
      const is = elsewhere.holds(guard);
      verdicts.push({ of: "holds", guard, is });
      return is;
    },
    isWanted(of) {
      const offer = same(of);
      const is = elsewhere.isWanted(offer);
      verdicts.push({ of: "wanted", offer, is });
      return is;
    },
    isSolved(via) {
      const is = elsewhere.isSolved(via);
      verdicts.push({ of: "solved", via, is });
      return is;
    },
  });
  const guards = result.guards.map((guard) => same(guard));
  return { result: { ...result, guards }, verdicts };
}

function isStill(verdict: Verdict, elsewhere: Elsewhere): boolean {
  switch (verdict.of) {
    case "stays":
      return isSameRefusal(verdict.is, elsewhere.stays(verdict.passed));
    case "holds":
      return isSameRefusal(verdict.is, elsewhere.holds(verdict.guard));
    case "wanted":
      return verdict.is === elsewhere.isWanted(verdict.offer);
    case "solved":
      return verdict.is === elsewhere.isSolved(verdict.via);
  }
}

function isSameRefusal(a: Refusal | null, b: Refusal | null): boolean {
  return a?.code === b?.code && a?.detail === b?.detail;
}

/** Gives the same value for equal ones: the plan tells them apart by identity. */
function sameValues(): SameValue {
  const known = new Map<string, unknown>();
  return <T extends Guard | Offer | PassedOn>(value: T) => {
    const key = JSON.stringify(value);
    if (!known.has(key)) known.set(key, value);
    return known.get(key) as T;
  };
}
