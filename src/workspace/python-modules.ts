/**
 * Which file a dotted name of Python means, and by which dotted name a file is imported, from the list of
 * files alone (the language reference, section 5, "The import system").
 */

import type { RepoPath } from "./paths";
import { createPythonRoots } from "./python-roots";
import { folderOf, isWithin, joinPath, lastPart } from "./repo-path";

/** A module: a file, a package with its `__init__.py`, or a folder without one (a namespace package). */
export interface PythonModule {
  /** The file that is run; null for a namespace package. */
  readonly file: RepoPath | null;
  /** The folder of a package's submodules. */
  readonly folder: RepoPath | null;
}

export interface PythonModules {
  /** The module that a dotted name means in a file; leading dots are relative. Null outside the repository. */
  resolve(from: RepoPath, dotted: string): PythonModule | null;
  /** The submodule of a package's folder. */
  submodule(folder: RepoPath, name: string): PythonModule | null;
  /**
   * The dotted name by which `from` can import the file `to`, in the style of `like` (one that `from`
   * already uses): relative stays relative, the folder at which names start stays the same.
   */
  dottedFor(from: RepoPath, to: RepoPath, like: string): string | null;
  /** Where an absolute name starts that a file uses; null for a relative one, or of no module of the repository. */
  startOf(from: RepoPath, dotted: string): Start | null;
  /** The texts by which other files name a module: its last part. */
  mentionsOf(path: RepoPath): readonly string[];
}

/** The folder at which a dotted name starts. */
export interface Start {
  readonly folder: RepoPath;
  /** False where nothing says that it is on Python's path, but that a file in it runs as a script. */
  readonly isStated: boolean;
}

/** A module, and the folder at which its name starts. */
interface Absolute {
  readonly root: RepoPath;
  readonly module: PythonModule | null;
}

const ENDINGS = [".py", ".pyi"];

/** The folder of the package whose `__init__` a file is, `""` at the root; null for any other file. */
export function packageFolderOf(path: RepoPath): RepoPath | null {
  return stemOf(path) === "__init__" && ENDINGS.some((ending) => path.endsWith(ending))
    ? folderOf(path)
    : null;
}

export interface PythonModulesRequest {
  readonly files: readonly RepoPath[];
  has(path: RepoPath): boolean;
  /** The text of a settings file; null where it cannot be read. */
  textOf(path: RepoPath): string | null;
}

