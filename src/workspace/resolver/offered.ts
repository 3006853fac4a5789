/** What a package offers to those who install it: the files that its package.json lets them import. */

import { pathsBelow } from "../path-set";
import type { RepoPath } from "../paths";
import { folderOf, isWithin, joinPath } from "../repo-path";
import { CODE } from "./code-names";
import { stringsOf } from "./config-files";
import { subpathEntries } from "./package-exports";
import { CODE_ENTRIES, type Manifest, TYPE_ENTRIES } from "./package-manifests";
import type { Resolving } from "./resolution";

/**
 * Tells whether an installed package lets others import a file, or what is built from it. Where that
 * cannot be told, it does: a package without `exports` offers all of its files, and so does one with
 * an entry that is built in a way that nobody can see.
 */
export function createOffered(
  { manifests, lookup }: Resolving,
  allFiles: readonly RepoPath[],
): (file: RepoPath) => boolean {
  function leadsTo(file: RepoPath, target: string, { dir }: Manifest): boolean {
    if (/\.\w+$/.test(target) && !CODE.test(target)) return false;
    const path = joinPath(dir, target);
    if (!target.includes("*")) {
      const found = lookup.module(path);
      return found === null || found.file === file;
    }
    // By a star any file of its folder is offered; a folder without files is the output of a build.
    const folder = folderOf(path.slice(0, path.indexOf("*")));
    return isWithin(folder, file) || pathsBelow(allFiles, folder).next().done === true;
  }

  return (file) => {
    const manifest = manifests.nearestNamed(folderOf(file));
    const field = manifest?.fields.exports;
    if (!manifest || field === undefined || field === null) return true;
    const targets = [
      ...subpathEntries(field).flatMap((entry) => entry.targets),
      ...[...TYPE_ENTRIES, ...CODE_ENTRIES].flatMap((name) => stringsOf(manifest.fields[name])),
    ];
    return targets.some((target) => leadsTo(file, target, manifest));
  };
}
