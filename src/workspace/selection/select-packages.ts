/** Matches the `--package` values of a command line: names, folders, or globs over either. */

import { resolve } from "node:path";
import { nearest } from "../../spelling/nearest";
import { compileGlobs, isGlob } from "../globs";
import type { RepoPath } from "../paths";
import { joinPath } from "../repo-path";
import { repoPathOf } from "../root";
import type { Package } from "../workspace";
import type { SelectableWorkspace, SelectionError, SelectionRequest } from "./selection";

export interface MatchedPackages {
  readonly ok: true;
  /** True for the files of a selected package; those of a package inside it are not its own. */
  matches(file: RepoPath): boolean;
}

export function matchPackages(
  workspace: SelectableWorkspace,
  { packages: values, cwd }: SelectionRequest,
): MatchedPackages | SelectionError {
  if (values.length === 0) return { ok: true, matches: () => true };
  const chosen = new Set<Package>();
  for (const value of values) {
    const found = meantBy(value, workspace, cwd);
    if (found.length === 0) return unknown(value, workspace.packages);
    for (const each of found) chosen.add(each);
  }
  return {
    ok: true,
    matches(file) {
      const owner = workspace.packageOf(file);
      return owner !== null && chosen.has(owner);
    },
  };
}

/** A name goes before a folder, and a folder seen from `cwd` before one seen from the root. */
function meantBy(value: string, { root, packages }: SelectableWorkspace, cwd: string): readonly Package[] {
  const byName = packages.filter(({ name }) => name === value);
  if (byName.length > 0) return byName;
  const here = repoPathOf(root, resolve(cwd, value));
  const folders = [here, joinPath("", value)];
  for (const folder of folders) {
    const byFolder = packages.filter(({ dir }) => dir === folder);
    if (byFolder.length > 0) return byFolder;
  }
  if (!isGlob(value)) return [];
  const matches = compileGlobs([value, ...folders.filter((folder) => folder !== null)]);
  return packages.filter(({ name, dir }) => matches(name) || matches(dir));
}

const LISTED = 20;

function unknown(value: string, packages: readonly Package[]): SelectionError {
  if (packages.length === 0) {
    return {
      ok: false,
      message: `--package ${value} matches nothing: the repository has no package.json`,
      fix: "give paths instead",
    };
  }
  const names = packages.map(({ name }) => name);
  const near = nearest(value, [...names, ...packages.map(({ dir }) => dir)]);
  const more = names.length > LISTED ? `, and ${names.length - LISTED} more` : "";
  return {
    ok: false,
    message: `--package ${value} matches no package${near ? `; did you mean ${near}?` : ""}`,
    fix: `give a name, a folder or a glob; the packages are ${names.slice(0, LISTED).join(", ")}${more}`,
  };
}
