/** The folders of a repository at which dotted names of Python start. */

import type { RepoPath } from "./paths";
import { folderOf, joinPath, lastPart } from "./repo-path";

export interface PythonRoots {
  /** The repository's own folder, then those of projects, then what their settings name. */
  readonly all: readonly RepoPath[];
  /** The first folder above a file that is no package: where it starts as a script, or under pytest. */
  baseOf(file: RepoPath): RepoPath;
}

export interface PythonRootsRequest {
  readonly files: readonly RepoPath[];
  /** The folders that hold Python files, at whatever depth. */
  readonly folders: ReadonlySet<RepoPath>;
  isPackage(dir: RepoPath): boolean;
  textOf(path: RepoPath): string | null;
}

const PROJECT_FILES = new Set(["pyproject.toml", "setup.cfg", "setup.py", "pytest.ini", "tox.ini"]);

export function createPythonRoots({ files, folders, isPackage, textOf }: PythonRootsRequest): PythonRoots {
  const all = new Set<RepoPath>([""]);
  for (const file of files) {
    if (!PROJECT_FILES.has(lastPart(file))) continue;
    const home = folderOf(file);
    if (home !== "" && !folders.has(home)) continue;
    all.add(home);
    for (const named of ["src", "lib", ...statedFolders(textOf(file) ?? "")]) {
      const dir = joinPath(home, named);
      if (folders.has(dir) && !isPackage(dir)) all.add(dir);
    }
  }
  const bases = new Map<RepoPath, RepoPath>();
  function baseOfFolder(dir: RepoPath): RepoPath {
    const known = bases.get(dir);
    if (known !== undefined) return known;
    const base = dir !== "" && isPackage(dir) ? baseOfFolder(folderOf(dir)) : dir;
    bases.set(dir, base);
    return base;
  }
  return { all: [...all], baseOf: (file) => baseOfFolder(folderOf(file)) };
}

/**
 * The folders under `where`, `package-dir`, `package_dir`, `pythonpath` and poetry's `from`. Their text is only
 * looked through: a folder that is none of the path's makes no difference unless it holds the same names.
 */
function statedFolders(text: string): readonly string[] {
  const values = text.matchAll(/\b(?:where|package[-_]dir|pythonpath|from)\s*=\s*(.*(?:\n[ \t]+.*)*)/g);
  return [...values].flatMap(([, value = ""]) =>
    value
      .split(/[\s"'[\]{},=]+/)
      .map((word) => word.replace(/^\.\//, "").replace(/\/$/, ""))
      .filter((word) => /^[\w./-]+$/.test(word) && word !== "."),
  );
}
