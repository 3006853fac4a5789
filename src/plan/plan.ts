/** The plan of a run: all sites and edits, per file. `run` and `check` are two views of it. */

import type { Edit } from "../edits/edit";
import type { Failure, Site } from "../sites/site";
import type { RepoPath } from "../workspace/paths";

/** A file that has at least one site in the selection. */
export interface FilePlan {
  readonly path: RepoPath;
  /** The name of the package that holds the file, or null outside every package. */
  readonly package: string | null;
  readonly sites: readonly Site[];
  /** Ordered and checked; empty when nothing is rewritten here. */
  readonly edits: readonly Edit[];
  /** The original text, and the text after the edits; equal when there are none. */
  readonly before: string;
  readonly after: string;
}

/** How the files of a selection divide: `selected = clean + withSites + failed + ignored`. */
export interface FileCounts {
  readonly selected: number;
  readonly clean: number;
  readonly withSites: number;
  /** The part of `withSites` whose text changes. */
  readonly changed: number;
  readonly failed: number;
  readonly ignored: number;
}

/** A file outside of the selection that belongs to one inside: one of the two mocks what the other one takes. */
export interface LeftOut {
  readonly file: RepoPath;
  /** The selected file. */
  readonly of: RepoPath;
}

export interface Plan {
  readonly migration: string;
  readonly root: string;
  /** Files with sites, sorted by path. */
  readonly files: readonly FilePlan[];
  readonly failures: readonly Failure[];
  readonly counts: FileCounts;
  /** Sorted by path. */
  readonly leftOut: readonly LeftOut[];
}

/** The files whose text the plan changes, in its order. */
export function changedFiles({ files }: Pick<Plan, "files">): readonly FilePlan[] {
  return files.filter(({ edits }) => edits.length > 0);
}
