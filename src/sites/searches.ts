/**
 * Finds the files that contain texts, in as few readings of the repository as can be: what may be asked
 * later is searched for together with what is asked now.
 */

import type { RepoPath } from "../workspace/paths";
import type { Sought, Workspace } from "../workspace/workspace";
import type { Failure } from "./site";

export interface Searches {
  /** The files that are searched. */
  readonly within: readonly RepoPath[];
  /** Says that these may be asked for: the next search looks for them as well. Reads nothing itself. */
  expect(sought: readonly Sought[]): void;
  /** The files that contain one of the texts, each once. */
  filesWith(sought: readonly Sought[]): readonly RepoPath[];
  /** The files that could not be read until now. */
  failures(): readonly Failure[];
}

/** Searches `within`; a question is answered by reading only the first time that it is asked. */
export function createSearches(
  within: readonly RepoPath[],
  { searchEach }: Pick<Workspace, "searchEach">,
): Searches {
  const answers = new Map<string, readonly RepoPath[]>();
  const expected = new Map<string, Sought>();
  const failures = new Map<RepoPath, Failure>();

  function expect(sought: readonly Sought[]): void {
    for (const one of sought) {
      const key = keyOf(one);
      if (!answers.has(key)) expected.set(key, one);
    }
  }

  function search(): void {
    const found = searchEach(within, [...expected.values()]);
    for (const failure of found.failures) failures.set(failure.file, failure);
    for (const [index, key] of [...expected.keys()].entries()) answers.set(key, found.matches[index] ?? []);
    expected.clear();
  }

  return {
    within,
    expect,
    filesWith(sought) {
      const keys = sought.map(keyOf);
      expect(sought);
      if (keys.some((key) => expected.has(key))) search();
      return [...new Set(keys.flatMap((key) => answers.get(key) ?? []))];
    },
    failures: () => [...failures.values()],
  };
}

function keyOf({ texts, below }: Sought): string {
  return JSON.stringify([texts, below]);
}
