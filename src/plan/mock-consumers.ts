/**
 * Tells which module mocks have to stay because code that the test loads keeps the legacy export: the
 * mock would move away from under it, and the test would call the real thing.
 */

import type { DraftSite, FileResult, Refusal } from "../sites/analysis";
import type { Link } from "../sites/links";
import type { RepoPath } from "../workspace/paths";

export interface MockConsumersRequest {
  readonly results: ReadonlyMap<RepoPath, FileResult>;
  /** The files that the plan may change; uses anywhere else are left. */
  readonly selected: ReadonlySet<RepoPath>;
  /** The files of the repository that a file loads. */
  readonly importsOf: (path: RepoPath) => readonly RepoPath[];
}

/** How many files a test may load before the search for a consumer gives up, and the mock stays. */
const MAX_LOADED = 5000;

/** For each file with module mocks that would move, why the mock of an export has to stay. */
export function mockConsumers(
  request: MockConsumersRequest,
): ReadonlyMap<RepoPath, (origin: Link) => Refusal | null> {
  const users = leftUsers(request);
  const answers = new Map<RepoPath, (origin: Link) => Refusal | null>();
  if (users.length === 0) return answers;
  for (const [path, { sites }] of request.results) {
    const mocked = sites.filter((site) => isMock(site) && site.disposition.kind === "rewrite");
    if (mocked.length === 0) continue;
    const concerned = users.filter(
      (user) => user.path !== path && mocked.some((site) => overlaps(site.origin, user.origin)),
    );
    if (concerned.length === 0) continue;
    const loaded = loadedBy(path, request.importsOf);
    answers.set(path, (origin) => {
      const user = concerned.find(
        (one) => overlaps(origin, one.origin) && (loaded === null || loaded.has(one.path)),
      );
      return user ? { code: "mock-consumer-left", detail: `See ${user.path}.` } : null;
    });
  }
  return answers;
}

interface LeftUser {
  readonly path: RepoPath;
  readonly origin: Link;
}

/** The files whose text goes on using a legacy export, mocks aside. */
function leftUsers({ results, selected }: MockConsumersRequest): readonly LeftUser[] {
  return [...results].flatMap(([path, { sites }]) =>
    sites
      .filter((site) => !isMock(site) && (site.disposition.kind !== "rewrite" || !selected.has(path)))
      .map((site) => ({ path, origin: site.origin })),
  );
}

function isMock(site: DraftSite): boolean {
  return site.kind === "module-mock" || site.kind === "mock-key";
}

function overlaps(a: Link, b: Link): boolean {
  return a.module === b.module && (a.name === b.name || a.name === "*" || b.name === "*");
}

/** Every file that a file loads, directly or not; null when they are too many to follow. */
function loadedBy(
  path: RepoPath,
  importsOf: MockConsumersRequest["importsOf"],
): ReadonlySet<RepoPath> | null {
  const loaded = new Set([path]);
  for (const file of loaded) {
    if (loaded.size > MAX_LOADED) return null;
    for (const next of importsOf(file)) loaded.add(next);
  }
  return loaded;
}
