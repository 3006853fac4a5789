/** Judges all candidates together: whether a passed-on export can go depends on every file that uses it. */

import type { Files } from "../languages/language";
import type {
  DraftSite,
  Elsewhere,
  FileAnalysis,
  FileResult,
  Guard,
  Offer,
  PassedOn,
  Refusal,
} from "../sites/analysis";
import type { Candidates } from "../sites/find";
import { createOrigins, type Link, linkKey } from "../sites/links";
import type { TransformName } from "../sites/site";
import type { PathSet } from "../workspace/path-set";
import type { RepoPath } from "../workspace/paths";
import { holdUsed, stillUsed, usersOfBarrels } from "./barrel-users";
import type { Mentioning } from "./mentioning";
import { mockConsumers } from "./mock-consumers";
import { offersOf, wantedOffers } from "./offers";
import { refusalsForAll, usersOfModules } from "./other-users";
import { holdHiding } from "./star-clashes";
import { starLeaks } from "./star-leaks";
import { askedPlace, stillMade } from "./still-made";
import { outerBarrels, wholeUser } from "./whole-users";

export interface JudgeRequest {
  readonly files: Files;
  readonly candidates: Candidates;
  /** The files that the plan may change. */
  readonly selected: Pick<PathSet, "has">;
  readonly transforms: ReadonlySet<TransformName>;
  readonly legacy: ReadonlySet<RepoPath>;
  readonly mentioning: Mentioning;
  readonly homes: ReadonlySet<RepoPath>;
  /** The text of a file as it is; empty where it cannot be read. */
  readonly textOf: (path: RepoPath) => string;
  /** Others may import the file from a package that they have from a registry. */
  readonly isPublished: (path: RepoPath) => boolean;
}

