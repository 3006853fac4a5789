/**
 * Narrows files down by their bytes, before anything is decoded or parsed. The answer may hold files
 * that turn out not to matter (see hidden.ts), but never lacks one that does.
 */

import type { Failure } from "../../sites/site";
import type { RepoPath } from "../paths";
import type { ByteReader } from "../read";
import { folderOf, isWithin } from "../repo-path";
import type { EachSearchResult, SearchResult, Sought } from "../workspace";
import { createHiding } from "./hidden";
import { compileNeedles } from "./needles";

/** The files among `within` that can contain one of the needles, in their order. */
export function searchFiles(
  readBytes: ByteReader,
  within: readonly RepoPath[],
  needles: readonly string[],
): SearchResult {
  const { matches, failures } = searchEach(readBytes, within, [{ texts: needles }]);
  return { matches: matches[0] ?? [], failures };
}

/** As {@link searchFiles} for several groups of texts, each with its matches; every file is read once. */
export function searchEach(
  readBytes: ByteReader,
  within: readonly RepoPath[],
  groups: readonly Sought[],
): EachSearchResult {
  const matches = groups.map((): RepoPath[] => []);
  const failures: Failure[] = [];
  if (groups.every(({ texts }) => texts.length === 0)) return { matches, failures };
  const groupsOf = compileGroups(groups);
  for (const path of within) {
    const result = readBytes(path);
    if (result.ok)
      for (const group of groupsOf(path, result.bytes, result.length)) matches[group]?.push(path);
    else failures.push(result.failure);
  }
  return { matches, failures };
}

/** Tells the groups of which the first `length` bytes of a file can contain a text, ascending. */
export function compileGroups(
  groups: readonly Sought[],
): (path: RepoPath, bytes: Buffer, length: number) => readonly number[] {
  const everywhere = [...groups.keys()].filter((group) => !groups[group]?.below);
  const local = [...groups.entries()].flatMap(([group, { texts, below }]) =>
    below && texts.length > 0 ? [{ group, below, isIn: compileTexts([texts]) }] : [],
  );
  const common = compileTexts(everywhere.map((group) => groups[group]?.texts ?? []));
  const namesAll = everywhere.length === groups.length;
  const localIn = lastAnswer((folder) =>
    local.filter(({ below }) => below.some((one) => isWithin(one, folder))),
  );
  return (path, bytes, length) => {
    const found = common(bytes, length);
    if (namesAll) return found;
    const all = found.map((index) => everywhere[index] as number);
    for (const { group, isIn } of localIn(path)) if (isIn(bytes, length).length > 0) all.push(group);
    return all.sort((a, b) => a - b);
  };
}

/** Asks about the folder of a path, and remembers the last answer: files of one folder come one after the other. */
function lastAnswer<T>(ask: (folder: RepoPath) => T): (path: RepoPath) => T {
  let folder: RepoPath | undefined;
  let answer: T;
  return (path) => {
    const end = Math.max(path.lastIndexOf("/"), 0);
    if (folder === undefined || folder.length !== end || !path.startsWith(folder)) {
      folder = folderOf(path);
      answer = ask(folder);
    }
    return answer;
  };
}

function compileTexts(
  groups: readonly (readonly string[])[],
): (bytes: Buffer, length: number) => readonly number[] {
  const { groupsIn } = compileNeedles(groups);
  const hiding = createHiding(groups);
  return (bytes, length) => {
    const seen = groupsIn(bytes, length);
    const tests = hiding(bytes, length);
    if (tests.length === 0) return seen;
    return tests.flatMap((test, group) => (seen.includes(group) || test(bytes, length) ? [group] : []));
  };
}
