/** Decides by the results of all files what has to stay in each, until these results stand against nothing more. */

import { linkKey } from "../sites/links";
import type { RepoPath } from "../workspace/paths";
import { holdUsed, usersOfBarrels } from "./barrel-users";
import type { JudgeRequest } from "./judge-all";
import { lostReExports } from "./lost-re-exports";
import { mockConsumers } from "./mock-consumers";
import { holdHiding } from "./star-clashes";
import { stillMade } from "./still-made";
import type { Verdicts } from "./verdicts";

/** A part of a round, which finishes the files that its decisions concern; false when there are none. */
type Step = (verdicts: Verdicts, request: JudgeRequest) => boolean;

/** In this order, as each sees what those before it decided. */
const STEPS: readonly Step[] = [holdMocks, loseReExports, holdUsedExports, holdAsked, followFates];

/** Takes all steps until none decides more. Each round can only keep more, and solve less, so this ends. */
export function runRounds(verdicts: Verdicts, request: JudgeRequest): void {
  // The first results were made before there were those of others.
  followFates(verdicts);
  for (;;) {
    const decided = STEPS.map((step) => step(verdicts, request));
    if (!decided.includes(true)) return;
  }
}

/** Mocks stay that code needs which the test loads. */
function holdMocks({ results, held, finishWhere }: Verdicts, request: JudgeRequest): boolean {
  const { files, candidates } = request;
  const consumers = mockConsumers({
    ...request,
    results,
    importsOf: files.importsOf,
    valuesOf: (path) => files.valuesOf(path, candidates.origins),
    namesOf(path) {
      const links = files.linksOf(path);
      return links ? [...links.own, ...links.named.keys()] : [];
    },
  });
  const found = new Map([...consumers].filter(([guard]) => !held.has(guard)));
  if (found.size === 0) return false;
  for (const [guard, refusal] of found) held.set(guard, refusal);
  finishWhere(({ guards }) => guards.some((guard) => found.has(guard)));
  return true;
}

/** Nobody can go on using a re-export that does not become the replacement. */
function loseReExports({ results, unsolved, finishWhere }: Verdicts, request: JudgeRequest): boolean {
  const lost = lostReExports(results, unsolved, request);
  if (lost.size === 0) return false;
  for (const key of lost) unsolved.add(key);
  finishWhere(({ sites }) =>
    sites.some(({ via, otherwise = [] }) => [...via, ...otherwise].some((link) => lost.has(linkKey(link)))),
  );
  return true;
}

/** Exports stay that others go on using, or that hide others. */
function holdUsedExports(verdicts: Verdicts, request: JudgeRequest): boolean {
  const { analyses, results, stays, finish } = verdicts;
  const { files, selected } = request;
  const users = usersOfBarrels(results, selected);
  const goes = (module: RepoPath, name: string) => stopsExporting(module, name, verdicts, request);
  const held = new Set<RepoPath>();
  for (const [path, { passedOn }] of analyses) {
    if (passedOn.length === 0) continue;
    if (holdUsed(path, passedOn, users.all, stays)) held.add(path);
    if (!files.namesAreVisible && holdHiding(path, passedOn, files, stays, goes)) held.add(path);
  }
  for (const [path, { retargeted = [] }] of analyses)
    if (holdUsed(path, retargeted, users.ofLegacy, stays)) held.add(path);
  for (const path of held) finish(path);
  return held.size > 0;
}

function stopsExporting(
  module: RepoPath,
  name: string,
  { analyses, stays }: Verdicts,
  { legacy, selected }: JudgeRequest,
): boolean {
  // A star over a legacy module becomes names, or a star over the target.
  if (legacy.has(module)) return true;
  if (!selected.has(module)) return false;
  const passedOn = analyses.get(module)?.passedOn ?? [];
  return passedOn.some((passed) => passed.names.includes(name) && !stays.has(passed));
}

/** Code goes on asking for values of a legacy class while such are made. */
function holdAsked({ results, asking, finish }: Verdicts, request: JudgeRequest): boolean {
  const found = [...stillMade(results, request)].filter(([place]) => !asking.has(place));
  for (const [place, { refusal }] of found) asking.set(place, refusal);
  for (const path of new Set(found.map(([, { file }]) => file))) finish(path);
  return found.length > 0;
}

/** What a file says of names in other files' scopes follows what becomes of these. */
function followFates({ analyses, finish }: Verdicts): boolean {
  const following = [...analyses].filter(([, { follows = [] }]) => follows.length > 0);
  // What becomes of a file's own names does not depend on those that it follows, so any order will do.
  return following.map(([path]) => finish(path)).includes(true);
}
