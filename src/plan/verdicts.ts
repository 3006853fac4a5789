/** What is decided of exports, mocks and uses so far, and the result of each file by that. */

import type { Elsewhere, FileAnalysis, FileResult, Guard, Offer, PassedOn, Refusal } from "../sites/analysis";
import { linkKey } from "../sites/links";
import type { PathSet } from "../workspace/path-set";
import type { RepoPath } from "../workspace/paths";
import { askedPlace } from "./still-made";

/** The decisions are only ever added to: what has to stay once stays. */
export interface Verdicts {
  /** The exports that have to stay, and why. */
  readonly stays: Map<PassedOn, Refusal>;
  /** The mocks that have to stay, and why. */
  readonly held: Map<Guard, Refusal>;
  /** The keys of re-exports that are not rewritten, or lose their names. */
  readonly unsolved: Set<string>;
  /** The places that go on asking for values of a legacy class, and why. */
  readonly asking: Map<string, Refusal>;
  /** By the key of a module and a name that comes into it, a file into which a star would take it. */
  readonly leaks: Map<string, RepoPath>;
  /** What barrels export in addition. */
  readonly wanted: Set<Offer>;
  /** The files whose results may change. */
  readonly analyses: ReadonlyMap<RepoPath, FileAnalysis>;
  /** Of every file, as it was finished last. */
  readonly results: ReadonlyMap<RepoPath, FileResult>;
  /** Finishes every file for the first time. */
  finishAll(): void;
  /** Finishes a file by what is decided now; true when its result became another one. */
  finish(path: RepoPath): boolean;
  /** Finishes the files with such results. */
  finishWhere(isConcerned: (result: FileResult) => boolean): void;
}

/** Takes over the analyses: those that are needed no more are deleted. `fixed` are results that nothing changes. */
export function createVerdicts(
  analyses: Map<RepoPath, FileAnalysis>,
  selected: Pick<PathSet, "has">,
  fixed: ReadonlyMap<RepoPath, FileResult>,
): Verdicts {
  const stays = new Map<PassedOn, Refusal>();
  const held = new Map<Guard, Refusal>();
  const unsolved = new Set<string>();
  const asking = new Map<string, Refusal>();
  const leaks = new Map<string, RepoPath>();
  const wanted = new Set<Offer>();
  const results = new Map(fixed);
  /** The keys of {@link FileResult.leaves}. */
  const leaving = new Map<RepoPath, ReadonlySet<string>>();

  const elsewhere: Elsewhere = {
    stays: (passed) => stays.get(passed) ?? null,
    holds: (guard) => held.get(guard) ?? null,
    isWanted: (offer) => wanted.has(offer),
    isSolved: (via) => !via.some((link) => unsolved.has(linkKey(link))),
    leaks: (link) => leaks.get(linkKey(link)) ?? null,
    stillMade: (path, place) => asking.get(askedPlace(path, place)) ?? null,
    becomes({ module, name }) {
      const becomes = results.get(module)?.renamed?.get(name) ?? null;
      return becomes === null || selected.has(module) ? becomes : leftOut(module);
    },
    leaves(link) {
      const key = linkKey(link);
      for (const [path, keys] of leaving) if (selected.has(path) && keys.has(key)) return path;
      return null;
    },
  };

  function finish(path: RepoPath): boolean {
    const analysis = analyses.get(path);
    if (!analysis) return false;
    const before = results.get(path);
    const result = analysis.finish(elsewhere);
    results.set(path, result);
    if (result.leaves?.length) leaving.set(path, new Set(result.leaves.map(linkKey)));
    else leaving.delete(path);
    return result !== before;
  }

  function finishAll(): void {
    for (const path of analyses.keys()) {
      finish(path);
      // Nothing elsewhere changes a file without sites; what was kept of it can go.
      if (results.get(path)?.sites.length === 0) analyses.delete(path);
    }
  }

  function finishWhere(isConcerned: (result: FileResult) => boolean): void {
    for (const [path, result] of results) if (isConcerned(result)) finish(path);
  }

  return {
    stays,
    held,
    unsolved,
    asking,
    leaks,
    wanted,
    analyses,
    results,
    finishAll,
    finish,
    finishWhere,
  };
}

function leftOut(module: RepoPath): Refusal {
  return { code: "mock-consumer-left", detail: `${module} is not changed in this run: select it along.` };
}
