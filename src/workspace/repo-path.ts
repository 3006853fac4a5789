/** Arithmetic on repository paths, where `""` is the repository root. */

import { posix } from "node:path";
import type { RepoPath } from "./paths";

/** The folder that holds a path. */
export function folderOf(path: RepoPath): RepoPath {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, slash);
}

/** The last part of a path. */
export function lastPart(path: RepoPath): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** Tells whether a file has that name. It is asked of every file of a repository, as are the extensions. */
export function isNamed(name: string): (path: RepoPath) => boolean {
  const inFolder = `/${name}`;
  return (path) => path.endsWith(inFolder) || path === name;
}

/**
 * Tells whether a path ends in one of the extensions, each with its dot; the empty one means all files. It is
 * asked of every file of a repository.
 */
export function endsIn(extensions: Iterable<string>): (path: RepoPath) => boolean {
  const byLast = new Map<number, string[]>();
  for (const extension of new Set(extensions)) {
    if (extension === "") return () => true;
    const last = extension.charCodeAt(extension.length - 1);
    byLast.set(last, [...(byLast.get(last) ?? []), extension]);
  }
  return (path) => {
    const alike = byLast.get(path.charCodeAt(path.length - 1));
    if (alike) for (const extension of alike) if (path.endsWith(extension)) return true;
    return false;
  };
}

/** Joins and normalizes; a result that begins with `..` lies outside the repository. */
export function joinPath(dir: RepoPath, relative: string): RepoPath {
  const joined = posix.join(dir || ".", relative);
  const path = joined.endsWith("/") ? joined.slice(0, -1) : joined;
  return path === "." ? "" : path;
}

/** True for the folder itself and everything below it. */
export function isWithin(dir: RepoPath, path: RepoPath): boolean {
  return dir === "" || path === dir || (path.startsWith(dir) && path[dir.length] === "/");
}

/** The rest of a path below a folder that holds it; `""` for the folder itself. */
export function below(dir: RepoPath, path: RepoPath): string {
  return dir === "" ? path : path.slice(dir.length + 1);
}

/** The folder itself, then its parents up to the root `""`. */
export function* upwards(dir: RepoPath): Generator<RepoPath> {
  let at = dir;
  yield at;
  while (at !== "") {
    at = folderOf(at);
    yield at;
  }
}
