/** Finds the repository root: the folder that every repository path is relative to. */

import { existsSync, readFileSync, realpathSync } from "node:fs";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
import { type RepoPath, toSlashes } from "./paths";

/**
 * The repository root for a command that starts in `cwd`, as a real path (links resolved).
 *
 * Candidates are the folders from `cwd` upwards that hold `.git` or declare workspaces. The nearest
 * in which `anchor` exists wins, so that a package with its own workspaces (an example inside a
 * repository) and the repository around it are told apart by the manifest; else the nearest; with no
 * candidate it is `cwd` itself.
 */
export function findRoot(cwd: string, anchor?: RepoPath): string {
  const start = realpathSync(cwd);
  let nearest: string | undefined;
  for (const dir of ancestors(start)) {
    if (!isCandidate(dir)) continue;
    nearest ??= dir;
    if (anchor === undefined || existsSync(join(dir, anchor))) return dir;
  }
  return nearest ?? start;
}

/** The repository path of an absolute native path; `""` for the root, null outside it. Follows no links. */
export function repoPathOf(root: string, path: string): RepoPath | null {
  const way = relative(root, path);
  // On Windows the way to another drive is absolute.
  if (way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way)) return null;
  return toSlashes(way);
}

function* ancestors(dir: string): Generator<string> {
  for (let current = dir; ; current = dirname(current)) {
    yield current;
    if (dirname(current) === current) return;
  }
}

function isCandidate(dir: string): boolean {
  return (
    // A file in the work trees and submodules of git, a folder elsewhere.
    existsSync(join(dir, ".git")) ||
    existsSync(join(dir, "pnpm-workspace.yaml")) ||
    declaresWorkspaces(join(dir, "package.json"))
  );
}

/** A package.json that cannot be read is no reason to stop here: the list of packages reports it. */
function declaresWorkspaces(packageJson: string): boolean {
  try {
    const text = readFileSync(packageJson, "utf8");
    return text.includes('"workspaces"') && Boolean(JSON.parse(text.replace(/^\uFEFF/, "")).workspaces);
  } catch {
    return false;
  }
}
