/** Plans the files of one language: find, judge, check the edits, and plan again what they give. */

import type { Files, Language, Migration } from "../languages/language";
import { type DraftSite, type FileResult, manual } from "../sites/analysis";
import { type Candidates, findCandidates } from "../sites/find";
import { importsFirst } from "../sites/imports-first";
import { createPositions } from "../sites/lines";
import type { ModuleLinks, Origins } from "../sites/links";
import { createSearches, type Searches } from "../sites/searches";
import type { Failure, Site, TransformName } from "../sites/site";
import type { PathSet } from "../workspace/path-set";
import type { RepoPath } from "../workspace/paths";
import { isOfKind } from "../workspace/source-kind";
import type { Workspace } from "../workspace/workspace";
import { judgeAll } from "./judge-all";
import { sourcesOf } from "./languages";
import { leftOutOf, notedSites, type SplitUnit, splitUnits } from "./left-out";
import { createMentioning, type Mentioning } from "./mentioning";
import { changedFiles, type FilePlan, type LeftOut } from "./plan";
import { secondPass } from "./second-pass";
import { STAR_IMPORT } from "./star-leaks";
import { verifyEdits } from "./verify";
import { outerBarrels } from "./whole-users";

export interface LanguageRequest {
  readonly language: Language;
  readonly migration: Migration;
  readonly workspace: Workspace;
  /** The files that the plan may change. */
  readonly selected: PathSet;
  /** Those of them that the workspace does not list. */
  readonly unlisted: readonly RepoPath[];
  readonly transforms: ReadonlySet<TransformName>;
  /** Files to leave as they are, each with what a rewrite of it brought about. */
  readonly putBack: ReadonlyMap<RepoPath, string>;
  readonly onProgress: ((text: string) => void) | undefined;
}

export interface LanguagePlan {
  readonly plans: readonly FilePlan[];
  readonly failures: readonly Failure[];
  /** How many legacy modules are selected: they are not consumers of themselves, and count as ignored. */
  readonly ignoredModules: number;
  readonly leftOut: readonly LeftOut[];
}

/**
 * Plans the selected files. A file whose edits fail a check is left alone, and everything is judged
 * again without it: what others pass on to it has to stay then.
 */
export function planLanguage(request: LanguageRequest): LanguagePlan {
  const { language, migration, workspace, selected, onProgress } = request;
  const owns = isOfKind([sourcesOf(language)], workspace);
  const files = migration.open();
  const within = workspace.files.filter(owns).concat(request.unlisted.filter(owns));
  const onFound = (paths: readonly RepoPath[], origins: Origins) => {
    files.expect?.(paths);
    for (const path of importsFirst(paths, files.importsOf)) files.analyse(path, origins, request.transforms);
  };
  const searches = createSearches(within, workspace);
  const mentioning = createMentioning(searches, migration, workspace);
  if (files.namesAreVisible) searches.expect([{ texts: [STAR_IMPORT] }]);
  const onNear = (paths: readonly RepoPath[], near: Searches, origins: Origins) => {
    if (files.namesAreVisible) return;
    const here = { files, mentioning: createMentioning(near, migration, workspace), candidates: { origins } };
    for (const path of paths.filter((path) => isBarrel(files.linksOf(path))))
      mentioning.lookAhead([...outerBarrels(path, here)].map((module) => ({ module, names: [] })));
  };
  const sought = { ...migration, linksOf: files.linksOf, concerns: files.concerns, onFound, onNear };
  const candidates = findCandidates(sought, within, searches, workspace);
  onProgress?.(`judging ${candidates.files.length} files`);

  const failures = failuresOf(candidates, files, selected);
  const left = new Set([...failures.map((failure) => failure.file), ...request.putBack.keys()]);
  for (;;) {
    const changeable = { has: (path: RepoPath) => selected.has(path) && !left.has(path) };
    const round = planRound({ ...request, selected: changeable }, files, candidates, mentioning);
    if (round.failures.length === 0) {
      return {
        plans: round.plans,
        failures: [...failures, ...unfollowed(candidates, files, failures)],
        ignoredModules: [...migration.legacy].filter((path) => selected.has(path)).length,
        leftOut: leftOutOf(round.units),
      };
    }
    failures.push(...round.failures);
    for (const failure of round.failures) left.add(failure.file);
  }
}

function isBarrel(links: ModuleLinks | null): boolean {
  return links !== null && links.named.size + links.stars.length > 0;
}

/** A file that has a module as a value may read anything of it. */
function holdsModule(links: ModuleLinks | null): boolean {
  return [...(links?.named.values() ?? []), ...(links?.inner ?? [])].some(({ name }) => name === "*");
}

