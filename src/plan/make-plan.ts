/** Makes the plan of a run: manifest and workspace in, sites and checked edits per file out. */

import type { LoadedManifest } from "../manifest/load";
import type { ManifestProblem } from "../manifest/problems";
import { type Failure, TRANSFORMS, type TransformName } from "../sites/site";
import type { OpenedWorkspace } from "../workspace/open";
import { pathSet } from "../workspace/path-set";
import type { RepoPath } from "../workspace/paths";
import { folderOf, isWithin } from "../workspace/repo-path";
import { type Selection, selectFiles } from "../workspace/selection/selection";
import { LANGUAGES, languagesOf, sourcesOf } from "./languages";
import { missingModules } from "./missing-modules";
import { changedFiles, type FileCounts, type FilePlan, type LeftOut, type Plan } from "./plan";
import { planLanguage } from "./plan-language";
import { planSettings } from "./settings";

export interface PlanRequest {
  readonly loaded: LoadedManifest;
  readonly workspace: OpenedWorkspace;
  readonly selection: {
    readonly paths: readonly string[];
    readonly packages: readonly string[];
    readonly transforms: readonly TransformName[];
    /** Scripts without an extension are read, and not selected: who makes the changes is not given them. */
    readonly byExtension?: true;
    /** The native folder at which relative paths start. */
    readonly cwd: string;
  };
  /**
   * Files that stay as they are, each with what a rewrite of it brought about; their sites are manual, and
   * everything else is judged with them as they are.
   */
  readonly putBack?: ReadonlyMap<RepoPath, string>;
  readonly onProgress?: (text: string) => void;
}

export type PlanResult =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly problems: readonly ManifestProblem[] }
  | { readonly ok: false; readonly message: string; readonly fix: string };

/** Makes the plan. Nothing is written; a problem of the manifest or the selection is a value, not an exception. */
export async function makePlan({
  loaded,
  workspace,
  selection,
  putBack = new Map(),
  onProgress,
}: PlanRequest): Promise<PlanResult> {
  const { manifest } = loaded;
  const missing = missingModules(loaded, workspace, LANGUAGES);
  if (missing.length > 0) return { ok: false, problems: missing };
  const languages = languagesOf(manifest);
  for (const language of languages) await language.prepare?.();
  const kinds = languages
    .map(sourcesOf)
    .map((kind) => (selection.byExtension ? { extensions: kind.extensions } : kind));
  const files = selectFiles(workspace, { ...selection, ignore: manifest.ignore, kinds });
  if (!files.ok) return files;

  const selected = pathSet(files.selected);
  const transforms = new Set(selection.transforms.length > 0 ? selection.transforms : TRANSFORMS);
  const plans: FilePlan[] = [];
  const failures: Failure[] = [...files.failures];
  const leftOut: LeftOut[] = [];
  let ignoredModules = 0;
  let settingsFiles = 0;
  for (const language of languages) {
    const reading = language.read(loaded, workspace);
    if (!reading.ok) return reading;
    const { migration } = reading;
    if (migration.legacy.size === 0) continue;
    onProgress?.("searching for sites");
    const part = planLanguage({
      language,
      migration,
      workspace,
      selected,
      unlisted: files.unlisted,
      transforms,
      putBack,
      onProgress,
    });
    const { ignore } = manifest;
    const settings = planSettings({
      language,
      migration,
      workspace,
      selection: { ...selection, ignore },
      transforms,
    });
    settingsFiles += settings.length;
    plans.push(...part.plans, ...settings);
    failures.push(...part.failures);
    leftOut.push(...part.leftOut);
    ignoredModules += part.ignoredModules;
  }
  failures.push(...brokenSettings(workspace, files.selected, failures));
  const failed = new Set(
    failures.filter((failure) => selected.has(failure.file)).map((failure) => failure.file),
  );
  const withSites = plans.filter((plan) => !failed.has(plan.path));
  const counts = countFiles(files, { withSites, failed: failed.size, ignoredModules, settingsFiles });
  withSites.sort((a, b) => (a.path < b.path ? -1 : 1));
  failures.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  return {
    ok: true,
    plan: { migration: manifest.name, root: workspace.root, files: withSites, failures, counts, leftOut },
  };
}

interface FoundFiles {
  readonly withSites: readonly FilePlan[];
  /** How many of the selected sources failed. */
  readonly failed: number;
  /** How many legacy modules are among the selected sources. */
  readonly ignoredModules: number;
  /** How many files with settings have sites; they are no sources, so the selection does not hold them. */
  readonly settingsFiles: number;
}

/** How the files divide: whatever is nothing else is clean. */
function countFiles(selection: Extract<Selection, { ok: true }>, found: FoundFiles): FileCounts {
  // Files whose names are not UTF-8 are not among the selected ones.
  const notUtf8 = selection.failures.filter(({ code }) => code === "not-utf8").length;
  const selected = selection.selected.length + selection.ignored.length + notUtf8 + found.settingsFiles;
  const withSites = found.withSites.length;
  const failed = found.failed + notUtf8;
  const ignored = selection.ignored.length + found.ignoredModules;
  return {
    selected,
    clean: selected - withSites - failed - ignored,
    withSites,
    changed: changedFiles({ files: found.withSites }).length,
    failed,
    ignored,
  };
}

/** The settings that could not be read, and by which specifiers of selected files may lead somewhere. */
function brokenSettings(
  { resolverProblems }: Pick<OpenedWorkspace, "resolverProblems">,
  selected: readonly RepoPath[],
  known: readonly Failure[],
): readonly Failure[] {
  const named = new Set(known.map(({ file }) => file));
  return resolverProblems().flatMap(({ code, file, message, mend }): readonly Failure[] => {
    // What a configuration extends may be made by a build, and mostly says nothing of paths.
    if (code === "extends-missing" || named.has(file)) return [];
    if (!selected.some((path) => isWithin(folderOf(file), path))) return [];
    named.add(file);
    return [
      {
        file,
        code: code === "config-unreadable" ? "read-error" : "parse-error",
        message: `${message}; ${mend}`,
      },
    ];
  });
}
