/** Sorted paths, of which can be asked whether one is among them. */

import type { RepoPath } from "./paths";

export interface PathSet extends Pick<ReadonlySet<RepoPath>, "has"> {
  /** Sorted by code units, each once. */
  readonly paths: readonly RepoPath[];
}

/**
 * A set of all paths of a large repository takes longer to make than a clean one has questions. The first are
 * answered by halving.
 */
export function pathSet(paths: readonly RepoPath[]): PathSet {
  let set: ReadonlySet<RepoPath> | undefined;
  let left = paths.length / WORTH_A_SET;
  return {
    paths,
    has(path) {
      if (set) return set.has(path);
      if (left > 0) {
        left -= 1;
        return paths[firstFrom(paths, path)] === path;
      }
      set = new Set(paths);
      return set.has(path);
    },
  };
}

/** How many paths of a set are made in the time of one question by halving. */
const WORTH_A_SET = 8;

/** The paths inside a folder; they stand together, because the paths are sorted. */
export function* pathsBelow(paths: readonly RepoPath[], folder: RepoPath): Generator<RepoPath> {
  const prefix = folder === "" ? "" : `${folder}/`;
  let at = firstFrom(paths, prefix);
  for (let path = paths[at]; path?.startsWith(prefix); path = paths[at]) {
    yield path;
    at += 1;
  }
}

/** The index of the first of the sorted paths that does not stand before `path`. */
function firstFrom(paths: readonly RepoPath[], path: RepoPath): number {
  let low = 0;
  for (let high = paths.length; low < high; ) {
    const middle = (low + high) >>> 1;
    if ((paths[middle] as RepoPath) < path) low = middle + 1;
    else high = middle;
  }
  return low;
}