type RoundRequest = Omit<LanguageRequest, "selected"> & { readonly selected: Pick<PathSet, "has"> };

function planRound(
  request: RoundRequest,
  files: Files,
  candidates: Candidates,
  mentioning: Mentioning,
): {
  readonly plans: readonly FilePlan[];
  readonly failures: readonly Failure[];
  readonly units: readonly SplitUnit[];
} {
  const { migration, workspace, selected, transforms } = request;
  const { legacy, homes } = migration;
  const isPublished = (path: RepoPath) =>
    workspace.packageOf(path)?.private === false && workspace.isOffered(path);
  // The texts on disk do not tell what edited ones mention, so an edited file may mention anything.
  const judge = (over: Files, of: Candidates, edited: readonly RepoPath[]) =>
    judgeAll({
      files: over,
      candidates: of,
      selected,
      transforms,
      legacy,
      homes,
      isPublished,
      textOf: (path) => {
        const read = workspace.read(path);
        return read.ok ? read.text : "";
      },
      mentioning: {
        lookAhead: mentioning.lookAhead,
        filesContaining: (text) => [...new Set([...mentioning.filesContaining(text), ...edited])],
        filesWith: (link) => [...new Set([...mentioning.filesWith(link), ...edited])],
        filesTaking: (...what) => [...new Set([...mentioning.filesTaking(...what), ...edited])],
      },
    });
  const judged = judge(files, candidates, []);
  const units = splitUnits(judged, selected);
  const plans: FilePlan[] = [];
  const failures: Failure[] = [];
  for (const [path, result] of judged) {
    const own = result.sites.filter((site) => transforms.has(site.transform));
    const sites = notedSites(path, own, units);
    const broke = request.putBack.get(path);
    if (!(selected.has(path) || broke !== undefined) || sites.length === 0) continue;
    const outcome = broke === undefined ? { ...result, sites } : leftAlone(sites, broke);
    const planned = planFile(path, outcome, request);
    if ("failure" in planned) failures.push(planned.failure);
    else plans.push(planned.plan);
  }
  if (failures.length > 0) return { plans, failures, units };
  const isConcerned = (path: RepoPath) =>
    (judged.get(path)?.sites.length ?? 0) > 0 || (files.namesAreVisible && holdsModule(files.linksOf(path)));
  const concerned = candidates.files.filter(isConcerned);
  const changed = changedFiles({ files: plans });
  const edits = new Map(changed.map(({ path }) => [path, (judged.get(path) as FileResult).edits]));
  const again = { edits, before: files, homes: migration.homes, transforms, judge };
  return { plans, failures: secondPass({ ...candidates, files: concerned }, again), units };
}

/** The sites of a file whose rewrite is put back. */
function leftAlone(sites: readonly DraftSite[], broke: string): FileResult {
  const disposition = manual({ code: "new-diagnostic", detail: broke });
  const left = sites.map((site) => (site.disposition.kind === "rewrite" ? { ...site, disposition } : site));
  return { sites: left, edits: [], guards: [] };
}

/** The plan of one file, its edits checked. */
export function planFile(
  path: RepoPath,
  result: FileResult,
  { language, workspace }: Pick<LanguageRequest, "language" | "workspace">,
): { readonly plan: FilePlan } | { readonly failure: Failure } {
  const file = workspace.read(path);
  if (!file.ok) return file;
  const before = file.text;
  const edited = verifyEdits(path, before, result.edits);
  if ("failure" in edited) return edited;
  const positions = createPositions(before);
  const sites = result.sites.map(
    ({ span, kind, origin, transform, disposition }): Site => ({
      file: path,
      span,
      start: positions(span.start),
      end: positions(span.end),
      language: language.nameOf(path),
      transform,
      kind,
      module: origin.module,
      export: origin.name,
      disposition,
    }),
  );
  const owner = workspace.packageOf(path)?.name ?? null;
  return { plan: { path, package: owner, sites, edits: edited.edits, before, after: edited.after } };
}

/** A barrel that cannot be parsed may hide sites from the selection, so it is named wherever it lies. */
function unfollowed(candidates: Candidates, files: Files, known: readonly Failure[]): readonly Failure[] {
  const named = new Set(known.map((failure) => failure.file));
  const paths = [...candidates.followed].filter((path) => !named.has(path));
  return paths.map((path) => files.failureOf(path)).filter((failure) => failure !== null);
}

/** The selected candidates that could not be read or parsed. */
function failuresOf(candidates: Candidates, files: Files, selected: PathSet): Failure[] {
  const unparsed = candidates.files
    .map((path) => files.failureOf(path))
    .filter((failure) => failure !== null);
  return [...candidates.failures, ...unparsed].filter((failure) => selected.has(failure.file));
}
