/** What a listing of the repository's files holds, whether git or a walk made it. */

import type { Failure } from "../sites/site";
import type { RepoPath } from "./paths";

/** Regular files and links apart, in any order. */
export interface Listing {
  readonly files: RepoPath[];
  readonly links: RepoPath[];
  readonly failures: Failure[];
  /** Where git made the listing and was asked for it. */
  contents: Contents | null;
}

/** What git tells about the contents of the files that are listed. */
export interface Contents {
  /** The files about which it tells nothing: untracked or changed, or it was told not to look, or `converted`. */
  readonly untold: ReadonlySet<RepoPath>;
  /** The tracked files whose bytes on the disk an attribute makes from those of an object. */
  readonly converted: ReadonlySet<RepoPath>;
  /** All other files whose content is none of the known git objects, each with the id of its own. */
  objectsOutside(known: ReadonlySet<string>): ReadonlyMap<RepoPath, string>;
}

export function emptyListing(): Listing {
  return { files: [], links: [], failures: [], contents: null };
}

/** The failure for a name that no repository path can spell; `shown` holds replacement characters. */
export function nameFailure(shown: string): Failure {
  return {
    file: shown,
    code: "not-utf8",
    message: "has a name that is not UTF-8; rename it, or let git ignore it",
  };
}
