/** Checks that the modules of a manifest are files of the repository that a language can read. */

import type { Language } from "../languages/language";
import type { LoadedManifest } from "../manifest/load";
import { type FieldPath, type ManifestProblem, problemAt } from "../manifest/problems";
import { nearest } from "../spelling/nearest";
import type { RepoPath } from "../workspace/paths";
import type { Workspace } from "../workspace/workspace";

/** One problem for each module that is not there, or whose language is not supported. */
export function missingModules(
  loaded: LoadedManifest,
  workspace: Workspace,
  languages: readonly Language[],
): readonly ManifestProblem[] {
  const { target, imports, legacy } = loaded.manifest;
  const modules: [FieldPath, RepoPath][] = [
    [["target", "module"], target.module],
    ...Object.entries(imports).map(([name, module]): [FieldPath, RepoPath] => [["imports", name], module]),
    ...legacy.map((entry, index): [FieldPath, RepoPath] => [["legacy", index, "module"], entry.module]),
  ];
  return modules.flatMap(([path, module]) => {
    const problem = problemOf(module, workspace, languages);
    return problem ? [problemAt(loaded, { ...problem, path })] : [];
  });
}

function problemOf(
  module: RepoPath,
  workspace: Workspace,
  languages: readonly Language[],
): Pick<ManifestProblem, "code" | "message" | "fix"> | null {
  const extensions = languages.flatMap((language) => language.extensions);
  if (!extensions.some((extension) => module.endsWith(extension))) {
    const message = `${module} is in no language that is supported`;
    const meant = extensions.map((extension) => module + extension).find(workspace.has);
    const fix = meant ? didYouMean(meant) : `name a file that ends in ${extensions.join(", ")}`;
    return { code: "unsupported-language", message, fix };
  }
  if (workspace.has(module)) return null;
  const meant = nearestFile(module, workspace.files);
  const message = `${module} is no file of the repository ${workspace.root}`;
  const fix = meant ? didYouMean(meant) : "write the path from the root of the repository, as git lists it";
  return { code: "module-not-found", message, fix };
}

/** A file of that name in another folder, or one of nearly that name in its own. */
function nearestFile(module: RepoPath, files: readonly RepoPath[]): RepoPath | null {
  const folder = module.slice(0, module.lastIndexOf("/") + 1);
  const name = module.slice(folder.length);
  const beside = files.filter((file) => file.startsWith(folder) && !file.includes("/", folder.length));
  return (
    nearest(
      module,
      files.filter((file) => file.endsWith(name)),
    ) ?? nearest(module, beside)
  );
}

function didYouMean(path: RepoPath): string {
  return `did you mean \`${path}\`?`;
}
