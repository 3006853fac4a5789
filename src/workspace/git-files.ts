/** Asks git for the files of the repository. */

import { isUtf8 } from "node:buffer";
import { lstatSync } from "node:fs";
import { type Answer, askGit } from "./ask-git";
import { type Contents, emptyListing, type Listing, nameFailure } from "./listing";
import type { RepoPath } from "./paths";

/**
 * What git tracks and would track below `root`. Empty where there is no git or no work tree; empty
 * with a failure where git is there but cannot answer. The contents are asked for only where they are wanted.
 */
export async function listWithGit(root: string, withContents = false): Promise<Listing> {
  const listing = emptyListing();
  const commands = [TRACKED, CHANGED, UNTRACKED].map((args) => askGit(root, args));
  const converting = withContents ? askGit(root, CONVERTED) : null;
  const answers = await Promise.all(commands);
  if (answers.some(({ status }) => status === "absent")) return listing;
  const refused = answers.find(({ status }) => status !== 0);
  if (!refused) {
    const [tracked, changed, untracked] = answers as [Answer, Answer, Answer];
    const changes = changesOf(changed.stdout);
    const records = { tracked: recordsOf(tracked, listing), untracked: recordsOf(untracked, listing) };
    addTracked(root, records.tracked, changes, listing);
    for (const record of records.untracked) addUntracked(root, record, listing);
    const converted = await converting;
    // What git could not look at it takes for unchanged, and says so.
    if (converted?.status === 0 && changed.stderr === "")
      listing.contents = contentsOf(records, changes, converted.stdout);
  } else if (!NO_WORK_TREE.test(refused.stderr)) {
    const message = `git could not list the files, so ignored and tracked files may be confused: ${refused.stderr.trim()}`;
    listing.failures.push({ file: ".git", code: "read-error", message });
  }
  return listing;
}

// Tags (-v) and modes (--stage) tell sparse and linked files apart without a look at each. All are asked side by
// side, as one looks at each tracked file, and another into each folder.
const TRACKED = ["ls-files", "-z", "-v", "--stage", "--cached"];
// Whatever git was told to overlook elsewhere, such as that a file has another time of change.
const CHANGED = [
  ...["-c", "core.trustctime=true", "-c", "core.checkStat=default", "-c", "core.fsmonitor="],
  ...[
    "diff-files",
    "-z",
    "--name-status",
    "--no-renames",
    "--ignore-submodules=all",
    "--relative",
    "--",
    ".",
  ],
];
const UNTRACKED = ["ls-files", "-z", "-t", "--others", "--exclude-standard"];
// Attributes by which the bytes on the disk may say something else than the object that they are kept as.
const CONVERTED = ["ls-files", "-z", "--", ".", ":(exclude,attr:!filter !ident !working-tree-encoding)"];

const NO_WORK_TREE = /not a git repository|must be run in a work tree/i;

/** Of the forms `<tag> <mode> <object> <stage>\tpath` and `? path`. */
interface Records {
  readonly tracked: readonly string[];
  readonly untracked: readonly string[];
}

const MODE = 2;
const LINK = "120000";
const SUBMODULE = "160000";
const OBJECT = MODE + LINK.length + 1;
/** A regular file, whose other three digits are permissions. */
const PLAIN = "H 100";
const DELETED = "D";

/** From path to status. A name that is not UTF-8 is left out, as no path of ours can be it. */
function changesOf(output: Buffer): ReadonlyMap<RepoPath, string> {
  const words = wordsOf(output);
  const changes = new Map<RepoPath, string>();
  for (let at = 0; at + 1 < words.length; at += 2)
    if (!isMisnamed(words[at + 1] as string, output, at + 1))
      changes.set(words[at + 1] as string, words[at] as string);
  return changes;
}

/** Git sorts the records by path. */
function addTracked(
  root: string,
  records: readonly string[],
  changes: ReadonlyMap<RepoPath, string>,
  { files, links }: Listing,
): void {
  let last: RepoPath | undefined;
  for (const record of records) {
    const path = pathIn(record);
    // A path in conflict has up to three records.
    if (path === last) continue;
    last = path;
    // Git does not look at what is outside a sparse checkout (S), or assumed to be unchanged (a small letter).
    const isThere =
      record[0] === "H" || record[0] === "M"
        ? changes.size === 0 || changes.get(path) !== DELETED
        : lstatSync(`${root}/${path}`, { throwIfNoEntry: false }) !== undefined;
    if (!isThere || record.startsWith(SUBMODULE, MODE)) continue;
    if (record.startsWith(LINK, MODE)) links.push(path);
    else files.push(path);
  }
}

/** Git tells about a file at which it looks and finds it unchanged, unless an attribute converts it. */
function contentsOf(
  { tracked, untracked }: Records,
  changes: ReadonlyMap<RepoPath, string>,
  output: Buffer,
): Contents {
  const converted = new Set(wordsOf(output));
  const isOther = (path: RepoPath) => changes.has(path) || converted.has(path);
  const hasOthers = changes.size + converted.size > 0;
  const isTold = (record: string) => record.startsWith(PLAIN) && !(hasOthers && isOther(pathIn(record)));
  const told = tracked.filter(isTold);
  const others = told.length < tracked.length ? tracked.filter((record) => !isTold(record)) : [];
  return {
    converted,
    untold: new Set([...others, ...untracked].map(pathIn)),
    objectsOutside(known) {
      const outside = new Map<RepoPath, string>();
      for (const record of told) {
        const object = record.slice(OBJECT, record.indexOf(" ", OBJECT));
        if (!known.has(object)) outside.set(pathIn(record), object);
      }
      return outside;
    },
  };
}

function pathIn(record: string): RepoPath {
  return record.startsWith("? ") ? record.slice(2) : record.slice(record.indexOf("\t") + 1);
}

function wordsOf(output: Buffer): readonly string[] {
  const words = output.toString("utf8").split("\0");
  words.pop();
  return words;
}

function recordsOf({ stdout: output }: Answer, listing: Listing): readonly string[] {
  const all = wordsOf(output);
  if (isUtf8(output)) return all;
  return all.filter((record, index) => {
    if (!isMisnamed(record, output, index)) return true;
    listing.failures.push(nameFailure(pathIn(record)));
    return false;
  });
}

/** The replacement character is a character like any other where it is in the name itself. */
function isMisnamed(record: string, output: Buffer, index: number): boolean {
  return record.includes("\uFFFD") && !isUtf8(recordBytes(output, index));
}

function recordBytes(output: Buffer, index: number): Buffer {
  let start = 0;
  for (let left = index; left > 0; left--) start = output.indexOf(0, start) + 1;
  return output.subarray(start, output.indexOf(0, start));
}

/** Git ends the name of a repository inside the repository with a slash. */
function addUntracked(root: string, record: string, listing: Listing): void {
  const path = pathIn(record);
  if (path.endsWith("/")) return;
  const stat = lstatSync(`${root}/${path}`, { throwIfNoEntry: false });
  if (stat?.isSymbolicLink()) listing.links.push(path);
  else if (stat?.isFile()) listing.files.push(path);
}
