/** Turns what a user names on the command line (paths, packages) into the files of a run. */

import type { Failure } from "../../sites/site";
import { compileGlobs } from "../globs";
import type { RepoPath } from "../paths";
import { isOfKind, type SourceKind } from "../source-kind";
import type { Workspace } from "../workspace";
import { matchPackages } from "./select-packages";
import { matchPaths } from "./select-paths";

export interface SelectionRequest {
  /** Files, folders or globs, relative to `cwd`. None: every file. */
  readonly paths: readonly string[];
  /** Names or folders of packages, or globs over either. None: every package, and what is in none. */
  readonly packages: readonly string[];
  /** The globs of the manifest, over repository paths. */
  readonly ignore: readonly string[];
  /** The files that the languages read. */
  readonly kinds: readonly SourceKind[];
  /** The native folder in which the command runs. */
  readonly cwd: string;
}

/** `selected` and `ignored` are sorted and share no file; the `selected` of a report counts both. */
export type Selection =
  | {
      readonly ok: true;
      readonly selected: readonly RepoPath[];
      /** What would be selected, were it not for `ignore`. */
      readonly ignored: readonly RepoPath[];
      /** The `selected` that the workspace does not list: git ignores them, and the user names them. */
      readonly unlisted: readonly RepoPath[];
      /** Files with names that are not UTF-8 (counted in neither list), and what is wrong with the repository. */
      readonly failures: readonly Failure[];
    }
  | SelectionError;

export interface SelectionError {
  readonly ok: false;
  readonly message: string;
  readonly fix: string;
}

/** The part of a workspace that a selection needs; {@link openWorkspace} gives all of it. */
export interface SelectableWorkspace
  extends Pick<Workspace, "root" | "files" | "packages" | "packageOf" | "interpreterOf"> {
  readonly failures: readonly Failure[];
}

/**
 * Selects the files of the kinds that lie in one of the paths and in one of the packages. Every path and every package must match something, and something must be left.
 */
export function selectFiles(workspace: SelectableWorkspace, request: SelectionRequest): Selection {
  const isSource = isOfKind(request.kinds, workspace);
  const sources = workspace.files.filter(isSource);
  const paths = matchPaths(workspace, sources, isSource, request);
  if (!paths.ok) return paths;
  const packages = matchPackages(workspace, request);
  if (!packages.ok) return packages;

  const inSelection = (file: RepoPath) => paths.matches(file) && packages.matches(file);
  const isWhole = request.paths.length === 0 && request.packages.length === 0;
  const found = isWhole ? sources : [...sources, ...paths.unlisted].filter(inSelection).sort();
  const isIgnored = compileGlobs(request.ignore.flatMap(withWhatIsInIt));
  const selected = request.ignore.length === 0 ? found : found.filter((file) => !isIgnored(file));
  const ignored = request.ignore.length === 0 ? [] : found.filter(isIgnored);
  if (selected.length === 0) return nothingSelected(workspace, request, found.length);
  const unlisted = paths.unlisted.filter((file) => inSelection(file) && !isIgnored(file));
  return { ok: true, selected, ignored, unlisted, failures: workspace.failures.filter(concerns) };

  function concerns({ code, file }: Failure): boolean {
    return code !== "not-utf8" || (isSource(file) && inSelection(file) && !isIgnored(file));
  }
}

function nothingSelected(
  workspace: SelectableWorkspace,
  { paths, packages, kinds }: SelectionRequest,
  ignored: number,
): SelectionError {
  const extensions = kinds.flatMap((kind) => kind.extensions);
  if (ignored > 0) {
    return {
      ok: false,
      message: `no file is selected: \`ignore\` in the manifest leaves out all ${ignored} of them`,
      fix: "narrow the globs of `ignore`, or select other files",
    };
  }
  if (paths.length > 0 && packages.length > 0) {
    return {
      ok: false,
      message: `no file is selected: no package of ${packages.join(", ")} has files in ${paths.join(", ")}`,
      fix: "give paths inside the packages, or only one of the two",
    };
  }
  if (packages.length > 0) {
    return {
      ok: false,
      message: `no file is selected: ${packages.join(", ")} has no ${extensions.join(", ")} files`,
      fix: "select a package with source files",
    };
  }
  return {
    ok: false,
    message: `no file is selected: there are no ${extensions.join(", ")} files in ${workspace.root}`,
    fix: "run in the repository that is to be migrated, or name it with --cwd",
  };
}

/** A glob may match folders; it then means what is in them. */
function withWhatIsInIt(glob: string): readonly string[] {
  const path = glob.replace(/\/$/, "");
  return [path, `${path}/**`];
}
