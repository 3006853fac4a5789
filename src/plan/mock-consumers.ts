/**
 * Tells which mocks have to stay because of code that the test loads: code that keeps the legacy
 * export would run without its mock, and code that uses the target already would come under one.
 */

import type { DraftSite, FileResult, Guard, Refusal, Taken } from "../sites/analysis";
import { isSameLink, type Link } from "../sites/links";
import { isMockSite, type SiteKind } from "../sites/site";
import type { PathSet } from "../workspace/path-set";
import type { RepoPath } from "../workspace/paths";
import type { Mentioning, Named } from "./mentioning";

export interface MockConsumersRequest {
  readonly results: ReadonlyMap<RepoPath, FileResult>;
  /** The files that the plan may change; uses anywhere else are left. */
  readonly selected: Pick<PathSet, "has">;
  readonly legacy: ReadonlySet<RepoPath>;
  /** The files of the repository that a file loads. */
  readonly importsOf: (path: RepoPath) => readonly RepoPath[];
  /** What a file takes as values from the target and its neighbours, before any edit. */
  readonly valuesOf: (path: RepoPath) => readonly Taken[];
  readonly mentioning: Pick<Mentioning, "lookAhead" | "filesWith">;
  /** The names that a module exports. */
  readonly namesOf: (path: RepoPath) => readonly string[];
}