/** The result of each candidate, selected or not. */
export function judgeAll(base: JudgeRequest): ReadonlyMap<RepoPath, FileResult> {
  const { offers, origins } = offersOf(base);
  const request = { ...base, candidates: { ...base.candidates, origins } };
  const { files, candidates, transforms } = request;
  const analyses = new Map<RepoPath, FileAnalysis>();
  for (const path of candidates.files)
    analyses.set(path, files.analyse(path, candidates.origins, transforms));
  const stays = new Map<PassedOn, Refusal>();
  const held = new Map<Guard, Refusal>();
  const unsolved = new Set<string>();
  const wanted = new Set<Offer>();
  const results = new Map<RepoPath, FileResult>();
  const leaving = new Map<RepoPath, ReadonlySet<string>>();
  let leaks: ReadonlyMap<string, RepoPath> = new Map();
  const asking = new Map<string, Refusal>();
  const elsewhere: Elsewhere = {
    stays: (passed) => stays.get(passed) ?? null,
    holds: (guard) => held.get(guard) ?? null,
    isWanted: (offer) => wanted.has(offer),
    isSolved: (via) => !via.some((link) => unsolved.has(linkKey(link))),
    leaks: (link) => leaks.get(linkKey(link)) ?? null,
    stillMade: (path, place) => asking.get(askedPlace(path, place)) ?? null,
    becomes: ({ module, name }) => {
      const becomes = results.get(module)?.renamed?.get(name) ?? null;
      return becomes === null || request.selected.has(module) ? becomes : leftOut(module);
    },
    leaves: (link) => {
      const key = linkKey(link);
      for (const [path, keys] of leaving) if (request.selected.has(path) && keys.has(key)) return path;
      return null;
    },
  };
  const valuesOf = (path: RepoPath) => files.valuesOf(path, candidates.origins);
  const namesOf = (path: RepoPath) => {
    const links = files.linksOf(path);
    return links ? [...links.own, ...links.named.keys()] : [];
  };
  const finish = (path: RepoPath, analysis: FileAnalysis) => {
    const result = analysis.finish(elsewhere);
    results.set(path, result);
    if (result.leaves?.length) leaving.set(path, new Set(result.leaves.map(linkKey)));
    else leaving.delete(path);
  };

  const passing = [...analyses].filter(([, analysis]) => analysis.passedOn.length > 0);
  const retargeting = [...analyses].filter(([, { retargeted = [] }]) => retargeted.length > 0);
  // Where uses can be hidden, whoever may use a barrel as a whole has to be looked for.
  const isHiding = !files.namesAreVisible;
  const passesNames = ({ passedOn }: FileAnalysis) => passedOn.some(({ isForAll }) => !isForAll);
  const inner = passing.filter(
    ([path, analysis]) => isHiding && passesNames(analysis) && !request.isPublished(path),
  );
  request.mentioning.lookAhead(inner.map(([path]) => ({ module: path, names: [] })));
  for (const [path, analysis] of passing) {
    if (!isHiding || !passesNames(analysis)) continue;
    const outer: RepoPath[] = [];
    let isPublished = false;
    for (const module of outerBarrels(path, request)) {
      isPublished = request.isPublished(module);
      if (isPublished) break;
      outer.push(module);
    }
    const user = isPublished ? null : wholeUser(path, outer, analyses, request);
    if (!isPublished && user === null) continue;
    const refusal: Refusal = user === null ? { code: "published-re-export" } : stillUsed(user);
    for (const passed of analysis.passedOn) if (!passed.isForAll) stays.set(passed, refusal);
  }
  for (const [passed, refusal] of refusalsForAll(passing, request)) stays.set(passed, refusal);
  for (const [path, analysis] of analyses) {
    finish(path, analysis);
    // Nothing elsewhere changes a file without sites; what was kept of it can go.
    if (results.get(path)?.sites.length === 0) analyses.delete(path);
  }
  if (!isHiding) {
    for (const [passed, user] of usersOfModules(passing, results, request))
      stays.set(passed, stillUsed(user));
    leaks = starLeaks(results, request);
    const isLeaking = (module: RepoPath) =>
      [...(results.get(module)?.brings?.keys() ?? [])].some((name) => elsewhere.leaks?.({ module, name }));
    for (const [path, analysis] of analyses)
      if (isLeaking(path) || analysis.passedOn.some((passed) => stays.has(passed))) finish(path, analysis);
  }
  // A star over a legacy module becomes names, or a star over the target.
  const goes = (module: RepoPath, name: string) =>
    request.legacy.has(module) ||
    (request.selected.has(module) &&
      analyses.get(module)?.passedOn.some((passed) => passed.names.includes(name) && !stays.has(passed)) ===
        true);
  const following = new Map<RepoPath, string>();
  const fateOf = (link: Link) => [elsewhere.becomes?.(link), elsewhere.leaves?.(link)];
  // Each round can only keep more exports and mocks, and solve less, so this ends.
  for (let more = true; more; ) {
    const moving = { results, importsOf: files.importsOf, namesOf, valuesOf };
    const refusals = [...mockConsumers({ ...request, ...moving })].filter(([guard]) => !held.has(guard));
    more = refusals.length > 0;
    for (const [guard, refusal] of refusals) held.set(guard, refusal);
    for (const [path, { guards }] of [...results]) {
      const analysis = analyses.get(path);
      if (analysis && refusals.some(([guard]) => guards.includes(guard))) finish(path, analysis);
    }
    const lost = notSolved(results, unsolved, request);
    more ||= lost.size > 0;
    for (const key of lost) unsolved.add(key);
    for (const [path, { sites }] of [...results]) {
      const analysis = analyses.get(path);
      const isLost = ({ via, otherwise = [] }: DraftSite) =>
        [...via, ...otherwise].some((link) => lost.has(linkKey(link)));
      if (analysis && sites.some(isLost)) finish(path, analysis);
    }
    const users = usersOfBarrels(results, request.selected);
    for (const [path, analysis] of passing) {
      if (holdUsed(path, analysis.passedOn, users.all, stays)) more = true;
      if (isHiding && holdHiding(path, analysis.passedOn, files, stays, goes)) more = true;
      if (more) finish(path, analysis);
    }
    for (const [path, analysis] of retargeting) {
      if (!holdUsed(path, analysis.retargeted ?? [], users.ofLegacy, stays)) continue;
      more = true;
      finish(path, analysis);
    }
    const kept = [...stillMade(results, request)].filter(([place]) => !asking.has(place));
    for (const [place, { refusal }] of kept) asking.set(place, refusal);
    more ||= kept.length > 0;
    for (const path of new Set(kept.map(([, { file }]) => file))) {
      const analysis = analyses.get(path);
      if (analysis) finish(path, analysis);
    }
    for (const [path, analysis] of analyses) {
      // Nothing depends on a file that follows others, so this changes no other result.
      const now = analysis.follows?.map((link) => JSON.stringify(fateOf(link))).join() ?? "";
      if (now === (following.get(path) ?? "")) continue;
      following.set(path, now);
      finish(path, analysis);
      more = true;
    }
  }
  for (const { module, name } of wantedOffers(results, offers, origins, request)) {
    const analysis = analyses.get(module);
    const offer = analysis?.offers.find(({ link }) => link.name === name);
    if (!analysis || !offer) continue;
    wanted.add(offer);
    finish(module, analysis);
  }
  return results;
}

function leftOut(module: RepoPath): Refusal {
  return { code: "mock-consumer-left", detail: `${module} is not changed in this run: select it along.` };
}

/** The re-exports on ways that, when all edits are made, still lead to a legacy module, or nowhere. */
function notSolved(
  results: ReadonlyMap<RepoPath, FileResult>,
  known: ReadonlySet<string>,
  { files, candidates, selected, legacy, homes }: JudgeRequest,
): ReadonlySet<string> {
  const waiting = new Map<string, Link>();
  for (const { sites } of results.values()) {
    for (const { via, otherwise = [], needsBarrel, disposition } of sites) {
      if (!needsBarrel || disposition.kind !== "rewrite") continue;
      for (const link of [...via, ...otherwise])
        if (!known.has(linkKey(link))) waiting.set(linkKey(link), link);
    }
  }
  if (waiting.size === 0) return new Set();
  const edits = new Map(
    [...results].filter(([path]) => selected.has(path)).map(([path, { edits }]) => [path, edits]),
  );
  const { linksOf } = files.after(edits);
  const origins = createOrigins({ homes, linksOf, mayMatter: candidates.mayMatter });
  const lost = [...waiting].filter(([, { module, name }]) => {
    const origin = origins.originOf(module, name, true);
    // A name that is gone is no solution either.
    return origin === null || legacy.has(origin.module);
  });
  return new Set(lost.map(([key]) => key));
}
