/**
 * The analysis of a file without its syntax tree: what came of it, and what was asked for it. Only
 * when an answer has become another one, the file is parsed and analysed again.
 */

import type { Elsewhere, FileAnalysis, FileResult, Guard, Offer, PassedOn, Refusal } from "../sites/analysis";
import type { Link } from "../sites/links";

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

/** A result, and what was asked for it of other files' fate. */
interface Finished {
  readonly result: FileResult;
  readonly asked: readonly Asked[];
}

interface Asked {
  readonly question: (elsewhere: Elsewhere) => Said;
  readonly answer: Said;
}

/** What {@link Elsewhere} says. */
type Said = Refusal | string | boolean | null;

type SameValue = <T extends Guard | Offer | PassedOn>(value: T) => T;

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
      const isStill = last.asked.every(({ question, answer }) => isSame(answer, question(elsewhere)));
      if (!isStill) last = finished(again(), elsewhere, same);
      return last.result;
    },
  };
}

function finished(analysis: FileAnalysis, elsewhere: Elsewhere, same: SameValue): Finished {
  const { answering, asked } = noting(elsewhere, same);
  const result = analysis.finish(answering);
  const guards = result.guards.map((guard) => same(guard));
  return { result: { ...result, guards }, asked };
}

/** One that answers as `elsewhere` does, and the growing list of what it was asked. */
function noting(
  elsewhere: Elsewhere,
  same: SameValue,
): { readonly answering: Elsewhere; readonly asked: readonly Asked[] } {
  const asked: Asked[] = [];
  // A question is kept, so it must not hold anything that leads to a syntax tree.
  function ask<T extends Said>(question: (elsewhere: Elsewhere) => T): T {
    const answer = question(elsewhere);
    asked.push({ question, answer });
    return answer;
  }
  const answering: Elsewhere = {
    stays(passed) {
      const known = same(passed);
      return ask((others) => others.stays(known));
    },
    holds(guard) {
      const known = same(guard);
      return ask((others) => others.holds(known));
    },
    isWanted(offer) {
      const known = same(offer);
      return ask((others) => others.isWanted(known));
    },
    stillMade(path, place) {
      // The place may be a node.
      const { start, end } = place;
      return ask((others) => others.stillMade(path, { start, end }));
    },
    isSolved: (via) => ask((others) => others.isSolved(via)),
    leaks: (link) => ask((others) => others.leaks(link)),
    becomes: (link) => ask((others) => others.becomes(link)),
    leaves: (link) => ask((others) => others.leaves(link)),
  };
  return { answering, asked };
}

/** Refusals are the same when they say the same. */
function isSame(a: Said, b: Said): boolean {
  if (a === null || b === null || typeof a !== "object" || typeof b !== "object") return a === b;
  return a.code === b.code && a.detail === b.detail;
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
