/**
 * Finds the files that contain texts, in as few readings of the repository as can be: what may be asked
 * later is searched for together with what is asked now.
 */

import type { RepoPath } from "../workspace/paths";
import type { Workspace } from "../workspace/workspace";
import type { Failure } from "./site";

export interface Searches {
  /** Says that these texts may be asked for: the next search looks for them as well. Reads nothing itself. */
  expect(texts: readonly string[]): void;
  /** The files that contain at least one of the texts, in the order of the list that is searched. */
  filesWith(texts: readonly string[]): readonly RepoPath[];
  /** The files that could not be read until now. */
  failures(): readonly Failure[];
}

/** Searches `within`; a question is answered by reading only the first time that it is asked. */
export function createSearches(
  within: readonly RepoPath[],
  { searchEach }: Pick<Workspace, "searchEach">,
): Searches {
  const answers = new Map<string, readonly RepoPath[]>();
  const expected = new Map<string, readonly string[]>();
  const failures = new Map<RepoPath, Failure>();

  function expect(texts: readonly string[]): void {
    const key = keyOf(texts);
    if (!answers.has(key)) expected.set(key, texts);
  }

  function search(): void {
    const found = searchEach(within, [...expected.values()]);
    for (const failure of found.failures) failures.set(failure.file, failure);
    for (const [index, key] of [...expected.keys()].entries()) answers.set(key, found.matches[index] ?? []);
    expected.clear();
  }

  return {
    expect,
    filesWith(texts) {
      const key = keyOf(texts);
      if (!answers.has(key)) {
        expect(texts);
        search();
      }
      return answers.get(key) as readonly RepoPath[];
    },
    failures: () => [...failures.values()],
  };
}

function keyOf(texts: readonly string[]): string {
  return texts.join("\0");
}
