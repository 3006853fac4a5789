/** Makes the list of files of what git answers. */

import { lstatSync } from "node:fs";
import type { AskedFiles } from "./ask-for-files";
import type { Answer } from "./ask-git";
import { contentsIn, DELETED, eachListed, MODES, statusesIn, TAGS, wordsIn } from "./git-records";
import { emptyListing, type Listing, nameFailure } from "./listing";
import type { RepoPath } from "./paths";

/**
 * What git tracks and would track below the root that it was asked for. Empty where there is no git or no work tree;
 * empty with a failure where git is there but cannot answer.
 */
export async function listWithGit(asked: AskedFiles): Promise<Listing> {
  const { root, converted } = asked;
  const listing = emptyListing();
  const answers = await Promise.all([asked.listed, asked.changed]);
  if (answers.some(({ status }) => status === "absent")) return listing;
  const refused = answers.find(({ status }) => status !== 0);
  if (!refused) read(root, answers, await converted, listing);
  else if (!NO_WORK_TREE.test(refused.stderr)) {
    const message = `git could not list the files, so ignored and tracked files may be confused: ${refused.stderr.trim()}`;
    listing.failures.push({ file: ".git", code: "read-error", message });
  }
  return listing;
}

const NO_WORK_TREE = /not a git repository|must be run in a work tree/i;

function read(
  root: string,
  [listed, changed]: readonly [Answer, Answer],
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
  const others: RepoPath[] = [];
  const records = eachListed(listed.stdout, onBadName, (path, tag, mode) => {
    if (tag === TAGS.untracked) others.push(path);
    else if (tag !== TAGS.lookedAt || (statuses.size > 0 && statuses.get(path) === DELETED))
      unseen.set(path, mode);
    else addTracked(path, mode);
  });
  // One outside a sparse checkout may still be there; one in conflict has several records. What git calls deleted is
  // listed where a folder stands in its place, so that reading says so; a file there lies behind a link.
  for (const [path, mode] of unseen) {
    const there = lstatSync(`${root}/${path}`, { throwIfNoEntry: false });
    if (there && (statuses.get(path) !== DELETED || there.isDirectory())) addTracked(path, mode);
  }
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
