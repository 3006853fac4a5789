/**
 * Tells which mocks have to stay because of code that the test loads: code that keeps the legacy
 * export would run without its mock, and code that uses the target already would come under one.
 */

import type { DraftSite, FileResult, Guard, Refusal, Taken } from "../sites/analysis";
import type { Link } from "../sites/links";
import type { SiteKind } from "../sites/site";
import type { RepoPath } from "../workspace/paths";

export interface MockConsumersRequest {
  readonly results: ReadonlyMap<RepoPath, FileResult>;
  /** The files that the plan may change; uses anywhere else are left. */
  readonly selected: ReadonlySet<RepoPath>;
  readonly legacy: ReadonlySet<RepoPath>;
  /** The files of the repository that a file loads. */
  readonly importsOf: (path: RepoPath) => readonly RepoPath[];
  /** What a file takes as values from the target and its neighbours, before any edit. */
  readonly valuesOf: (path: RepoPath) => readonly Taken[];
}

/** The guards that would move and have to stay, each with the reason. */
export function mockConsumers(request: MockConsumersRequest): ReadonlyMap<Guard, Refusal> {
  const refusals = new Map<Guard, Refusal>();
  let uses: readonly Using[] | undefined;
  for (const [path, { guards }] of request.results) {
    if (guards.length === 0 || !request.selected.has(path)) continue;
    uses ??= usesOf(request);
    const loaded = loadedBy(path, request);
    for (const guard of guards) {
      const refusal = refusalOf(guard, { ...request, path, loaded, uses });
      if (refusal) refusals.set(guard, refusal);
    }
  }
  return refusals;
}

/** One use of a legacy export in code that runs. */
interface Using {
  readonly path: RepoPath;
  readonly site: DraftSite;
  readonly isLeft: boolean;
}

interface Guarding extends MockConsumersRequest {
  readonly path: RepoPath;
  /** Null when the files are too many to follow. */
  readonly loaded: ReadonlySet<RepoPath> | null;
  readonly uses: readonly Using[];
}

/** How many files a test may load before the search gives up, and every file counts as loaded. */
const MAX_LOADED = 5000;

/** Imports and re-exports only pass an export on; a type does not run; mocks are the matter itself. */
const RUNNING: ReadonlySet<SiteKind> = new Set([
  "require",
  "dynamic-import",
  "call",
  "construct",
  "value",
  "subclass",
]);

function usesOf({ results, selected }: MockConsumersRequest): readonly Using[] {
  return [...results].flatMap(([path, { sites }]) =>
    sites
      .filter((site) => RUNNING.has(site.kind))
      .map((site) => ({ path, site, isLeft: !selected.has(path) || isLeft(site, results, selected) })),
  );
}

function isLeft(
  site: DraftSite,
  results: MockConsumersRequest["results"],
  selected: ReadonlySet<RepoPath>,
): boolean {
  if (site.disposition.kind !== "rewrite") return true;
  if (!site.needsBarrel || site.via.length === 0) return false;
  // The text stays because a barrel on the way is rewritten: it has to be.
  const barrel = site.via.at(-1)?.module;
  const passing = barrel === undefined ? undefined : results.get(barrel)?.sites;
  const isRewritten = passing?.some(
    ({ kind, origin, disposition }) =>
      kind === "re-export" && overlaps(origin, site.origin) && disposition.kind === "rewrite",
  );
  return !isRewritten || barrel === undefined || !selected.has(barrel);
}

function refusalOf(guard: Guard, about: Guarding): Refusal | null {
  const { path, loaded, uses, legacy, importsOf, valuesOf } = about;
  const covered = (site: DraftSite) => guard.covers.some((link) => overlaps(link, site.origin));
  const users = uses.filter(({ site }) => covered(site));
  const isLoaded = (file: RepoPath) => loaded === null || loaded.has(file);
  // A set-up file loads none of the code that runs under its mocks, so all of it counts.
  const isForAll = !users.some((user) => user.path !== path && isLoaded(user.path));
  const under = (user: Using) => user.path !== path && (isForAll || isLoaded(user.path));

  const left = users.find((user) => user.isLeft && under(user));
  if (left) return { code: "mock-consumer-left", detail: `See ${left.path}.` };
  const within = uses.filter((user) => user.isLeft && (user.path === path || under(user)));
  const mocked = new Set(guard.covers.map((link) => link.module));
  const through = within.find(({ site: { origin } }) => {
    if (!legacy.has(origin.module) || mocked.has(origin.module)) return false;
    return importsOf(origin.module).some((module) => mocked.has(module));
  });
  if (through) return { code: "mock-consumer-left", detail: `See ${through.site.origin.module}.` };

  const reached = uses.filter((user) => !user.isLeft && isLoaded(user.path));
  const more = reached.find(
    ({ site }) => !covered(site) && site.takes?.some((taken) => comesUnder(taken, guard)),
  );
  if (more) return { code: "mock-covers-more", detail: `See ${more.path}.` };
  const taking = [...(loaded ?? [path])].find(
    (file) =>
      !legacy.has(file) &&
      !guard.becomes.some((link) => link.module === file) &&
      valuesOf(file).some((taken) => comesUnder(taken, guard)),
  );
  if (taking !== undefined) return { code: "mock-covers-more", detail: `See ${taking}.` };

  const { through: mockedModule } = guard;
  if (mockedModule === null) return null;
  const past = reached.find(
    ({ site }) =>
      covered(site) &&
      site.via.some((link) => link.module === mockedModule) &&
      site.takes?.some((taken) => !taken.through.includes(mockedModule)),
  );
  return past ? { code: "mock-bypassed", detail: `See ${past.path}.` } : null;
}

function comesUnder({ link, through }: Taken, guard: Guard): boolean {
  if (guard.through !== null && !through.includes(guard.through)) return false;
  return guard.becomes.some((one) => overlaps(one, link));
}

function overlaps(a: Link, b: Link): boolean {
  return a.module === b.module && (a.name === b.name || a.name === "*" || b.name === "*");
}

/** Every file that a file loads, directly or not; null when they are too many to follow. */
function loadedBy(path: RepoPath, { importsOf }: MockConsumersRequest): ReadonlySet<RepoPath> | null {
  const loaded = new Set([path]);
  for (const file of loaded) {
    if (loaded.size > MAX_LOADED) return null;
    for (const next of importsOf(file)) loaded.add(next);
  }
  return loaded;
}
