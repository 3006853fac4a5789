/** Decides which edited files to put back for a new diagnostic. */

import type { RepoPath } from "../workspace/paths";
import type { Workspace } from "../workspace/workspace";
import type { Diagnostic } from "./diagnostics";

type Repository = Pick<Workspace, "read" | "resolve" | "has">;

/**
 * The edited file in which the diagnostic stands; for one in a file that is not edited, the edited files
 * that are the fewest imports away from it; where none can be told, all of them (`edited`, of the project).
 */
export function filesToBlame(
  { file }: Diagnostic,
  edited: ReadonlySet<RepoPath>,
  workspace: Repository,
): readonly RepoPath[] {
  if (file === null || !workspace.has(file)) return [...edited];
  const seen = new Set([file]);
  for (let level: readonly RepoPath[] = [file]; level.length > 0; ) {
    const found = level.filter((path) => edited.has(path));
    if (found.length > 0) return found;
    const next = level.flatMap((path) => modulesNamedIn(path, workspace));
    level = [...new Set(next)].filter((path) => !seen.has(path));
    for (const path of level) seen.add(path);
  }
  return [...edited];
}

/** The files to which any quoted text of a file leads as a specifier: its imports, also those of types. */
function modulesNamedIn(path: RepoPath, workspace: Repository): readonly RepoPath[] {
  const file = workspace.read(path);
  if (!file.ok || !/\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/.test(path)) return [];
  const texts = new Set([...file.text.matchAll(/(["'`])([^"'`\s]+)\1/g)].map(([, , text = ""]) => text));
  return [...texts].map((text) => workspace.resolve(path, text)).filter((to) => to !== null);
}
