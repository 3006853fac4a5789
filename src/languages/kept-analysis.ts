/**
 * The analysis of a file without its syntax tree: what came of it, and what was asked for it. Only
 * when an answer has become another one, the file is parsed and analysed again.
 */

import type { Span } from "../edits/edit";
import type { Elsewhere, FileAnalysis, FileResult, Guard, Offer, PassedOn, Refusal } from "../sites/analysis";
import type { Link } from "../sites/links";
import type { RepoPath } from "../workspace/paths";

/** What is left of an analysis. */
export interface KeptAnalysis<Answer> {
  readonly passedOn: readonly PassedOn[];
  readonly retargeted: readonly PassedOn[];
  readonly offers: readonly Offer[];
  readonly keeps: readonly Link[];
  readonly follows: readonly Link[];
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
  | { readonly of: "solved"; readonly via: readonly Link[]; readonly is: boolean }
  | { readonly of: "becomes"; readonly link: Link; readonly is: string | Refusal | null }
  | { readonly of: "made"; readonly path: RepoPath; readonly place: Span; readonly is: Refusal | null }
  | { readonly of: "leaks" | "leaves"; readonly link: Link; readonly is: RepoPath | null };

/** Nothing is known against any change yet, and of nobody who wants more: so every file is finished first. */
const UNDISPUTED: Elsewhere = {
  stays: () => null,
  holds: () => null,
  isWanted: () => false,
  isSolved: () => true,
  leaks: () => null,
  stillMade: () => null,
  becomes: () => null,
  leaves: () => null,
};

/**
 * Finishes a file's analysis as if nothing elsewhere stood against it, and lets go of its tree. `answers` are those
 * that its language has noted, and goes on noting meanwhile.
 */
export function keepAnalysis<Answer>(
  analysis: FileAnalysis,
  answers: readonly Answer[],
): KeptAnalysis<Answer> {
  const same = sameValues();
  const first = finished(analysis, UNDISPUTED, same);
  const passedOn = analysis.passedOn.map((passed) => same(passed));
  const retargeted = (analysis.retargeted ?? []).map((passed) => same(passed));
  const offers = analysis.offers.map((offer) => same(offer));
  const { keeps, follows = [] } = analysis;
  return { passedOn, retargeted, offers, keeps, follows, answers, first, same };
}

/** The kept analysis as one that can be finished; `again` parses the file once more. */
export function analysisFrom(
  { passedOn, retargeted, offers, keeps, follows, first, same }: KeptAnalysis<unknown>,
  again: () => FileAnalysis,
): FileAnalysis {
  let last = first;
  return {
    passedOn,
    retargeted,
    offers,
    keeps,
    follows,
    finish(elsewhere) {
      if (!last.verdicts.every((verdict) => isStill(verdict, elsewhere)))
        last = finished(again(), elsewhere, same);
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
    leaks(link) {
      const is = elsewhere.leaks?.(link) ?? null;
      verdicts.push({ of: "leaks", link, is });
      return is;
    },
    stillMade(path, { start, end }) {
      const place = { start, end };
      const is = elsewhere.stillMade?.(path, place) ?? null;
      verdicts.push({ of: "made", path, place, is });
      return is;
    },
    becomes(link) {
      const is = elsewhere.becomes?.(link) ?? null;
      verdicts.push({ of: "becomes", link, is });
      return is;
    },
    leaves(link) {
      const is = elsewhere.leaves?.(link) ?? null;
      verdicts.push({ of: "leaves", link, is });
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
    case "becomes":
      return isSameFate(verdict.is, elsewhere.becomes?.(verdict.link) ?? null);
    case "made":
      return isSameRefusal(verdict.is, elsewhere.stillMade?.(verdict.path, verdict.place) ?? null);
    case "leaks":
      return verdict.is === (elsewhere.leaks?.(verdict.link) ?? null);
    case "leaves":
      return verdict.is === (elsewhere.leaves?.(verdict.link) ?? null);
  }
}

function isSameFate(a: string | Refusal | null, b: string | Refusal | null): boolean {
  if (typeof a === "string" || typeof b === "string") return a === b;
  return isSameRefusal(a, b);
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
