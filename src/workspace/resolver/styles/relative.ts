/** Relative specifiers: `./x`, `../x`, and `..`. */

import { posix } from "node:path";
import type { RepoPath } from "../../paths";
import { folderOf, joinPath, lastPart } from "../../repo-path";
import { stemOf } from "../code-names";
import type { Proposal } from "../reach";
import { isRelative } from "../resolution";
import { inBuild } from "./built";
import { type Means, spell, type Wanted } from "./wanted";

export function relative(wanted: Wanted, means: Means): readonly string[] {
  const { from, to, like, likeFound, habit } = wanted;
  const { packageOf, reach, lookup } = means;
  const dir = folderOf(from);
  const crosses = (path: RepoPath) => packageOf(path) !== packageOf(from);
  if (crosses(to) && !(isRelative(like) && crosses(likeFound?.file ?? joinPath(dir, like)))) return [];
  // A file that uses the build (`../dist/x.js`) goes on using it.
  if (likeFound?.style === "relative" && likeFound.built)
    return inBuild(joinPath(dir, like), wanted, means).map((path) => relativePath(dir, path));
  const home = folderOf(to);
  const folders = reach.entryFolders(to).filter((path) => path === home || !lookup.folder(path)?.built);
  const own = folders.filter((path) => path === home && (habit.dots || path !== dir));
  const others = folders.filter((path) => !own.includes(path));
  const named = (path: RepoPath) => proposal(relativePath(dir, path), true);
  return [
    ...spell([proposal(relativeName(dir, stemOf(to)), false), ...own.map(named)], wanted),
    ...spell(others.map(named), wanted),
  ];
}

function relativePath(dir: RepoPath, path: RepoPath): string {
  const text = posix.relative(`/${dir}`, `/${path}`) || ".";
  return text === "." || /^\.\.(?:\/|$)/.test(text) ? text : `./${text}`;
}

/** Keeps the name: from the folder `x`, the file beside it is `../x`, never `.`. */
function relativeName(dir: RepoPath, path: RepoPath): string {
  return `${relativePath(dir, folderOf(path))}/${lastPart(path)}`;
}

function proposal(text: string, folder: boolean): Proposal {
  return { before: "", star: text, after: "", open: true, folder };
}
