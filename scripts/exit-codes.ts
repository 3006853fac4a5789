/** The exit codes of every command, and which of them a report earns. */

import type { Report } from "../src/report/report";
import { totalsOf } from "../src/report/totals";

export const EXIT = {
  /** Done, and nothing is left to do in the selection. */
  DONE: 0,
  /** Ran correctly, and sites are left: for `check` any that is not waived, for `run` those for a person. */
  SITES_LEFT: 1,
  /** Could not do the job: bad usage or manifest, nothing selected, or a file failed. */
  FAILED: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export function exitCodeOf(report: Report): ExitCode {
  const { failures, left } = totalsOf(report);
  if (failures.length > 0) return EXIT.FAILED;
  return left > 0 ? EXIT.SITES_LEFT : EXIT.DONE;
}
