/** Asks @manypkg/get-packages for the members of the workspaces that the root declares. */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { RepoPath } from "./paths";
import { folderOf } from "./repo-path";
import { repoPathOf } from "./root";

export interface Members {
  /** The folders of the members, as far as they are known. */
  readonly dirs: readonly RepoPath[];
  /** Why the members are not (all) known: one of their package.json files, or what declares them, is broken. */
  readonly problem?: string;
}

/** The members of the workspaces declared in `root` itself; none where it declares none. */
export function findMembers(root: string): Members {
  if (!declaresMembers(root)) return { dirs: [] };
  // Loaded here because it is slow to load, and most roots declare none.
  const manypkg = require("@manypkg/get-packages") as typeof import("@manypkg/get-packages");
  try {
    const found = manypkg.getPackagesSync(root);
    // It searches upwards; workspaces declared above the root are not the repository's.
    if (repoPathOf(root, found.rootDir) !== "") return { dirs: [] };
    return { dirs: found.packages.flatMap(({ dir }) => repoPathOf(root, dir) ?? []) };
  } catch (error) {
    // It refuses members without a name, after all of them were found and read.
    if (error instanceof manypkg.PackageJsonMissingNameError) {
      return { dirs: error.directories.map((file) => folderOf(file.replaceAll("\\", "/"))) };
    }
    return { dirs: [], problem: (error as Error).message };
  }
}

function declaresMembers(root: string): boolean {
  return (
    existsSync(join(root, "lerna.json")) ||
    existsSync(join(root, "rush.json")) ||
    mentions(join(root, "package.json"), '"workspaces"') ||
    // Since version 10 this file may hold nothing but settings.
    mentions(join(root, "pnpm-workspace.yaml"), "packages")
  );
}

function mentions(path: string, word: string): boolean {
  try {
    return readFileSync(path, "utf8").includes(word);
  } catch {
    return false;
  }
}
