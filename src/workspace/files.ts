/**
 * Lists the files of the repository: what git tracks plus what it would track, below the root.
 *
 * - Deleted and sparse files are left out, as are submodules and repositories inside the repository:
 *   they have a history of their own.
 * - A link is not a file: what it leads to inside the repository is listed under its own path, so
 *   that nothing is rewritten twice, and what lies outside is not ours. `links` says for each path
 *   through a link which file it means, for imports that are written through it.
 * - Without git, outside a work tree, and in a folder that the repository around it ignores, a walk
 *   that honours .gitignore takes git's place.
 */

import { realpathSync } from "node:fs";
import type { Failure } from "../sites/site";
import type { AskedFiles } from "./ask-for-files";
import { listWithGit } from "./git-files";
import type { Contents } from "./listing";
import { pathsBelow } from "./path-set";
import type { RepoPath } from "./paths";
import { repoPathOf } from "./root";
import { listByWalking } from "./walk";

export interface RepositoryFiles {
  /** Sorted by code units, each once. */
  readonly files: readonly RepoPath[];
  /** From a path that passes through a link to the file that it means; both in the repository. */
  readonly links: ReadonlyMap<RepoPath, RepoPath>;
  /** Names that are not UTF-8 (`not-utf8`), folders that cannot be read and git itself (`read-error`). */
  readonly failures: readonly Failure[];
  /** Null where git did not make the list, and where nobody asked. */
  readonly contents: Contents | null;
}

/** Lists the files below the root for which git was asked. */
export async function listFiles(asked: AskedFiles): Promise<RepositoryFiles> {
  const { root } = asked;
  const fromGit = await listWithGit(asked);
  const { files, links, failures, contents } = fromGit.files.length > 0 ? fromGit : listByWalking(root);
  if (failures !== fromGit.failures) failures.unshift(...fromGit.failures);
  files.sort();
  return { files, links: followLinks(root, files, links), failures, contents };
}

function followLinks(root: string, files: readonly RepoPath[], links: readonly RepoPath[]) {
  const meaning = new Map<RepoPath, RepoPath>();
  if (links.length === 0) return meaning;
  const known = new Set(files);
  for (const link of links) {
    const target = targetOf(root, link);
    if (target === undefined) continue;
    if (known.has(target)) meaning.set(link, target);
    else for (const file of pathsBelow(files, target)) meaning.set(link + file.slice(target.length), file);
  }
  return meaning;
}

/** Where a link leads; undefined when that is nowhere, outside the repository, or its root. */
function targetOf(root: string, link: RepoPath): RepoPath | undefined {
  let real: string;
  try {
    real = realpathSync(`${root}/${link}`);
  } catch {
    return undefined;
  }
  return repoPathOf(root, real) || undefined;
}
