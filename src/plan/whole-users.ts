/** Finds the files that use all that a barrel passes on, though they may name none of it. */

import type { FileAnalysis } from "../sites/analysis";
import type { RepoPath } from "../workspace/paths";
import type { JudgeRequest } from "./judge-all";

/**
 * A file that uses the barrel as a whole, in which the names that are used cannot be seen: directly, or
 * through a barrel that passes on all of its names. Null without one.
 */
export function wholeUser(
  barrel: RepoPath,
  analyses: ReadonlyMap<RepoPath, FileAnalysis>,
  { files, candidates, transforms, mentioning }: JudgeRequest,
): RepoPath | null {
  const passing = new Set([barrel]);
  for (const module of passing) {
    for (const path of mentioning.filesWith({ module, names: [] })) {
      if (path === barrel) continue;
      const analysis = analyses.get(path) ?? files.analyse(path, candidates.origins, transforms);
      if (analysis.keeps.some((link) => link.module === module)) return path;
      if (files.linksOf(path)?.stars.includes(module)) passing.add(path);
    }
  }
  return null;
}
