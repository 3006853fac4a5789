/** Searches repositories with the cache and without it, for its tests. */

import { lstatSync } from "node:fs";
import { askForFiles } from "../../../src/workspace/ask-for-files";
import { createCachedSearch } from "../../../src/workspace/cache/cached-search";
import { listFiles } from "../../../src/workspace/files";
import { createByteReader } from "../../../src/workspace/read";
import { searchEach } from "../../../src/workspace/search/search";
import { searchAndProve } from "../../../src/workspace/search/threads";
import type { EachSearchResult, Sought } from "../../../src/workspace/workspace";

export interface Searched {
  readonly result: EachSearchResult;
  /** The files that were read. */
  readonly read: readonly string[];
}

/** What a search with the cache finds, as a run that starts now. `before` is called when the files are listed, `more` are searched too. */
export async function cached(
  root: string,
  groups: readonly Sought[],
  { fromFiles = 1, threads = 1, before = () => {}, more = [] as readonly string[] } = {},
): Promise<Searched> {
  const { files, contents } = await listFiles(askForFiles(root, true));
  if (contents === null) throw new Error("git told nothing about the contents");
  before();
  const readBytes = createByteReader(root);
  const read: string[] = [];
  const search = createCachedSearch({
    root,
    files,
    contents,
    fromFiles,
    search: (within, sought) => {
      read.push(...within);
      return searchEach(readBytes, within, sought);
    },
    searchAndProve: (within, sought, objects) => {
      read.push(...within);
      return searchAndProve(root, readBytes, within, sought, objects, threads);
    },
  });
  return { result: search([...files, ...more], groups), read };
}

/** Waits until git, which keeps times in seconds, can tell that a file changed after it was last changed. */
export function waitForNextSecond(file: string): void {
  const changed = Math.floor(lstatSync(file).ctimeMs / 1000);
  // The time that a file gets lags behind the clock by some milliseconds.
  while (Date.now() < (changed + 1) * 1000 + 50)
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
}

/** What is found by reading every file. */
export async function uncached(root: string, groups: readonly Sought[]): Promise<EachSearchResult> {
  const { files } = await listFiles(askForFiles(root, false));
  return searchEach(createByteReader(root), files, groups);
}
