/** Lists the Python projects of the repository, each from a pyproject.toml or setup.cfg that states a name. */

import { readFileSync } from "node:fs";
import type { RepoPath } from "./paths";
import { endsIn, folderOf, lastPart } from "./repo-path";
import type { Package } from "./workspace";

/**
 * The projects, shallow folders before deep ones. They count as private: what a Python module imports is no
 * promise to others, as a package.json's exports are.
 */
export function listPythonPackages(root: string, files: readonly RepoPath[]): readonly Package[] {
  const packages = new Map<RepoPath, Package>();
  for (const file of files.filter(endsIn([".toml", ".cfg"]))) {
    const section = SECTIONS.get(lastPart(file));
    const dir = folderOf(file);
    if (!section || packages.has(dir)) continue;
    const name = statedName(root, file, section);
    if (name !== null) packages.set(dir, { name, dir, private: true });
  }
  return [...packages.values()].sort((a, b) => a.dir.split("/").length - b.dir.split("/").length);
}

/** The sections of a settings file that state the project's name. */
const SECTIONS: ReadonlyMap<string, RegExp> = new Map([
  ["pyproject.toml", /^\[(?:project|tool\.poetry)\]\s*$/],
  ["setup.cfg", /^\[metadata\]\s*$/],
]);

function statedName(root: string, file: RepoPath, section: RegExp): string | null {
  let text: string;
  try {
    text = readFileSync(`${root}/${file}`, "utf8");
  } catch {
    // What names no project makes no package; nothing else depends on it.
    return null;
  }
  let isInside = false;
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith("[")) isInside = section.test(line);
    const name = isInside ? /^name\s*=\s*["']?([\w.-]+)["']?\s*(?:#.*)?$/.exec(line)?.[1] : undefined;
    if (name !== undefined) return name;
  }
  return null;
}
