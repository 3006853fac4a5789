/** Asks git for the files of the repository. */

import { isUtf8 } from "node:buffer";
import { spawn } from "node:child_process";
import { lstatSync } from "node:fs";
import { emptyListing, type Listing, nameFailure } from "./listing";
import type { RepoPath } from "./paths";

/**
 * What git tracks and would track below `root`. Empty where there is no git or no work tree; empty
 * with a failure where git is there but cannot answer.
 */
export async function listWithGit(root: string): Promise<Listing> {
  const listing = emptyListing();
  const answers = await Promise.all([ask(root, TRACKED), ask(root, UNTRACKED)]);
  if (answers.some(({ status }) => status === "absent")) return listing;
  const refused = answers.find(({ status }) => status !== 0);
  if (!refused) {
    parse(root, Buffer.concat(answers.map(({ stdout }) => stdout)), listing);
  } else if (!NO_WORK_TREE.test(refused.stderr)) {
    const message = `git could not list the files, so ignored and tracked files may be confused: ${refused.stderr.trim()}`;
    listing.failures.push({ file: ".git", code: "read-error", message });
  }
  return listing;
}

// Tags (-t) and modes (--stage) tell deleted, sparse and linked files apart without a look at each. The two
// are asked side by side, as one looks at each tracked file, and the other into each folder.
const TRACKED = ["ls-files", "-z", "-t", "--stage", "--cached", "--deleted"];
const UNTRACKED = ["ls-files", "-z", "-t", "--others", "--exclude-standard"];

interface Answer {
  /** The exit code; null after a signal, `absent` where there is no git. */
  readonly status: number | null | "absent";
  readonly stdout: Buffer;
  readonly stderr: string;
}

function ask(root: string, args: readonly string[]): Promise<Answer> {
  return new Promise((resolve) => {
    const git = spawn("git", args, { cwd: root, env: environment(), stdio: ["ignore", "pipe", "pipe"] });
    const stdout: Buffer[] = [];
    let stderr = "";
    git.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
    git.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    git.once("error", () => resolve({ status: "absent", stdout: Buffer.alloc(0), stderr }));
    git.once("close", (status) => resolve({ status, stdout: Buffer.concat(stdout), stderr }));
  });
}

const NO_WORK_TREE = /not a git repository|must be run in a work tree/i;

/**
 * A git hook sets variables that tie git to the hook's folder and to a half-made index; the files are
 * those of `root`, whoever starts the tool.
 */
function environment(): NodeJS.ProcessEnv {
  const { GIT_DIR, GIT_WORK_TREE, GIT_INDEX_FILE, GIT_PREFIX, ...rest } = process.env;
  return { ...rest, LC_ALL: "C" };
}

const LINK = "120000";
const SUBMODULE = "160000";

/** Reads records of the forms `? path` and `<tag> <mode> <object> <stage>\tpath`. */
function parse(root: string, output: Buffer, listing: Listing): void {
  const tracked = new Map<RepoPath, string>();
  const deleted: RepoPath[] = [];
  for (const record of records(output, listing)) {
    const tag = record[0];
    if (tag === "?") {
      addUntracked(root, record.slice(2), listing);
      continue;
    }
    const path = record.slice(record.indexOf("\t") + 1);
    if (tag === "R") deleted.push(path);
    // A path in conflict has up to three records. One outside a sparse checkout may still be there.
    else if (tag !== "S" || lstatSync(`${root}/${path}`, { throwIfNoEntry: false })) {
      tracked.set(path, record.slice(2, 2 + LINK.length));
    }
  }
  for (const path of deleted) tracked.delete(path);
  for (const [path, mode] of tracked) {
    if (mode === LINK) listing.links.push(path);
    else if (mode !== SUBMODULE) listing.files.push(path);
  }
}

function records(output: Buffer, listing: Listing): readonly string[] {
  const all = output.toString("utf8").split("\0");
  all.pop();
  if (isUtf8(output)) return all;
  return all.filter((record, index) => {
    // The replacement character is a character like any other where it is in the name itself.
    if (!record.includes("\uFFFD") || isUtf8(recordBytes(output, index))) return true;
    const path = record.startsWith("? ") ? record.slice(2) : record.slice(record.indexOf("\t") + 1);
    if (!record.startsWith("R ")) listing.failures.push(nameFailure(path));
    return false;
  });
}

function recordBytes(output: Buffer, index: number): Buffer {
  let start = 0;
  for (let left = index; left > 0; left--) start = output.indexOf(0, start) + 1;
  return output.subarray(start, output.indexOf(0, start));
}

/** Git ends the name of a repository inside the repository with a slash. */
function addUntracked(root: string, path: RepoPath, listing: Listing): void {
  if (path.endsWith("/")) return;
  const stat = lstatSync(`${root}/${path}`, { throwIfNoEntry: false });
  if (stat?.isSymbolicLink()) listing.links.push(path);
  else if (stat?.isFile()) listing.files.push(path);
}
