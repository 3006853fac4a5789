/** What the files of a repository load: by their texts, and as a parser sees it where an answer rests on it. */

import type { RepoPath } from "../../workspace/paths";
import type { ReadResult, Workspace } from "../../workspace/workspace";
import { type Certainty, certainLoads } from "./doors/certain-loads";
import type { LoadGraph } from "./doors/circles";
import { specifiersLoadedFirst } from "./doors/loaded-specifiers";
import { readModule } from "./doors/module";
import type { Modules } from "./doors/modules";
import { isTypeExport } from "./doors/type-exports";
import { homesOf, type RuleBook } from "./pairs/rules";
import { isComponent } from "./sites/component-scripts";
import { isOwned } from "./syntax/parse";

/** What modules load before they run, as their files are. */
export function loadGraph(book: RuleBook, modules: Modules, workspace: Workspace): LoadGraph {
  const loads = new Map<RepoPath, readonly RepoPath[]>();
  const certain = new Map<RepoPath, ReadonlyMap<RepoPath, Certainty> | null>();
  return {
    loadsOf(path) {
      const found = loads.get(path);
      if (found) return found;
      const loaded = modulesBehind(specifiersLoadedFirst, path, workspace.read, workspace);
      loads.set(path, loaded);
      return loaded;
    },
    certaintyOf(from, to) {
      if (!certain.has(from)) certain.set(from, certainFrom(from, modules, workspace));
      const known = certain.get(from);
      return known ? (known.get(to) ?? "no") : "maybe";
    },
    replacementsOf: (path) => homesOf(path, book),
  };
}

/** The files that a file loads, as a parser sees it; null where it cannot be parsed. */
function certainFrom(
  path: RepoPath,
  { factsOf }: Modules,
  workspace: Workspace,
): ReadonlyMap<RepoPath, Certainty> | null {
  const file = isOwned(path) ? workspace.read(path) : null;
  const parsed = file?.ok ? readModule(path, file.text) : null;
  if (!parsed?.ok) return null;
  const isType = (specifier: string, name: string) => {
    const to = workspace.resolve(path, specifier);
    return to !== null && isTypeExport({ module: to, name }, factsOf, workspace);
  };
  const found = new Map<RepoPath, Certainty>();
  for (const [specifier, certainty] of certainLoads(parsed.module, isType)) {
    const to = workspace.resolve(path, specifier);
    if (to !== null && found.get(to) !== "sure") found.set(to, certainty);
  }
  return found;
}

/** The files of the repository to which the specifiers of a text lead. */
export function modulesBehind(
  specifiersIn: (text: string) => readonly string[],
  path: RepoPath,
  read: (path: RepoPath) => ReadResult,
  workspace: Workspace,
): readonly RepoPath[] {
  const file = isOwned(path) || isComponent(path) ? read(path) : null;
  const specifiers = file?.ok ? specifiersIn(file.text) : [];
  return specifiers.map((specifier) => workspace.resolve(path, specifier)).filter((to) => to !== null);
}
