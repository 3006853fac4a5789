/** Paths as the project speaks of them, whatever the operating system. */

import { sep } from "node:path";

/** A path relative to the repository root, with `/` between its parts and no leading `./`. */
export type RepoPath = string;

/** Turns a native path into the `/` form that manifests and outputs use. */
export function toSlashes(path: string): string {
  return sep === "/" ? path : path.replaceAll(sep, "/");
}
