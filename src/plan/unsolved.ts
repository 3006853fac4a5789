/** Finds the sites that wait for a re-export which this plan does not rewrite: they are manual after all. */

import { type DraftSite, type FileResult, manual } from "../sites/analysis";
import type { Link } from "../sites/links";
import type { RepoPath } from "../workspace/paths";

/**
 * The results, in which a site whose text stays counts as rewritten only when every re-export on its
 * way is rewritten in the same plan. `selected` are the files that the plan may change.
 */
export function withUnsolved(
  results: ReadonlyMap<RepoPath, FileResult>,
  selected: ReadonlySet<RepoPath>,
): ReadonlyMap<RepoPath, FileResult> {
  const patched = new Map<RepoPath, FileResult>();
  for (const [path, result] of results) {
    const sites = result.sites.map((site): DraftSite => {
      if (!site.needsBarrel || site.disposition.kind !== "rewrite") return site;
      const barrel = site.via.find(({ module }) => module !== path && isLeft(module, site.origin));
      if (!barrel) return site;
      const detail = `See ${barrel.module}.`;
      return { ...site, disposition: manual({ code: "barrel-not-rewritten", detail }) };
    });
    patched.set(path, { ...result, sites });
  }
  return patched;

  /** The barrel keeps passing on the legacy export. */
  function isLeft(barrel: RepoPath, origin: Link): boolean {
    const sites = results.get(barrel)?.sites ?? [];
    const passing = sites.filter((site) => concerns(site.origin, origin));
    return passing.some((site) => site.disposition.kind !== "rewrite" || !selected.has(barrel));
  }
}

function concerns(passed: Link, origin: Link): boolean {
  return passed.module === origin.module && (passed.name === origin.name || passed.name === "*");
}
