/** Where a build that the repository does not have keeps the wanted file. */

import type { RepoPath } from "../../paths";
import { below, folderOf, isWithin, joinPath, lastPart } from "../../repo-path";
import { mirroredFolders } from "../build-output";
import { kindOf, stemOf } from "../code-names";
import type { Means, Wanted } from "./wanted";

/** The paths in the build, if it has the wanted file as it has the one that is liked at `built`. */
export function inBuild(
  built: RepoPath,
  { to, likeFound, habit }: Wanted,
  means: Means,
): readonly RepoPath[] {
  const folders = likeFound?.built ? mirroredFolders(built, likeFound.file) : null;
  if (!folders || !isWithin(folders.source, to) || kindOf(to) !== kindOf(likeFound?.file ?? "")) return [];
  // A bundler makes the entry alone; of a compiler that does not, its configuration tells.
  const isEntry = ["", "index"].includes(below(folders.build, stemOf(built)));
  if (isEntry && !isCompiledTo(built, means)) return [];
  const path = joinPath(folders.build, below(folders.source, stemOf(to)));
  const extension = built.slice(stemOf(built).length);
  if (extension !== "" || lastPart(path) !== "index") return [path + extension];
  return habit.index === "implied" ? [folderOf(path), path] : [path, folderOf(path)];
}

/** The path lies in the stated output of a compiler. */
function isCompiledTo(built: RepoPath, { manifests, projects }: Means): boolean {
  const home = manifests.nearest(folderOf(built))?.dir ?? "";
  const outDirs = projects.inFolder(home).flatMap((project) => project.outDirs);
  return outDirs.some((dir) => isWithin(dir, built) && !isWithin(dir, home));
}
