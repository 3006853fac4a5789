/** Matches the paths of a command line: files, folders and globs relative to the folder it runs in. */

import { existsSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, join, resolve } from "node:path";
import { nearest } from "../../spelling/nearest";
import { compileGlobs, escapeGlob, isGlob } from "../globs";
import { type RepoPath, toSlashes } from "../paths";
import { folderOf, isWithin, joinPath, lastPart } from "../repo-path";
import { repoPathOf } from "../root";
import type { SelectableWorkspace, SelectionError, SelectionRequest } from "./selection";

export interface MatchedPaths {
  readonly ok: true;
  matches(file: RepoPath): boolean;
  /** Files that the user names and the workspace does not list, because git ignores them. */
  readonly unlisted: readonly RepoPath[];
}

/** `sources` are the files of the workspace that are of one of the kinds, as `isSource` tells of any file. */
export function matchPaths(
  workspace: SelectableWorkspace,
  sources: readonly RepoPath[],
  isSource: (path: RepoPath) => boolean,
  { paths, kinds, cwd }: SelectionRequest,
): MatchedPaths | SelectionError {
  const extensions = kinds.flatMap((kind) => kind.extensions);
  if (paths.length === 0) return { ok: true, matches: () => true, unlisted: [] };
  const named = new Set<RepoPath>();
  const tests: ((file: RepoPath) => boolean)[] = [];
  for (const written of paths) {
    if (written === "") return emptyPath();
    const meaning = interpret(workspace.root, cwd, written);
    switch (meaning.kind) {
      case "file":
        if (!isSource(meaning.path)) return wrongExtension(written, extensions);
        named.add(meaning.path);
        break;
      case "folder":
      case "glob":
        if (!sources.some(meaning.matches)) return nothingIn(written, meaning.kind, extensions);
        tests.push(meaning.matches);
        break;
      case "outside":
        return outside(written, workspace.root);
      case "other-repository":
        return inOther(written, meaning.folder);
      case "missing":
        return missing(written, meaning.path, workspace.files);
    }
  }
  const listed = named.size > 0 ? new Set(sources) : named;
  return {
    ok: true,
    matches: (file) => named.has(file) || tests.some((test) => test(file)),
    unlisted: [...named].filter((path) => !listed.has(path)),
  };
}

type Meaning =
  | { readonly kind: "file"; readonly path: RepoPath }
  | { readonly kind: "folder" | "glob"; matches(file: RepoPath): boolean }
  | { readonly kind: "outside" }
  /** It lies in a submodule, or in a repository that stands in this one. */
  | { readonly kind: "other-repository"; readonly folder: RepoPath }
  | { readonly kind: "missing"; readonly path: RepoPath };

/** What exists under the very name comes first, so that `app/[id]/page.tsx` is a file and no glob. */
function interpret(root: string, cwd: string, written: string): Meaning {
  const real = realPath(resolve(cwd, written));
  if (real !== null) {
    const path = repoPathOf(root, real);
    if (path === null) return { kind: "outside" };
    const stat = statSync(real);
    const other = repositoryAround(root, stat.isDirectory() ? path : folderOf(path));
    if (other !== null) return { kind: "other-repository", folder: other };
    if (stat.isFile()) return { kind: "file", path };
    if (stat.isDirectory()) return { kind: "folder", matches: (file) => isWithin(path, file) };
  }
  const here = repoPathOf(root, realPath(cwd) ?? cwd) ?? "";
  const path = isAbsolute(written)
    ? (repoPathOf(root, written) ?? "..")
    : joinPath(isGlob(written) ? escapeGlob(here) : here, toSlashes(written));
  if (path === ".." || path.startsWith("../")) return { kind: "outside" };
  if (!isGlob(written)) return { kind: "missing", path };
  // A glob may match folders, as `packages/*` does; it then means what is in them.
  return { kind: "glob", matches: compileGlobs([path, `${path}/**`]) };
}

/** The folder of another repository that holds a folder of this one. */
function repositoryAround(root: string, folder: RepoPath): RepoPath | null {
  for (let at = folder; at !== ""; at = folderOf(at)) if (existsSync(join(root, at, ".git"))) return at;
  return null;
}

function realPath(path: string): string | null {
  try {
    return realpathSync.native(path);
  } catch {
    return null;
  }
}

function wrongExtension(written: string, extensions: readonly string[]): SelectionError {
  return {
    ok: false,
    message: `${written} is not a source file that can be migrated (${extensions.join(", ")})`,
    fix: "leave it out; put a glob in quotes, so that it matches source files only",
  };
}

function nothingIn(written: string, kind: "folder" | "glob", extensions: readonly string[]): SelectionError {
  const list = extensions.join(", ");
  return kind === "folder"
    ? {
        ok: false,
        message: `the folder ${written} holds no source files (${list}) that git does not ignore`,
        fix: "name another folder; a file that git ignores can be named by itself",
      }
    : {
        ok: false,
        message: `the glob ${written} matches no source file (${list})`,
        fix: "correct the glob; it is relative to the folder in which the command runs",
      };
}

function outside(written: string, root: string): SelectionError {
  return {
    ok: false,
    message: `${written} lies outside the repository (${root})`,
    fix: "run in the repository that holds it, or name that repository with --cwd",
  };
}

function inOther(written: string, folder: RepoPath): SelectionError {
  return {
    ok: false,
    message: `${written} lies in another git repository (${folder})`,
    fix: `run there: --cwd ${folder}`,
  };
}

function emptyPath(): SelectionError {
  return {
    ok: false,
    message: "a path is empty",
    fix: 'leave it out, or set the variable that holds it; "." is the folder in which the command runs',
  };
}

function missing(written: string, path: RepoPath, files: readonly RepoPath[]): SelectionError {
  const near = nearestPath(path, files);
  return {
    ok: false,
    message: `there is no file or folder ${written}${near ? `; did you mean ${near} (from the repository root)?` : ""}`,
    fix: "give files, folders or globs that exist, relative to the folder in which the command runs",
  };
}

/** A path of the same last part elsewhere, else a path beside it with nearly this last part. */
function nearestPath(path: RepoPath, files: readonly RepoPath[]): RepoPath | null {
  const known = new Set<RepoPath>();
  for (const file of files) {
    for (let at = file; at !== "" && !known.has(at); at = folderOf(at)) known.add(at);
  }
  const all = [...known];
  const namesakes = all.filter((each) => lastPart(each) === lastPart(path));
  const beside = all.filter((each) => folderOf(each) === folderOf(path));
  return nearest(path, namesakes) ?? nearest(path, beside) ?? namesakes[0] ?? null;
}
