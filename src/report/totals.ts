/** Counts what a report is about, so that every format and the exit code say the same. */

import type { FileCounts, Plan } from "../plan/plan";
import type { Failure, Site } from "../sites/site";
import type { Report } from "./report";

export interface SiteCounts {
  readonly total: number;
  readonly rewrite: number;
  readonly manual: number;
  readonly waived: number;
}

export interface Totals {
  readonly files: FileCounts;
  readonly sites: SiteCounts;
  readonly failures: readonly Failure[];
  /** How many files the failures name; they may be others than those selected, as a package.json. */
  readonly failedFiles: number;
  /** The sites that are still to be done after this command. */
  readonly left: number;
}

/** The totals of a report. A file that could not be written counts as failed. */
export function totalsOf({ command, plan, delivery }: Report): Totals {
  const sites = countSites(plan);
  const unwritten = delivery?.failures ?? [];
  const failures = [...plan.failures, ...unwritten];
  const { withSites, changed, failed } = plan.counts;
  return {
    files: {
      ...plan.counts,
      withSites: withSites - unwritten.length,
      changed: delivery ? delivery.written.length : changed,
      failed: failed + unwritten.length,
    },
    sites,
    failures,
    failedFiles: new Set(failures.map(({ file }) => file)).size,
    left: command === "check" ? sites.rewrite + sites.manual : sites.manual,
  };
}

/** Whether a site is still to be done after the command: `run` takes care of those that it rewrites. */
export function isLeft(site: Site, command: Report["command"]): boolean {
  const { kind } = site.disposition;
  return kind === "manual" || (kind === "rewrite" && command === "check");
}

function countSites({ files }: Plan): SiteCounts {
  const counts = { total: 0, rewrite: 0, manual: 0, waived: 0 };
  for (const { sites } of files) {
    counts.total += sites.length;
    for (const { disposition } of sites) counts[disposition.kind]++;
  }
  return counts;
}
