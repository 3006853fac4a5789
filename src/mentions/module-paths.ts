/** Finds in a text what names a legacy module: its path, a part of it, or a specifier that leads to it. */

import type { RepoPath } from "../workspace/paths";
import { folderOf, joinPath, lastPart, upwards } from "../workspace/repo-path";
import type { Workspace } from "../workspace/workspace";
import { isWord, type Named } from "./names";

type Repository = Pick<Workspace, "files" | "resolve" | "mentionsOf">;

export interface ModulePaths {
  /** Texts of which every path to a legacy module holds one, for a search in bytes. */
  readonly needles: readonly string[];
  find(text: string, file: RepoPath): readonly Named[];
}

/** Anything that may be a path, a file name or a specifier, with the dots of a sentence behind it. */
const PATH = /[\p{ID_Continue}@#~$./-]+/gu;

export function createModulePaths(legacy: ReadonlySet<RepoPath>, workspace: Repository): ModulePaths {
  const modules = [...legacy].map((path) => ({ path, stem: stemOf(path), folder: folderOf(path) }));
  const needles = [
    ...new Set(
      modules.flatMap(({ path }) => [
        keyOf(path),
        ...workspace.mentionsOf(path).filter((text) => !/["'`]|^\W*$/.test(text)),
      ]),
    ),
  ];
  const uses = endings(workspace.files);

  /** The legacy module that a word with a path's look names in a file. */
  function namedBy(word: string, file: RepoPath): RepoPath | null {
    const resolved = workspace.resolve(file, word);
    if (resolved !== null && legacy.has(resolved))
      return word.includes("/") || !isWord(word) ? resolved : null;
    if (resolved !== null) return null;
    const path = word.replace(/^[./]+/, "");
    const stem = stemOf(path);
    for (const { path: module, stem: own } of modules) {
      // A link to a file of the repository ends in its whole path.
      if (own.includes("/") && (stem === own || stem.endsWith(`/${own}`))) return module;
      for (const dir of upwards(folderOf(file))) {
        const joined = stem.includes("/") ? joinPath(dir, stem) : null;
        if (joined === own || (joined !== null && `${joined}/index` === own)) return module;
      }
      const isEnd = own === stem || own.endsWith(`/${stem}`);
      if (isEnd && isTelling(path, stem) && uses(stem) === 1) return module;
    }
    return null;
  }

  return {
    needles,
    find(text, file) {
      const found: Named[] = [];
      for (const { 0: whole, index } of text.matchAll(PATH)) {
        if (!needles.some((needle) => whole.includes(needle))) continue;
        const word = whole.replace(/(?<=.)#.*$/, "").replace(/[./-]+$/, "");
        const module = word === "" ? null : namedBy(word, file);
        if (module === null) continue;
        const span = { start: index, end: index + word.length };
        found.push({ span, name: module, modules: [module], isWord: false });
      }
      return found;
    },
  };
}

/** Several parts, an extension, or a name that is no word of the language. */
function isTelling(word: string, stem: string): boolean {
  return stem.includes("/") || word !== stem || /[-_.]|\p{Ll}\p{Lu}/u.test(stem);
}

/** Counts the source files whose path ends in a stem. */
function endings(files: readonly RepoPath[]): (stem: string) => number {
  let byName: Map<string, RepoPath[]> | undefined;
  return (stem) => {
    if (!byName) {
      byName = new Map();
      for (const file of files) {
        const name = lastPart(stemOf(file));
        if (name !== lastPart(file)) byName.set(name, [...(byName.get(name) ?? []), stemOf(file)]);
      }
    }
    const same = byName.get(lastPart(stem)) ?? [];
    return same.filter((other) => other === stem || other.endsWith(`/${stem}`)).length;
  };
}

/** The name of a module, or of the folder of which it is the entry. */
function keyOf(path: RepoPath): string {
  const name = lastPart(stemOf(path));
  return name === "index" && folderOf(path) !== "" ? lastPart(folderOf(path)) : name;
}

function stemOf(path: string): string {
  return path.replace(/(?:\.d)?\.[cm]?[jt]sx?$/, "");
}
