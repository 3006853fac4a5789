/** Asks git for the files of the repository. */

import { lstatSync } from "node:fs";
import { type Answer, askGit } from "./ask-git";
import { contentsIn, DELETED, eachTracked, LOOKED_AT, MODES, statusesIn, wordsIn } from "./git-records";
import { emptyListing, type Listing, nameFailure } from "./listing";
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
  if (!refused) read(root, answers as [Answer, Answer, Answer], await converting, listing);
  else if (!NO_WORK_TREE.test(refused.stderr)) {
    const message = `git could not list the files, so ignored and tracked files may be confused: ${refused.stderr.trim()}`;
    listing.failures.push({ file: ".git", code: "read-error", message });
  }
  return listing;
}

// Tags (-v) and modes (--stage) tell sparse and linked files apart without a look at each. All are asked side by
// side, as one looks at each tracked file, and another into each folder.
const TRACKED = ["ls-files", "-z", "-v", "--stage", "--cached"];
const CHANGED = [
  // Whatever git was told to overlook elsewhere, such as that a file has another time of change.
  ...["-c", "core.trustctime=true", "-c", "core.checkStat=default", "-c", "core.fsmonitor="],
  ..."diff-files -z --name-status --no-renames --ignore-submodules=all --relative -- .".split(" "),
];
const UNTRACKED = ["ls-files", "-z", "--others", "--exclude-standard"];
// Attributes by which the bytes on the disk may say something else than the object that they are kept as.
const CONVERTED = ["ls-files", "-z", "--", ".", ":(exclude,attr:!filter !ident !working-tree-encoding)"];

const NO_WORK_TREE = /not a git repository|must be run in a work tree/i;

function read(
  root: string,
  [tracked, changed, untracked]: readonly [Answer, Answer, Answer],
  converted: Answer | null,
  listing: Listing,
): void {
  const { files, links, failures } = listing;
  const onBadName = (shown: string) => failures.push(nameFailure(shown));
  const statuses = statusesIn(changed.stdout);
  const unseen = new Map<RepoPath, string>();
  const addTracked = (path: RepoPath, mode: string) => {
    if (mode === MODES.link) links.push(path);
    else if (mode !== MODES.submodule) files.push(path);
  };
  const records = eachTracked(tracked.stdout, onBadName, (path, tag, mode) => {
    if (tag !== LOOKED_AT || (statuses.size > 0 && statuses.get(path) === DELETED)) unseen.set(path, mode);
    else addTracked(path, mode);
  });
  // One outside a sparse checkout may still be there; one in conflict has several records. What git calls deleted is
  // listed where a folder stands in its place, so that reading says so; a file there lies behind a link.
  for (const [path, mode] of unseen) {
    const there = lstatSync(`${root}/${path}`, { throwIfNoEntry: false });
    if (there && (statuses.get(path) !== DELETED || there.isDirectory())) addTracked(path, mode);
  }
  const others = wordsIn(untracked.stdout, onBadName);
  for (const path of others) addUntracked(root, path, listing);
  // What git could not look at it takes for unchanged, and says so.
  if (converted?.status === 0 && changed.stderr === "") {
    const paths = new Set(wordsIn(converted.stdout));
    listing.contents = contentsIn(
      records,
      new Set([...unseen.keys(), ...others, ...statuses.keys(), ...paths]),
      paths,
    );
  }
}

/** Git ends the name of a repository inside the repository with a slash. */
function addUntracked(root: string, path: RepoPath, listing: Listing): void {
  if (path.endsWith("/")) return;
  const stat = lstatSync(`${root}/${path}`, { throwIfNoEntry: false });
  if (stat?.isSymbolicLink()) listing.links.push(path);
  else if (stat?.isFile()) listing.files.push(path);
}