export function createPythonModules({ files, has, textOf }: PythonModulesRequest): PythonModules {
  const folders = new Set<RepoPath>();
  for (const file of files) {
    if (!ENDINGS.some((ending) => file.endsWith(ending))) continue;
    for (let dir = folderOf(file); dir !== "" && !folders.has(dir); dir = folderOf(dir)) folders.add(dir);
  }
  const isPackage = (dir: RepoPath) => ENDINGS.some((ending) => has(joinPath(dir, `__init__${ending}`)));
  const roots = createPythonRoots({ files, folders, isPackage, textOf });

  const modules = new Map<RepoPath, PythonModule | null>();
  function moduleAt(path: RepoPath): PythonModule | null {
    const known = modules.get(path);
    if (known !== undefined) return known;
    const found = lookAt(path);
    modules.set(path, found);
    return found;
  }

  function lookAt(path: RepoPath): PythonModule | null {
    const init = ENDINGS.map((ending) => joinPath(path, `__init__${ending}`)).find(has);
    if (init !== undefined) return { file: init, folder: path };
    const file = ENDINGS.map((ending) => path + ending).find(has);
    if (file !== undefined) return { file, folder: null };
    return folders.has(path) ? { file: null, folder: path } : null;
  }

  // A part of a dotted name has neither dots nor slashes.
  const submodule = (folder: RepoPath, name: string) => moduleAt(folder === "" ? name : `${folder}/${name}`);

  function below(folder: RepoPath, names: readonly string[]): PythonModule | null {
    let at: PythonModule | null = { file: null, folder };
    for (const name of names) {
      if (at?.folder === null || at === null) return null;
      at = submodule(at.folder, name);
    }
    return at;
  }

  function resolve(from: RepoPath, dotted: string): PythonModule | null {
    const dots = /^\.*/.exec(dotted)?.[0].length ?? 0;
    const names = dotted.slice(dots).split(".").filter(Boolean);
    if (dots === 0) return absolute(from, dotted)?.module ?? null;
    let folder = folderOf(from);
    for (let level = 1; level < dots; level++) {
      if (folder === "") return null;
      folder = folderOf(folder);
    }
    return names.length > 0 ? below(folder, names) : (moduleAt(folder) ?? { file: null, folder });
  }

  const absolutes = new Map<RepoPath, Map<string, Absolute | null>>();
  function absolute(from: RepoPath, dotted: string): Absolute | null {
    const base = roots.baseOf(from);
    const known = absolutes.get(base) ?? new Map<string, Absolute | null>();
    absolutes.set(base, known);
    let found = known.get(dotted);
    if (found === undefined) {
      found = absoluteFrom(base, dotted.split(".").filter(Boolean));
      known.set(dotted, found);
    }
    return found;
  }

  /**
   * As on Python's path, the first folder that has the first name is the one; a namespace package gives way. The folder
   * of a file is on the path only where that is run as a script, so it gives way as well where it lacks the rest.
   */
  function absoluteFrom(base: RepoPath, names: readonly string[]): Absolute | null {
    const [first] = names;
    if (first === undefined) return null;
    const candidates = [...new Set([base, ...roots.all])].flatMap((root) => {
      const top = submodule(root, first);
      return top ? [{ root, top }] : [];
    });
    const found = candidates
      .map(({ root, top }) => ({ root, isRun: top.file !== null, module: below(root, names) }))
      .filter(({ root, isRun, module }) => module !== null || (isRun && roots.all.includes(root)));
    return found.find(({ isRun }) => isRun) ?? found[0] ?? null;
  }

  function dottedFor(from: RepoPath, to: RepoPath, like: string): string | null {
    const leads = (dotted: string) => resolve(from, dotted)?.file === to;
    if (like.startsWith(".")) {
      const relative = relativeName(from, to);
      if (relative !== null && leads(relative)) return relative;
    }
    const known = absolute(from, like);
    const path = known?.module?.file ?? known?.module?.folder;
    const [own, other] = [deepestRoot(to), path ? deepestRoot(path) : null];
    // Within one project names start where the other one does; that of another one has a start of its own.
    const order = known && own === other ? [known.root, own] : [own];
    for (const root of new Set([...order, ...roots.all])) {
      const dotted = root === "" || to.startsWith(`${root}/`) ? dottedName(to, root) : null;
      if (dotted !== null && leads(dotted)) return dotted;
    }
    return null;
  }

  function deepestRoot(path: RepoPath): RepoPath {
    const around = roots.ofProjects.filter((root) => path.startsWith(`${root}/`));
    return around.reduce((deepest, root) => (root.length > deepest.length ? root : deepest), "");
  }

  /** A relative name never leaves the outermost package. */
  function relativeName(from: RepoPath, to: RepoPath): string | null {
    let folder = folderOf(from);
    for (let dots = "."; isPackage(folder); dots += ".", folder = folderOf(folder)) {
      if (isWithin(folder, to)) return dots + dottedName(to, folder);
    }
    return null;
  }

  return {
    resolve,
    submodule,
    dottedFor,
    startOf(from, dotted) {
      const found = dotted.startsWith(".") ? null : absolute(from, dotted);
      return found?.module ? { folder: found.root, isStated: roots.all.includes(found.root) } : null;
    },
    mentionsOf: (path) => {
      const folder = packageFolderOf(path);
      return folder === null ? [stemOf(path)] : [lastPart(folder)].filter(Boolean);
    },
  };
}

function stemOf(path: RepoPath): string {
  return lastPart(path).replace(/\.pyi?$/, "");
}

function dottedName(file: RepoPath, root: RepoPath): string {
  const path = (root === "" ? file : file.slice(root.length + 1)).replace(/\.pyi?$/, "");
  return path.replace(/(?:^|\/)__init__$/, "").replaceAll("/", ".");
}
