/** Judges all candidates together: whether a passed-on export can go depends on every file that uses it. */

import type { Files } from "../languages/language";
import type { FileAnalysis, FileResult, Refusal } from "../sites/analysis";
import type { Candidates } from "../sites/find";
import { linkKey } from "../sites/links";
import type { TransformName } from "../sites/site";
import type { PathSet } from "../workspace/path-set";
import type { RepoPath } from "../workspace/paths";
import { stillUsed } from "./barrel-users";
import type { Mentioning } from "./mentioning";
import { type Offers, offersOf, wantedOffers } from "./offers";
import { refusalsForAll, usersOfModules } from "./other-users";
import { runRounds } from "./rounds";
import { starLeaks } from "./star-leaks";
import { createVerdicts, type Verdicts } from "./verdicts";
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

/** A file, and what its language says of it. */
type Analysed = readonly [RepoPath, FileAnalysis];

/** The result of each candidate, selected or not, and of files with settings that take something of them. */
export function judgeAll(base: JudgeRequest): ReadonlyMap<RepoPath, FileResult> {
  const { offers, origins } = offersOf(base);
  const request = { ...base, candidates: { ...base.candidates, origins } };
  const { files, candidates, transforms } = request;
  const analyses = new Map(
    candidates.files.map((path): Analysed => [path, files.analyse(path, origins, transforms)]),
  );
  const passing = [...analyses].filter(([, { passedOn }]) => passedOn.length > 0);
  const settings = [...(files.takenBySettings?.(origins) ?? [])];
  const fixed = new Map(settings.map(([path, sites]) => [path, { sites, edits: [], guards: [] }]));
  const verdicts = createVerdicts(analyses, request.selected, fixed);
  if (!files.namesAreVisible) holdUsedAsWhole(passing, verdicts, request);
  for (const [passed, refusal] of refusalsForAll(passing, request)) verdicts.stays.set(passed, refusal);
  verdicts.finishAll();
  if (files.namesAreVisible) holdTakenUnseen(passing, verdicts, request);
  runRounds(verdicts, request);
  grantWanted(offers, verdicts, request);
  return verdicts.results;
}

/** Where uses can be hidden, whoever may use a barrel as a whole has to be looked for. */
function holdUsedAsWhole(
  passing: readonly Analysed[],
  { analyses, stays }: Verdicts,
  request: JudgeRequest,
): void {
  const barrels = passing
    .map(([path, { passedOn }]) => ({ path, exports: passedOn.filter(({ isForAll }) => !isForAll) }))
    .filter(({ exports }) => exports.length > 0);
  const inner = barrels.filter(({ path }) => !request.isPublished(path));
  request.mentioning.lookAhead(inner.map(({ path }) => ({ module: path, names: [] })));
  for (const { path, exports } of barrels) {
    const refusal = refusalAsWhole(path, analyses, request);
    if (refusal) for (const passed of exports) stays.set(passed, refusal);
  }
}

/** Why a barrel has to keep all that it passes on; null: nobody is known to need all of it. */
function refusalAsWhole(
  barrel: RepoPath,
  analyses: ReadonlyMap<RepoPath, FileAnalysis>,
  request: JudgeRequest,
): Refusal | null {
  const outer: RepoPath[] = [];
  for (const module of outerBarrels(barrel, request)) {
    if (request.isPublished(module)) return { code: "published-re-export" };
    outer.push(module);
  }
  const user = wholeUser(barrel, outer, analyses, request);
  return user === null ? null : stillUsed(user);
}

/** Where names are visible, they can be taken unseen from a module that is a value, and by a star. */
function holdTakenUnseen(passing: readonly Analysed[], verdicts: Verdicts, request: JudgeRequest): void {
  const { stays, leaks, analyses, results, finish } = verdicts;
  // Both are told by the first results, so no file is finished in between.
  for (const [passed, user] of usersOfModules(passing, results, request)) stays.set(passed, stillUsed(user));
  for (const [key, taker] of starLeaks(results, request)) leaks.set(key, taker);
  const isLeaking = (module: RepoPath) =>
    [...(results.get(module)?.brings?.keys() ?? [])].some((name) => leaks.has(linkKey({ module, name })));
  for (const [path, { passedOn }] of analyses)
    if (isLeaking(path) || passedOn.some((passed) => stays.has(passed))) finish(path);
}

/** Lets barrels export in addition what the edits of other files take from them. */
function grantWanted(
  offers: Offers,
  { results, wanted, analyses, finish }: Verdicts,
  request: JudgeRequest,
): void {
  for (const { module, name } of wantedOffers(results, offers, request.candidates.origins, request)) {
    const offer = analyses.get(module)?.offers.find(({ link }) => link.name === name);
    if (!offer) continue;
    wanted.add(offer);
    finish(module);
  }
}
