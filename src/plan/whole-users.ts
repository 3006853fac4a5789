/** Follows a barrel outwards: to the files that pass on all of it, and to those that use it as a whole. */

import type { Files } from "../languages/language";
import type { FileAnalysis } from "../sites/analysis";
import type { Candidates } from "../sites/find";
import type { Origins } from "../sites/links";
import type { RepoPath } from "../workspace/paths";
import type { JudgeRequest } from "./judge-all";

type Around = Pick<JudgeRequest, "files" | "mentioning"> & {
  readonly candidates: Pick<Candidates, "origins">;
};

/**
 * The barrel itself, and the files that pass on all of its names: by a star, or as the member of a namespace.
 * Who imports a module is asked only when the next one is wanted: an entry of a package may have many users.
 */
export function* outerBarrels(
  barrel: RepoPath,
  { files, mentioning, candidates }: Around,
): Generator<RepoPath, void> {
  const passing = new Set([barrel]);
  for (const module of passing) {
    yield module;
    const wholes = wholeNames(module, files, candidates.origins);
    const passesOn = (path: RepoPath) =>
      files.passesOnAll(path, module) || (wholes.size > 0 && passesOnOne(path, module, wholes, files));
    for (const path of mentioning.filesTaking(module, wholes))
      if (!passing.has(path) && passesOn(path)) passing.add(path);
  }
}

/** The exports of a module that are modules as a whole, and may have to do with the migration. */
function wholeNames(module: RepoPath, files: Pick<Files, "linksOf">, origins: Origins): ReadonlySet<string> {
  const names = [...(files.linksOf(module)?.named.keys() ?? [])];
  return new Set(names.filter((name) => origins.originOf(module, name)?.name === "*"));
}

function passesOnOne(
  path: RepoPath,
  from: RepoPath,
  names: ReadonlySet<string>,
  files: Pick<Files, "linksOf">,
): boolean {
  const links = [...(files.linksOf(path)?.named.values() ?? [])];
  return links.some(({ module, name }) => module === from && names.has(name));
}

/**
 * A file that uses the barrel as a whole, in which the names that are used cannot be seen: directly, or
 * through a barrel that passes on all of its names. Null without one.
 */
export function wholeUser(
  barrel: RepoPath,
  outer: readonly RepoPath[],
  analyses: ReadonlyMap<RepoPath, FileAnalysis>,
  { files, candidates, transforms, mentioning }: JudgeRequest,
): RepoPath | null {
  const modules = new Set(outer);
  for (const module of outer) {
    for (const path of mentioning.filesTaking(module, wholeNames(module, files, candidates.origins))) {
      if (path === barrel) continue;
      const analysis = analyses.get(path) ?? files.analyse(path, candidates.origins, transforms);
      if (analysis.keeps.some((link) => modules.has(link.module))) return path;
    }
  }
  return null;
}
