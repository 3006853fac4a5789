/**
 * Narrows files down by their bytes, before anything is decoded or parsed. The answer may hold files
 * that turn out not to matter (see hidden.ts), but never lacks one that does.
 */

import type { Failure } from "../../sites/site";
import type { RepoPath } from "../paths";
import type { ByteReader } from "../read";
import type { EachSearchResult, SearchResult } from "../workspace";
import { createHiding } from "./hidden";
import { compileNeedles } from "./needles";

/** The files among `within` that can contain one of the needles, in their order. */
export function searchFiles(
  readBytes: ByteReader,
  within: readonly RepoPath[],
  needles: readonly string[],
): SearchResult {
  const { matches, failures } = searchEach(readBytes, within, [needles]);
  return { matches: matches[0] ?? [], failures };
}

/** As {@link searchFiles} for several groups of needles, each with its matches; every file is read once. */
export function searchEach(
  readBytes: ByteReader,
  within: readonly RepoPath[],
  groups: readonly (readonly string[])[],
): EachSearchResult {
  const matches = groups.map((): RepoPath[] => []);
  const failures: Failure[] = [];
  if (groups.every((needles) => needles.length === 0)) return { matches, failures };
  const groupsOf = compileGroups(groups);
  for (const path of within) {
    const result = readBytes(path);
    if (result.ok) for (const group of groupsOf(result.bytes, result.length)) matches[group]?.push(path);
    else failures.push(result.failure);
  }
  return { matches, failures };
}

/** Tells the groups of needles of which the first `length` bytes can contain one, ascending. */
export function compileGroups(
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
