/** Which files of the repository an import runs, before the file that has it goes on. */

import type { RepoPath } from "../../../workspace/paths";
import type { PythonModules } from "../../../workspace/python-modules";
import type { ImportItem } from "./imports";

/** The module that the item of a file names, a submodule that it takes, and every package on the way. */
export function loadedModules(
  { module, form, name }: ImportItem,
  path: RepoPath,
  python: PythonModules,
): readonly RepoPath[] {
  const dots = /^\.*/.exec(module)?.[0] ?? "";
  const names = module.slice(dots.length).split(".").filter(Boolean);
  const found: RepoPath[] = [];
  for (let count = dots === "" ? 1 : 0; count <= names.length; count++) {
    const on = python.resolve(path, dots + names.slice(0, count).join("."));
    if (on?.file) found.push(on.file);
    const inner = count === names.length && form === "from" ? (on?.folder ?? null) : null;
    const submodule = inner === null ? null : python.submodule(inner, name)?.file;
    if (submodule) found.push(submodule);
  }
  return found;
}
