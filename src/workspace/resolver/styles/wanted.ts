/** What a specifier is wanted for, and what the styles of specifiers share. */

import type { RepoPath } from "../../paths";
import { folderOf } from "../../repo-path";
import type { Dependencies } from "../dependencies";
import { bareSpecifier, type Manifest } from "../package-manifests";
import type { Proposal, Reach } from "../reach";
import { isRelative, type Resolution, type Resolving } from "../resolution";
import { type Habit, inOrderOfHabit, spellings } from "../specifier-habit";

/** A specifier for `to`, to be written in `from` as `like` is. */
export interface Wanted {
  readonly from: RepoPath;
  readonly to: RepoPath;
  readonly like: string;
  readonly likeFound: Resolution | null;
  /** All specifiers of the file that are known, `like` among them. */
  readonly used: readonly string[];
  readonly habit: Habit;
}

export interface Means extends Pick<Resolving, "manifests" | "projects" | "lookup"> {
  readonly reach: Reach;
  readonly dependencies: Dependencies;
  /** The folder of the package that a file belongs to. */
  packageOf(path: RepoPath): RepoPath | null;
}

/** The texts of one style that may lead to the file, likeliest first. */
export type Style = (wanted: Wanted, means: Means) => readonly string[];

export function spell(proposals: readonly Proposal[], { to, habit }: Wanted): readonly string[] {
  return inOrderOfHabit(proposals, habit).flatMap((proposal) => spellings(proposal, to, habit));
}

/** The package of the repository that a specifier names. */
export function manifestOf(from: RepoPath, specifier: string, { manifests }: Means): Manifest | null {
  const bare = isRelative(specifier) ? null : bareSpecifier(specifier);
  return bare && manifests.find(folderOf(from), bare.name);
}

/** What a package of the repository exports by this specifier; undefined when it names no package. */
export function exportedBy(from: RepoPath, specifier: string, means: Means): RepoPath | null | undefined {
  const bare = bareSpecifier(specifier);
  const manifest = manifestOf(from, specifier, means);
  return bare && manifest ? (means.lookup.subpath(manifest, bare.subpath)?.file ?? null) : undefined;
}
