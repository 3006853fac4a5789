/** The folders of a repository at which dotted names of Python start. */

import type { RepoPath } from "./paths";
import { folderOf, joinPath, lastPart } from "./repo-path";

export interface PythonRoots {
  /** The repository's own folder, then those of projects with what their settings name, then where code is run. */
  readonly all: readonly RepoPath[];
  /** Those of projects: names of what lies in one start there, for other projects at least. */
  readonly ofProjects: readonly RepoPath[];
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

/** Where a project has its sources by custom, whether its settings say so or not. */
const SOURCES = ["src", "lib"];

/** What lies beside them is run from there, and may be imported from outside by a longer name. */
const RUN_FILES = new Set(["requirements.txt", "Pipfile", "manage.py"]);

export function createPythonRoots({ files, folders, isPackage, textOf }: PythonRootsRequest): PythonRoots {
  const ofProjects = new Set<RepoPath>();
  const addProject = (home: RepoPath, stated: readonly string[]) => {
    ofProjects.add(home);
    for (const named of [...SOURCES, ...stated]) {
      const dir = joinPath(home, named);
      if (folders.has(dir) && !isPackage(dir)) ofProjects.add(dir);
    }
  };
  addProject("", []);
  for (const file of files) {
    if (!PROJECT_FILES.has(lastPart(file))) continue;
    const home = folderOf(file);
    if (home === "" || folders.has(home)) addProject(home, statedFolders(textOf(file) ?? ""));
  }
  const bases = new Map<RepoPath, RepoPath>();
  function baseOfFolder(dir: RepoPath): RepoPath {
    const known = bases.get(dir);
    if (known !== undefined) return known;
    const base = dir !== "" && isPackage(dir) ? baseOfFolder(folderOf(dir)) : dir;
    bases.set(dir, base);
    return base;
  }
  const ofRuns = files.filter((file) => RUN_FILES.has(lastPart(file))).map(folderOf);
  const all = new Set([...ofProjects, ...ofRuns.filter((folder) => folders.has(folder))]);
  return { all: [...all], ofProjects: [...ofProjects], baseOf: (file) => baseOfFolder(folderOf(file)) };
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
