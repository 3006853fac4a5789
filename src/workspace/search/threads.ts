/** Searches many files with a second thread, which takes its share of them as fast as it can. */

import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import type { Worker } from "node:worker_threads";
import { builtModule } from "../../installation";
import type { Failure } from "../../sites/site";
import type { RepoPath } from "../paths";
import type { ByteReader } from "../read";
import type { EachSearchResult, Sought } from "../workspace";
import { searchEach } from "./search";
import { createShare, type Share } from "./share";

/** Below this number of files a thread takes longer to start than it saves. */
const PAYS_FROM_FILES = 12_000;

const THREAD = builtModule("workspace/search/thread");

/** Below this number of files not even a thread that has started is of use. */
const HELPS_FROM_FILES = 2_000;

/** Threads that have started, and wait for a job. */
const waiting: Worker[] = [];

/** Starts a thread beforehand, if a repository of that many files may need one: it takes a while until it can search. */
export function prepareThread(files: number): void {
  if (threadsFor(files) > 1 && existsSync(THREAD)) waiting.push(startThread());
}

/** How many threads a search of that many files is worth. */
export function threadsFor(files: number): number {
  const least = waiting.length > 0 ? HELPS_FROM_FILES : PAYS_FROM_FILES;
  return files < least ? 1 : Math.min(2, availableParallelism());
}

/** As {@link searchEach}, in so many threads; the result does not depend on their number. */
export function searchInThreads(
  root: string,
  readBytes: ByteReader,
  within: readonly RepoPath[],
  groups: readonly Sought[],
  threads = threadsFor(within.length),
): EachSearchResult {
  if (threads < 2 || !existsSync(THREAD)) return searchEach(readBytes, within, groups);
  return gather(searched({ root, within, groups, threads }, readBytes), readBytes, within, groups);
}

/**
 * As {@link searchInThreads}, and tells in which files nothing was found although they are, to the last byte, the
 * content of the git object that is given for them.
 */
export function searchAndProve(
  root: string,
  readBytes: ByteReader,
  within: readonly RepoPath[],
  groups: readonly Sought[],
  objects: ReadonlyMap<RepoPath, string>,
  threads = threadsFor(within.length),
): EachSearchResult & { readonly proven: readonly RepoPath[] } {
  if (within.length === 0) return { ...searchEach(readBytes, within, groups), proven: [] };
  const share = searched({ root, within, groups, threads, objects }, readBytes);
  const proven = within.filter((_, index) => share.isProven(index));
  return { ...gather(share, readBytes, within, groups), proven };
}

interface Search {
  readonly root: string;
  readonly within: readonly RepoPath[];
  readonly groups: readonly Sought[];
  readonly threads: number;
  readonly objects?: ReadonlyMap<RepoPath, string>;
}

function searched({ root, within, groups, threads, objects }: Search, readBytes: ByteReader): Share {
  const against = objects ? within.map((path) => objects.get(path) ?? "").join("\0") : "";
  const share = createShare({ root, paths: within.join("\0"), groups, objects: against });
  if (existsSync(THREAD))
    for (let more = threads - 1; more > 0; more--) (waiting.pop() ?? startThread()).postMessage(share.job);
  share.search(readBytes);
  share.wait(readBytes);
  return share;
}

function startThread(): Worker {
  // Loaded here because most runs need none.
  const { Worker } = require("node:worker_threads") as typeof import("node:worker_threads");
  const thread = new Worker(THREAD, { execArgv: [] });
  // What it leaves undone is done here; nobody waits for one that could not start.
  thread.once("error", () => undefined);
  thread.unref();
  return thread;
}

function gather(
  { marked, groupsOf, isUnreadable }: Share,
  readBytes: ByteReader,
  within: readonly RepoPath[],
  groups: readonly Sought[],
): EachSearchResult {
  const matches = groups.map((): RepoPath[] => []);
  const failures: Failure[] = [];
  for (const index of marked()) {
    const path = within[index] as RepoPath;
    // It is read once more to say why, and may have become readable since.
    const again = isUnreadable(index) ? searchEach(readBytes, [path], groups) : null;
    if (again) failures.push(...again.failures);
    for (const [group, found] of matches.entries())
      if (again ? again.matches[group]?.length : groupsOf(index, group)) found.push(path);
  }
  return { matches, failures };
}
