/** Finds re-exports that do not become what the rewrites of their users take them for. */

import type { FileResult } from "../sites/analysis";
import { createOrigins, type Link, linkKey } from "../sites/links";
import type { RepoPath } from "../workspace/paths";
import type { JudgeRequest } from "./judge-all";

/**
 * The keys of re-exports on ways that, when all edits are made, still lead to a legacy module, or nowhere, without the
 * known ones.
 */
export function lostReExports(
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
