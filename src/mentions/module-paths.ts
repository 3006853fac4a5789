/** Finds in a text what names a legacy module: its path, a part of it, or a specifier that leads to it. */

import type { Span } from "../edits/edit";
import { anyOf } from "../sites/any-of";
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

/** What can stand in a path, a file name or a specifier. */
const PATH = /^[\p{ID_Continue}@#~$./-]+$/u;

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
  const anyNeedle = new RegExp(anyOf(needles.filter((needle) => PATH.test(needle))), "g");
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
      let end = 0;
      for (const { 0: needle, index } of text.matchAll(anyNeedle)) {
        if (index < end) continue;
        const whole = pathAround(text, { start: index, end: index + needle.length });
        end = whole.end;
        const span = withoutTail(text, whole);
        const word = text.slice(span.start, span.end);
        const module = word === "" ? null : namedBy(word, file);
        if (module !== null) found.push({ span, name: module, modules: [module], isWord: false });
      }
      return found;
    },
  };
}

/**
 * All that may be one path with a part of it. It is walked, not matched by `PATH`: a word may be as long as
 * its file, and a pattern keeps a way back for each character.
 */
function pathAround(text: string, part: Span): Span {
  let { start, end } = part;
  for (;;) {
    const before = text.codePointAt(start - 2) ?? 0;
    const length = before > 0xffff ? 2 : 1;
    if (!PATH.test(text.slice(Math.max(0, start - length), start))) break;
    start -= length;
  }
  for (;;) {
    const length = (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
    if (!PATH.test(text.slice(end, end + length))) break;
    end += length;
  }
  return { start, end };
}

/** A path without its fragment, and without the dots of a sentence behind it. */
function withoutTail(text: string, { start, end }: Span): Span {
  const fragment = text.slice(start, end).indexOf("#", 1);
  let last = fragment === -1 ? end : start + fragment;
  while (last > start && "./-".includes(text.charAt(last - 1))) last--;
  return { start, end: last };
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
