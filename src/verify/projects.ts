/** Finds the TypeScript projects whose diagnostics edits may change. */

import type { RepoPath } from "../workspace/paths";
import { folderOf, joinPath, upwards } from "../workspace/repo-path";
import { isObject, parseJsonWithComments, stringsOf } from "../workspace/resolver/config-files";
import type { Package, Workspace } from "../workspace/workspace";

type Repository = Pick<Workspace, "packages" | "packageOf" | "has" | "read">;

/**
 * The configurations of the packages that hold one of the files, of the packages that depend on these,
 * and of the folders of the files; where there is none, the nearest one above, and all above that state
 * their files. Sorted.
 */
export function projectsOf(files: readonly RepoPath[], workspace: Repository): readonly RepoPath[] {
  const affected = withDependents(
    new Set(files.flatMap((path) => workspace.packageOf(path) ?? [])),
    workspace,
  );
  const folders = new Set([...[...affected].map(({ dir }) => dir), ...files.map(folderOf)]);
  const configs = new Set<RepoPath>();
  for (const folder of folders) {
    const [nearest, ...above] = [...upwards(folder)]
      .map((dir) => joinPath(dir, "tsconfig.json"))
      .filter((path) => workspace.has(path));
    if (nearest !== undefined) addProject(nearest, configs, new Set(), workspace);
    for (const config of above.filter((path) => statesFiles(path, workspace)))
      addProject(config, configs, new Set(), workspace);
  }
  return [...configs].sort();
}

/** One that says which files are its own checks them itself; any other may be there to be extended. */
function statesFiles(config: RepoPath, workspace: Repository): boolean {
  const json = jsonOf(config, workspace);
  return json.files !== undefined || json.include !== undefined || json.references !== undefined;
}

/** A configuration without files of its own only points to others; one with files may point to more of its folder. */
function addProject(config: RepoPath, into: Set<RepoPath>, seen: Set<RepoPath>, workspace: Repository): void {
  if (seen.has(config) || !workspace.has(config)) return;
  seen.add(config);
  const json = jsonOf(config, workspace);
  const isSolution = Array.isArray(json.files) && json.files.length === 0 && json.include === undefined;
  if (!isSolution) into.add(config);
  for (const reference of Array.isArray(json.references) ? json.references : []) {
    const [path] = isObject(reference) ? stringsOf(reference.path) : [];
    if (path === undefined) continue;
    const joined = joinPath(folderOf(config), path);
    const target = joined.endsWith(".json") ? joined : joinPath(joined, "tsconfig.json");
    if (isSolution || folderOf(target) === folderOf(config)) addProject(target, into, seen, workspace);
  }
}

/** The packages, and those that name one of them among their dependencies, to the end. */
function withDependents(packages: ReadonlySet<Package>, workspace: Repository): ReadonlySet<Package> {
  const all = workspace.packages.map((one) => ({ one, needs: dependenciesOf(one, workspace) }));
  const affected = new Set(packages);
  for (const changed of affected) {
    for (const { one, needs } of all) if (needs.has(changed.name)) affected.add(one);
  }
  return affected;
}

function dependenciesOf({ dir }: Package, workspace: Repository): ReadonlySet<string> {
  const json = jsonOf(joinPath(dir, "package.json"), workspace);
  const kinds = ["dependencies", "devDependencies", "peerDependencies", "optionalDependencies"];
  return new Set(kinds.flatMap((kind) => (isObject(json[kind]) ? Object.keys(json[kind]) : [])));
}

/** The fields of a JSON file; none where it cannot be read, which the compiler then reports. */
function jsonOf(path: RepoPath, workspace: Repository): Readonly<Record<string, unknown>> {
  const file = workspace.has(path) ? workspace.read(path) : null;
  try {
    const json = file?.ok ? parseJsonWithComments(file.text) : null;
    return isObject(json) ? json : {};
  } catch {
    return {};
  }
}
