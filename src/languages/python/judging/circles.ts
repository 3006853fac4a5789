/** Whether an import that runs with its module would close a circle that was not there before. */

import type { RepoPath } from "../../../workspace/paths";
import { folderOf, upwards } from "../../../workspace/repo-path";
import type { ImportItem } from "../modules/imports";
import { runsOnLoad } from "../modules/load-time";
import type { PythonFile } from "../modules/module";
import type { Context } from "../names/context";
import { replacementModules } from "../pairs/rules";

/**
 * The module of a replacement takes something from this file, which is not loaded then, and nothing has loaded that
 * module before. An import in a function runs later, and one under `TYPE_CHECKING` never.
 */
export function closesCircle(item: ImportItem, to: RepoPath, context: Context): boolean {
  const { file, workspace } = context;
  if (!runsOnLoad(item.statement, context)) return false;
  const from = workspace.python.resolve(file.path, item.module)?.file;
  if (!from || from === to) return false;
  const packages = packagesAround(file.path, context);
  const loading = new Set([file.path, ...packages]);
  const behind = loading.has(from) ? loadedWith(item.name, from, context) : [from];
  if (behind.some((start) => reaches(start, to, loading, context))) return false;
  // A package begins to be loaded before what lies in it, whoever asks for that first.
  const before = new Set(packages.filter((path) => to.startsWith(`${folderOf(path)}/`)));
  const earlier = before.has(file.path) ? loadedBefore(item.statement.start, file, context) : [];
  if (earlier.some((start) => reaches(start, to, loading, context))) return false;
  // The import begins to load the packages on the way as well, as far as nothing does so now.
  const begun = new Set([...packages, ...packagesAround(from, context)]);
  const onTheWay = packagesAround(to, context).filter((path) => !begun.has(path));
  return leadsBack([to, ...onTheWay], before, context);
}

/** The packages that hold a file, of which it may be one itself. */
export function packagesAround(path: RepoPath, { workspace }: Context): readonly RepoPath[] {
  return [...upwards(folderOf(path))].flatMap(
    (folder) => workspace.python.submodule(folder, "__init__")?.file ?? [],
  );
}

/** What a file that is being loaded has loaded by the time at which it has a name, as another one takes that already. */
function loadedWith(name: string, path: RepoPath, context: Context): readonly RepoPath[] {
  const file = context.modules.get(path);
  const bound = file?.bound.module.bindings.get(name)?.declarations[0]?.node;
  return file && bound ? loadedBefore(bound.start, file, context) : [];
}

/** What the imports above a place load in any case, and the one in which it lies. */
function loadedBefore(
  place: number,
  { path, root, items }: PythonFile,
  { workspace }: Context,
): readonly RepoPath[] {
  const { python } = workspace;
  const earlier = items.filter(({ statement }) => statement.parent === root && statement.start < place);
  return earlier.flatMap(({ form, module, name }) => {
    const on = python.resolve(path, module);
    const inside = form === "from" && on?.folder ? python.submodule(on.folder, name)?.file : null;
    return [on?.file, inside].filter((file) => typeof file === "string");
  });
}

/**
 * Loading `from` takes something from the file, or begins to load it. Those that begin `before` it only have to
 * be there, unless a name is taken of them.
 */
function leadsBack(from: readonly RepoPath[], before: ReadonlySet<RepoPath>, context: Context): boolean {
  const { path } = context.file;
  const open = new Map<RepoPath, boolean>([[path, true]]);
  const isOpen = (other: RepoPath) => {
    const known = open.get(other) ?? reaches(other, path, new Set(), context);
    open.set(other, known);
    return known;
  };
  const seen = new Set(from);
  for (const at of seen) {
    if (at === path) return true;
    for (const next of [...context.modules.loadsOf(at), ...loadedInPlaceOf(at, context)]) {
      if (!before.has(next)) seen.add(next);
      else if (isOpen(next) && takesFrom(at, next, context)) return true;
    }
  }
  return false;
}

/** What those who load a legacy module may come to load in its place. */
function loadedInPlaceOf(path: RepoPath, context: Context): readonly RepoPath[] {
  const legacy = context.book.legacy.get(path);
  const homes = legacy ? replacementModules(legacy, context.book) : [];
  return homes.flatMap((home) => [...packagesAround(home, context), home]);
}

/** A package on the way to a module only has to be there; of others names are taken. */
function takesFrom(path: RepoPath, from: RepoPath, { modules, workspace }: Context): boolean {
  const file: PythonFile | null = modules.get(path);
  if (!file) return true;
  return file.items.some(({ form, module, name, statement }) => {
    const on = runsOnLoad(statement, { file }) ? workspace.python.resolve(path, module) : null;
    const isSubmodule = form === "from" && on?.folder && workspace.python.submodule(on.folder, name);
    return on?.file === from && !isSubmodule;
  });
}

/** Loading `from` loads `to` as well; what is being loaded already is not run for it. */
function reaches(
  from: RepoPath,
  to: RepoPath,
  loading: ReadonlySet<RepoPath>,
  { modules }: Pick<Context, "modules">,
): boolean {
  const seen = new Set([from]);
  for (const path of seen) {
    if (path === to) return true;
    if (!loading.has(path)) for (const next of modules.loadsOf(path)) seen.add(next);
  }
  return false;
}