/** The guards that would move and have to stay, each with the reason. */
export function mockConsumers(request: MockConsumersRequest): ReadonlyMap<Guard, Refusal> {
  const refusals = new Map<Guard, Refusal>();
  const guarding = [...request.results].filter(
    ([path, { guards }]) => guards.length > 0 && request.selected.has(path),
  );
  if (guarding.length === 0) return refusals;
  const uses = usesOf(request);
  const becoming = guarding.flatMap(([, { guards }]) => guards.flatMap((guard) => guard.becomes));
  request.mentioning.lookAhead(becoming.map((link) => named(link, request)));
  for (const [path, { guards }] of guarding) {
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

/** How a barrel passes an export on: by `export { a } from`, or as the value of an export of its own. */
const PASSING: ReadonlySet<SiteKind> = new Set(["re-export", "require", "value"]);

function usesOf({ results, selected }: MockConsumersRequest): readonly Using[] {
  return [...results].flatMap(([path, { sites }]) =>
    sites
      .filter((site) => RUNNING.has(site.kind) || site.runs || isSpy(site))
      .map((site) => ({ path, site, isLeft: !selected.has(path) || isLeft(site, results, selected) })),
  );
}

/** A spy of a single export: what it becomes counts, but it keeps no mock. */
function isSpy(site: DraftSite): boolean {
  return site.kind === "module-mock" && site.origin.name !== "*" && site.disposition.kind === "rewrite";
}

function isLeft(
  site: DraftSite,
  results: MockConsumersRequest["results"],
  selected: Pick<PathSet, "has">,
): boolean {
  if (site.disposition.kind !== "rewrite") return true;
  if (!site.needsBarrel || site.via.length === 0) return false;
  // The text stays because a barrel on the way is rewritten: it has to be.
  const barrel = site.via.at(-1)?.module;
  const passing = barrel === undefined ? undefined : results.get(barrel)?.sites;
  const isRewritten = passing?.some(
    ({ kind, origin, disposition }) =>
      PASSING.has(kind) && overlaps(origin, site.origin) && disposition.kind === "rewrite",
  );
  return !isRewritten || barrel === undefined || !selected.has(barrel);
}

function refusalOf(guard: Guard, about: Guarding): Refusal | null {
  return (
    leftUnder(guard, about) ?? mergedBy(guard, about) ?? coveredToo(guard, about) ?? takenPast(guard, about)
  );
}

/** Code that keeps what is mocked, or calls it through another legacy module. */
function leftUnder(guard: Guard, about: Guarding): Refusal | null {
  const { path, loaded, uses, results, legacy, importsOf } = about;
  const users = uses.filter(({ site }) => isCovered(site, guard) && !isSpy(site));
  const isKnown = users.some((user) => user.path !== path && isLoaded(user.path, loaded));
  const under = (user: Using) => {
    if (user.path === path) return false;
    if (guard.isForAll || isLoaded(user.path, loaded)) return true;
    // What loads the mocked code is not seen, so it may be anything that has no mocks of its own.
    return !isKnown && guard.member === null && !results.get(user.path)?.sites.some(isMockSite);
  };
  const left = users.find((user) => user.isLeft && under(user));
  if (left) return { code: "mock-consumer-left", detail: `See ${left.path}.` };
  const mocked = new Set(guard.covers.map((link) => link.module));
  const through = uses.find((user) => {
    const { module } = user.site.origin;
    if (!user.isLeft || !legacy.has(module) || mocked.has(module)) return false;
    return (user.path === path || under(user)) && importsOf(module).some((other) => mocked.has(other));
  });
  return through ? { code: "mock-consumer-left", detail: `See ${through.site.origin.module}.` } : null;
}

/** Another export becomes the member that the test takes for one export's mock. */
function mergedBy(guard: Guard, about: Guarding): Refusal | null {
  const merged = reached(guard, about).find(({ site }) =>
    guard.tellsApart.some(
      (told) =>
        !isSameLink(told.origin, site.origin) && site.takes?.some((taken) => meets(taken.path, told.path)),
    ),
  );
  return merged ? { code: "mock-merges", detail: `See ${merged.path}.` } : null;
}

/** Code that is not under the mock today would come under it. */
function coveredToo(guard: Guard, about: Guarding): Refusal | null {
  const comes = (taken: Taken) => comesUnder(taken, guard);
  const moved = reached(guard, about).find(({ site }) => !isCovered(site, guard) && site.takes?.some(comes));
  const file = moved?.path ?? takers(guard, about).find(({ takes }) => takes.some(comes))?.path;
  return file === undefined ? null : { code: "mock-covers-more", detail: `See ${file}.` };
}

/** The mock of a barrel does not reach code that takes the replacement from elsewhere. */
function takenPast(guard: Guard, about: Guarding): Refusal | null {
  const { through, becomes, tellsApart } = guard;
  if (through === null) return null;
  const isPast = (taken: Taken) =>
    !taken.through.includes(through) && becomes.some((link) => overlaps(link, taken.link));
  const moved = reached(guard, about).find(({ site }) => {
    const comesThrough = site.via.some((link) => link.module === through);
    return comesThrough && isCovered(site, guard) && site.takes?.some(isPast);
  });
  const isTold = ({ path }: Taken) => tellsApart.some((told) => meets(path, told.path));
  const taker = takers(guard, about).find(({ takes }) => takes.some((one) => isPast(one) && isTold(one)));
  const file = moved?.path ?? taker?.path;
  return file === undefined ? null : { code: "mock-bypassed", detail: `See ${file}.` };
}

/** The uses that are rewritten in code that runs under the mock. */
function reached(guard: Guard, { loaded, uses }: Guarding): readonly Using[] {
  return uses.filter((user) => !user.isLeft && (guard.isForAll || isLoaded(user.path, loaded)));
}

/** The files under the mock, with what they take of the manifest's other modules already. */
function takers(
  guard: Guard,
  about: Guarding,
): readonly { readonly path: RepoPath; readonly takes: readonly Taken[] }[] {
  const { path, loaded, legacy, valuesOf, mentioning } = about;
  // Only what mentions a replacement can take it, so nothing else is parsed.
  const able = guard.becomes.flatMap((link) => mentioning.filesWith(named(link, about)));
  const homes = new Set(guard.becomes.map((link) => link.module));
  return [...new Set([path, ...able])]
    .filter((file) => file === path || guard.isForAll || isLoaded(file, loaded))
    .filter((file) => !legacy.has(file) && !homes.has(file))
    .map((file) => ({ path: file, takes: valuesOf(file) }));
}

/** Who takes a module apart under the names of its exports need not name the module: a barrel may. */
function named({ module, name }: Link, { namesOf }: Pick<MockConsumersRequest, "namesOf">): Named {
  return { module, names: name === "*" ? namesOf(module).filter((one) => one !== "default") : [name] };
}

function isLoaded(path: RepoPath, loaded: ReadonlySet<RepoPath> | null): boolean {
  return loaded === null || loaded.has(path);
}

function isCovered(site: DraftSite, guard: Guard): boolean {
  return guard.covers.some((link) => overlaps(link, site.origin));
}

function comesUnder({ link, path, through }: Taken, guard: Guard): boolean {
  if (guard.through !== null && !through.includes(guard.through)) return false;
  if (guard.member !== null && !meets(path, guard.member)) return false;
  return guard.becomes.some((one) => overlaps(one, link));
}

/** One path is the other, or leads to it: a value that is handed on may be used for any member. */
function meets(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);
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
