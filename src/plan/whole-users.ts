/** Follows a barrel outwards: to the files that pass on all of it, and to those that use it as a whole. */

import type { FileAnalysis } from "../sites/analysis";
import type { RepoPath } from "../workspace/paths";
import type { JudgeRequest } from "./judge-all";

/**
 * The barrel itself, and the files that pass on all of its names: by a star, or as the member of a namespace.
 * Who imports a module is asked only when the next one is wanted: an entry of a package may have many users.
 */
export function* outerBarrels(
  barrel: RepoPath,
  { files, mentioning }: Pick<JudgeRequest, "files" | "mentioning">,
): Generator<RepoPath, void> {
  const passing = new Set([barrel]);
  for (const module of passing) {
    yield module;
    for (const path of mentioning.filesTaking(module)) {
      if (!passing.has(path) && files.passesOnAll(path, module)) passing.add(path);
    }
  }
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
  for (const module of outer) {
    for (const path of mentioning.filesTaking(module)) {
      if (path === barrel) continue;
      const analysis = analyses.get(path) ?? files.analyse(path, candidates.origins, transforms);
      if (analysis.keeps.some((link) => link.module === module)) return path;
    }
  }
  return null;
}
