/** Makes the plan of a run: manifest and workspace in, sites and checked edits per file out. */

import { javaScript } from "../languages/javascript/language";
import type { Files, Language, Migration } from "../languages/language";
import type { LoadedManifest } from "../manifest/load";
import type { ManifestProblem } from "../manifest/problems";
import { type Candidates, findCandidates } from "../sites/find";
import { createPositions } from "../sites/lines";
import { createOrigins } from "../sites/links";
import { type Failure, type Site, TRANSFORMS, type TransformName } from "../sites/site";
import type { OpenedWorkspace } from "../workspace/open";
import type { RepoPath } from "../workspace/paths";
import { selectFiles } from "../workspace/selection";
import { judgeAll } from "./judge-all";
import { missingModules } from "./missing-modules";
import type { FilePlan, Plan } from "./plan";
import { verifyEdits } from "./verify";

export interface PlanRequest {
  readonly loaded: LoadedManifest;
  readonly workspace: OpenedWorkspace;
  readonly selection: {
    readonly paths: readonly string[];
    readonly packages: readonly string[];
    readonly transforms: readonly TransformName[];
    /** The native folder at which relative paths start. */
    readonly cwd: string;
  };
  readonly onProgress?: (text: string) => void;
}

export type PlanResult =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly problems: readonly ManifestProblem[] }
  | { readonly ok: false; readonly message: string; readonly fix: string };

const LANGUAGES: readonly Language[] = [javaScript];

/** Makes the plan. Nothing is written; a problem of the manifest or the selection is a value, not an exception. */
export async function makePlan({
  loaded,
  workspace,
  selection,
  onProgress,
}: PlanRequest): Promise<PlanResult> {
  const { manifest } = loaded;
  const missing = missingModules(loaded, workspace, LANGUAGES);
  if (missing.length > 0) return { ok: false, problems: missing };
  const extensions = LANGUAGES.flatMap((language) => language.extensions);
  const files = selectFiles(workspace, { ...selection, ignore: manifest.ignore, extensions });
  if (!files.ok) return files;

  const selected = new Set(files.selected);
  const transforms = new Set(selection.transforms.length > 0 ? selection.transforms : TRANSFORMS);
  const plans: FilePlan[] = [];
  const failures: Failure[] = [...files.failures];
  let ignored = files.ignored.length;
  for (const language of LANGUAGES) {
    const reading = language.read(loaded, workspace);
    if (!reading.ok) return reading;
    const { migration } = reading;
    if (migration.legacy.size === 0) continue;
    onProgress?.("searching for sites");
    const part = planLanguage(language, migration, {
      workspace,
      selected,
      transforms,
      files: files.selected,
      onProgress,
    });
    plans.push(...part.plans);
    failures.push(...part.failures);
    ignored += part.legacy;
  }
  const failed = new Set(
    failures.filter((failure) => selected.has(failure.file)).map((failure) => failure.file),
  );
  const misnamed = files.failures.filter((failure) => failure.code === "not-utf8").length;
  const withSites = plans.filter((plan) => !failed.has(plan.path));
  const count = files.selected.length + files.ignored.length + misnamed;
  const counts = {
    selected: count,
    clean: count - withSites.length - failed.size - misnamed - ignored,
    withSites: withSites.length,
    changed: withSites.filter((plan) => plan.edits.length > 0).length,
    failed: failed.size + misnamed,
    ignored,
  };
  withSites.sort((a, b) => (a.path < b.path ? -1 : 1));
  failures.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  return {
    ok: true,
    plan: { migration: manifest.name, root: workspace.root, files: withSites, failures, counts },
  };
}

interface Part {
  readonly workspace: OpenedWorkspace;
  readonly selected: ReadonlySet<RepoPath>;
  readonly transforms: ReadonlySet<TransformName>;
  readonly files: readonly RepoPath[];
  readonly onProgress: ((text: string) => void) | undefined;
}

/** The plan of the files of one language. Legacy modules are not consumers of themselves: they count as ignored. */
function planLanguage(
  language: Language,
  migration: Migration,
  part: Part,
): { readonly plans: readonly FilePlan[]; readonly failures: readonly Failure[]; readonly legacy: number } {
  const { workspace, selected, transforms } = part;
  const owned = (path: RepoPath) => language.extensions.some((extension) => path.endsWith(extension));
  const files = migration.open((path) => workspace.read(path));
  const unlisted = part.files.filter((path) => owned(path) && !workspace.has(path));
  const within = [...workspace.files.filter(owned), ...unlisted];
  const candidates = findCandidates({ ...migration, linksOf: files.linksOf }, within, workspace);
  part.onProgress?.(`judging ${candidates.files.length} files`);
  const judged = judgeAll({
    files,
    candidates,
    selected,
    transforms,
    isPublished: (path) => isPublished(path, workspace),
  });
  const failures = failuresOf(candidates, files, selected);
  const plans: FilePlan[] = [];
  const changed = new Map<RepoPath, string>();
  for (const [path, result] of judged) {
    if (!selected.has(path) || result.sites.length === 0) continue;
    const before = textOf(path, workspace);
    const edited = verifyEdits(path, before, result.edits);
    if ("failure" in edited) {
      failures.push(edited.failure);
      continue;
    }
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
    plans.push({ path, package: owner, sites, edits: edited.edits, before, after: edited.after });
    if (edited.edits.length > 0) changed.set(path, edited.after);
  }
  const broken = secondPass(migration, candidates, changed, part);
  failures.push(...broken.values());
  const legacy = part.files.filter((path) => migration.legacy.has(path)).length;
  return { plans: plans.filter((plan) => !broken.has(plan.path)), failures, legacy };
}

/** Plans the edited texts again: each must parse, and must need no further edit. */
function secondPass(
  migration: Migration,
  candidates: Candidates,
  changed: ReadonlyMap<RepoPath, string>,
  { workspace, selected, transforms }: Part,
): ReadonlyMap<RepoPath, Failure> {
  const broken = new Map<RepoPath, Failure>();
  if (changed.size === 0) return broken;
  const files = migration.open((path) => {
    const text = changed.get(path);
    return text === undefined ? workspace.read(path) : { ok: true, text };
  });
  const within = { ...candidates, origins: createOrigins(migration.homes, files.linksOf) };
  const judged = judgeAll({
    files,
    candidates: within,
    selected,
    transforms,
    isPublished: (path) => isPublished(path, workspace),
  });
  for (const path of changed.keys()) {
    const failure = files.failureOf(path);
    if (failure)
      broken.set(path, {
        ...failure,
        code: "output-does-not-parse",
        message: `the edited file does not parse: ${failure.message}`,
      });
    else if ((judged.get(path)?.edits.length ?? 0) > 0) {
      broken.set(path, {
        file: path,
        code: "second-pass-not-empty",
        message: "the edited file would be edited again",
      });
    }
  }
  return broken;
}

/** Unreadable candidates: those of the selection, and those through which names are passed on. */
function failuresOf(candidates: Candidates, files: Files, selected: ReadonlySet<RepoPath>): Failure[] {
  const unread = candidates.failures.filter((failure) => selected.has(failure.file));
  const unparsed = candidates.files
    .map((path) => files.failureOf(path))
    .filter((failure) => failure !== null);
  return [...unread, ...unparsed.filter((failure) => selected.has(failure.file))];
}

function isPublished(path: RepoPath, workspace: OpenedWorkspace): boolean {
  return workspace.packageOf(path)?.private === false;
}

function textOf(path: RepoPath, workspace: OpenedWorkspace): string {
  const file = workspace.read(path);
  return file.ok ? file.text : "";
}
