/** Asks git which files have changes that no commit holds: writing over them could lose work. */

import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { askGit } from "../workspace/ask-git";
import type { RepoPath } from "../workspace/paths";

export type GitState = "untracked" | "conflicted" | "staged" | "modified" | "staged and modified";

export interface UncommittedFile {
  readonly path: RepoPath;
  readonly state: GitState;
}

export type UncommittedResult =
  | { readonly ok: true; readonly files: readonly UncommittedFile[] }
  | { readonly ok: false; readonly message: string; readonly fix: string };

/** Windows takes 32,767 characters of arguments; everyone else takes more. */
const MAX_ARGUMENTS = 16_000;

/**
 * The files among `paths` with uncommitted changes, sorted; outside git, and for files that git
 * ignores, there are none. `root` is the folder that the paths count from, in git or not.
 */
export async function uncommittedFiles(root: string, paths: readonly RepoPath[]): Promise<UncommittedResult> {
  const prefix = await git(root, ["rev-parse", "--show-prefix"]);
  if (!prefix.ok)
    return insideRepository(root, prefix.message) ? unknown(prefix.message) : { ok: true, files: [] };
  const folder = prefix.stdout.replace(/\r?\n$/, "");
  const files: UncommittedFile[] = [];
  for (const part of chunks(paths)) {
    const status = await git(root, [...STATUS, "--", ...part]);
    if (!status.ok) return unknown(status.message);
    for (const { path, state } of entries(status.stdout))
      files.push({ path: path.slice(folder.length), state });
  }
  return { ok: true, files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

const STATUS = [
  "--literal-pathspecs",
  "status",
  "--porcelain=v1",
  "-z",
  "--untracked-files=all",
  "--no-renames",
];

type GitAnswer =
  | { readonly ok: true; readonly stdout: string }
  | { readonly ok: false; readonly message: string };

async function git(cwd: string, args: readonly string[]): Promise<GitAnswer> {
  const { status, stdout, stderr } = await askGit(cwd, args).answer;
  if (status === 0) return { ok: true, stdout: stdout.toString("utf8") };
  const message = stderr.trim() || (status === "absent" ? "there is no git" : `git ended with ${status}`);
  return { ok: false, message };
}

/** Git may fail for another reason than that there is no repository: it is missing, or distrusts the owner. */
function insideRepository(root: string, message: string): boolean {
  if (/not a git repository/i.test(message)) return false;
  for (let folder = root; ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".git"))) return true;
    if (folder === dirname(folder)) return false;
  }
}

function unknown(message: string): UncommittedResult {
  return {
    ok: false,
    message: `nothing was written: git could not say whether the files have uncommitted changes: ${message}`,
    fix: "make `git status` work in this folder, or pass --allow-dirty to write all the same",
  };
}

function* chunks(paths: readonly RepoPath[]): Generator<readonly RepoPath[]> {
  let part: RepoPath[] = [];
  let size = 0;
  for (const path of paths) {
    if (part.length > 0 && size + path.length > MAX_ARGUMENTS) {
      yield part;
      part = [];
      size = 0;
    }
    part.push(path);
    size += path.length + 1;
  }
  if (part.length > 0) yield part;
}

/** Reads `XY path` entries, each ended by NUL (git-status(1), "Porcelain Format Version 1"). */
function* entries(stdout: string): Generator<UncommittedFile> {
  for (const entry of stdout.split("\0")) {
    if (entry !== "") yield { path: entry.slice(3), state: stateOf(entry[0], entry[1]) };
  }
}

function stateOf(index: string | undefined, tree: string | undefined): GitState {
  const both = `${index}${tree}`;
  if (both === "??") return "untracked";
  if (index === "U" || tree === "U" || both === "AA" || both === "DD") return "conflicted";
  if (tree === " ") return "staged";
  return index === " " ? "modified" : "staged and modified";
}
