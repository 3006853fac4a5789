/**
 * Tells where a package of the repository is installed from a registry all the same: an example or a service that
 * stands apart, with a lockfile of its own, has the version that was published, and not the one beside it.
 */

import type { RepoPath } from "../paths";
import { folderOf, joinPath, upwards } from "../repo-path";
import { bareSpecifier, type Manifests } from "./package-manifests";

const LOCKFILES = [
  ...["package-lock.json", "npm-shrinkwrap.json", "yarn.lock", "pnpm-lock.yaml", "bun.lock", "bun.lockb"],
];

/** The lockfile below the root that governs a folder whose package depends on what a specifier names by a version. */
export function createInstalled(
  manifests: Manifests,
  files: { has(path: RepoPath): boolean },
): (from: RepoPath, specifier: string) => RepoPath | null {
  return (from, specifier) => {
    const name = bareSpecifier(specifier)?.name;
    if (name === undefined) return null;
    let isVersion = false;
    for (const dir of upwards(folderOf(from))) {
      if (dir === "") return null;
      const range: string | null = isVersion ? null : manifests.rangeOf(dir, name);
      if (range !== null && !isVersionRange(range)) return null;
      isVersion ||= range !== null;
      const lockfile = LOCKFILES.map((file) => joinPath(dir, file)).find((path) => files.has(path));
      if (lockfile !== undefined) return isVersion ? lockfile : null;
    }
    return null;
  };
}

/** `^1.0.0`, `latest`, `npm:…`, and not `workspace:*`, `file:../core`, an address of git or a folder. */
function isVersionRange(range: string): boolean {
  return /^(?:npm:|[^:/]*$)/.test(range);
}
