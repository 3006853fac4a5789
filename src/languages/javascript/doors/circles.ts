/** Whether a new import of a module would close a circle of modules that load each other. */

import type { RepoPath } from "../../../workspace/paths";
import type { Certainty } from "./certain-loads";

export interface LoadGraph {
  /** The modules that a module loads while it is loaded itself, read off its text: some may be in comments, or types. */
  loadsOf(path: RepoPath): readonly RepoPath[];
  /** The modules that those who load a module may come to load in its place. */
  replacementsOf(path: RepoPath): readonly RepoPath[];
  /** Whether one of the loads is one, as a parser sees it; asked of those alone on which an answer rests. */
  certaintyOf(from: RepoPath, to: RepoPath): Certainty;
}

/** How loading a module leads to a file that does not lead to that module itself; null where it does not. */
export type WayBack = (module: RepoPath, file: RepoPath) => string | null;

/**
 * Answers over a graph that does not change. What a module leads to is walked once, when that is first asked, and again
 * where a load turns out to be none, or one that may never happen.
 */
export function createCircles(graph: LoadGraph): WayBack {
  const walks = new Map<RepoPath, Walk>();
  const wrong: WrongLoads = { none: new Set(), unsure: new Set() };
  return (module, file) => {
    for (;;) {
      const walk = walks.get(module) ?? walkFrom(module, graph, wrong);
      walks.set(module, walk);
      if (!walk.stepTo.has(file)) return null;
      const back = walk.nextBack.has(file);
      const loads = back ? loadsBack(file, walk) : loadsTo(file, walk);
      const isWrong = ({ from, to }: Edge) => {
        const certainty = graph.certaintyOf(from, to);
        return back ? certainty !== "sure" : certainty === "no";
      };
      const edge = loads.find(isWrong);
      if (!edge) return back ? null : wayTo(file, walk.stepTo);
      (back ? wrong.unsure : wrong.none).add(keyOf(edge));
      walks.delete(module);
    }
  };
}

interface Edge {
  readonly from: RepoPath;
  readonly to: RepoPath;
}

function keyOf({ from, to }: Edge): string {
  return `${from}\0${to}`;
}

/** What has been found out of loads that are no circle's, by their keys: no loads at all, and no certain ones. */
interface WrongLoads {
  readonly none: Set<string>;
  readonly unsure: Set<string>;
}

interface Step {
  readonly from: RepoPath;
  readonly isReplacement: boolean;
}

interface Walk {
  /** The last step of a shortest way to each module that is loaded; null for the first one. */
  readonly stepTo: ReadonlyMap<RepoPath, Step | null>;
  /** Those of them that load the first one, so that there is a circle already, with the next module on the way. */
  readonly nextBack: ReadonlyMap<RepoPath, RepoPath | null>;
}

function walkFrom(start: RepoPath, graph: LoadGraph, { none, unsure }: WrongLoads): Walk {
  const stepTo = new Map<RepoPath, Step | null>([[start, null]]);
  const loadedBy = new Map<RepoPath, RepoPath[]>();
  for (const from of stepTo.keys()) {
    for (const to of graph.loadsOf(from)) {
      const key = keyOf({ from, to });
      if (none.has(key)) continue;
      if (!stepTo.has(to)) stepTo.set(to, { from, isReplacement: false });
      if (unsure.has(key)) continue;
      const users = loadedBy.get(to);
      if (users) users.push(from);
      else loadedBy.set(to, [from]);
    }
    // Nobody loads these yet, so they may close a circle and make none that is there.
    for (const to of graph.replacementsOf(from))
      if (!stepTo.has(to)) stepTo.set(to, { from, isReplacement: true });
  }
  const nextBack = new Map<RepoPath, RepoPath | null>([[start, null]]);
  for (const path of nextBack.keys())
    for (const user of loadedBy.get(path) ?? []) if (!nextBack.has(user)) nextBack.set(user, path);
  return { stepTo, nextBack };
}

function loadsTo(file: RepoPath, { stepTo }: Walk): readonly Edge[] {
  const edges: Edge[] = [];
  let to = file;
  for (let step = stepTo.get(to); step; step = stepTo.get(to)) {
    if (!step.isReplacement) edges.push({ from: step.from, to });
    to = step.from;
  }
  return edges;
}

function loadsBack(file: RepoPath, { nextBack }: Walk): readonly Edge[] {
  const edges: Edge[] = [];
  let from = file;
  for (let to = nextBack.get(from); to; to = nextBack.get(from)) {
    edges.push({ from, to });
    from = to;
  }
  return edges;
}

/** "a.ts imports b.ts, which imports this file." */
function wayTo(file: RepoPath, stepTo: Walk["stepTo"]): string {
  const parts: string[] = [];
  let at = file;
  for (let step = stepTo.get(at); step; step = stepTo.get(at)) {
    const verb = step.isReplacement ? "is replaced by" : "imports";
    parts.unshift(`${verb} ${at === file ? "this file" : at}`);
    at = step.from;
  }
  return `${at} ${parts.join(", which ")}.`;
}
