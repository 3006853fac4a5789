/** What a listing of the repository's files holds, whether git or a walk made it. */

import type { Failure } from "../sites/site";
import type { RepoPath } from "./paths";

/** Regular files and links apart, in any order. */
export interface Listing {
  readonly files: RepoPath[];
  readonly links: RepoPath[];
  readonly failures: Failure[];
}

export function emptyListing(): Listing {
  return { files: [], links: [], failures: [] };
}

/** The failure for a name that no repository path can spell; `shown` holds replacement characters. */
export function nameFailure(shown: string): Failure {
  return {
    file: shown,
    code: "not-utf8",
    message: "has a name that is not UTF-8; rename it, or let git ignore it",
  };
}
