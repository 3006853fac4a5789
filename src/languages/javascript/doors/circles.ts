/** Whether a new import of a module would close a circle of modules that load each other. */

import type { RepoPath } from "../../../workspace/paths";

export interface LoadGraph {
  /** The modules that a module loads while it is loaded itself. */
  loadsOf(path: RepoPath): readonly RepoPath[];
  /** The modules that those who load a module may come to load in its place. */
  replacementsOf(path: RepoPath): readonly RepoPath[];
}

/** How loading a module leads to a file that does not lead to that module itself; null where it does not. */
export type WayBack = (module: RepoPath, file: RepoPath) => string | null;

/** Answers over a graph that does not change. What a module leads to is walked once, when that is first asked. */
export function createCircles(graph: LoadGraph): WayBack {
  const walks = new Map<RepoPath, Walk>();
  return (module, file) => {
    const walk = walks.get(module) ?? walkFrom(module, graph);
    walks.set(module, walk);
    const { stepTo, leadBack } = walk;
    return stepTo.has(file) && !leadBack.has(file) ? wayTo(file, stepTo) : null;
  };
}

interface Step {
  readonly from: RepoPath;
  readonly isReplacement: boolean;
}

interface Walk {
  /** The last step of a shortest way to each module that is loaded; null for the first one. */
  readonly stepTo: ReadonlyMap<RepoPath, Step | null>;
  /** Those of them that load the first one, so that there is a circle already. */
  readonly leadBack: ReadonlySet<RepoPath>;
}

function walkFrom(start: RepoPath, { loadsOf, replacementsOf }: LoadGraph): Walk {
  const stepTo = new Map<RepoPath, Step | null>([[start, null]]);
  const loadedBy = new Map<RepoPath, RepoPath[]>();
  for (const from of stepTo.keys()) {
    for (const to of loadsOf(from)) {
      if (!stepTo.has(to)) stepTo.set(to, { from, isReplacement: false });
      const users = loadedBy.get(to);
      if (users) users.push(from);
      else loadedBy.set(to, [from]);
    }
    // Nobody loads these yet, so they may close a circle and make none that is there.
    for (const to of replacementsOf(from)) if (!stepTo.has(to)) stepTo.set(to, { from, isReplacement: true });
  }
  const leadBack = new Set([start]);
  for (const path of leadBack) for (const user of loadedBy.get(path) ?? []) leadBack.add(user);
  return { stepTo, leadBack };
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
