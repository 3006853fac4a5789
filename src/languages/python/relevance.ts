/** Tells by its text alone whether a file can have to do with legacy exports, so that most are never parsed. */

import type { RepoPath } from "../../workspace/paths";
import type { ReadResult } from "../../workspace/workspace";

/**
 * A legacy export is reached by an import statement that names it or its module, by a star, by an attribute of a
 * module, or by a string. A name that stands anywhere else is some other one of that name.
 */
export interface Relevance {
  matters(path: RepoPath): boolean;
  /** Another name under which legacy exports are passed on. */
  add(name: string): void;
  /**
   * Names that a module passes on, and that many others may have: they count in a file in which the module is
   * named as well, by one of its `mentions`. Null: any name.
   */
  addBeside(mentions: readonly string[], name: string | null): void;
  /** The same for edited texts; it learns the names that are added to either. */
  after(isEdited: (path: RepoPath) => boolean, read: (path: RepoPath) => ReadResult): Relevance;
}

export function createRelevance(
  read: (path: RepoPath) => ReadResult,
  names: ReadonlySet<string>,
  mentions: readonly string[],
): Relevance {
  return relevanceOf(read, { words: [...new Set([...names, ...mentions])], beside: new Map(), besides: 0 });
}

interface Known {
  /** The words that matter, in the order in which they came. */
  readonly words: string[];
  /** By the names of modules, what comes from there; null: anything. */
  readonly beside: Map<string, ReadonlySet<string> | null>;
  /** How often that has changed. */
  besides: number;
}

/** A file that does not matter: the words in it that could, and how much was known when it was looked at. */
interface Seen {
  readonly has: (word: string) => boolean;
  words: number;
  besides: number;
}

function relevanceOf(read: (path: RepoPath) => ReadResult, known: Known): Relevance {
  const { words, beside } = known;
  const seen = new Map<RepoPath, Seen>();
  const relevant = new Set<RepoPath>();

  function look(path: RepoPath): Seen | null {
    const file = read(path);
    // A file that cannot be read has to be named.
    const reached = file.ok ? wordsReached(file.text) : null;
    return reached === null ? null : { has: among(reached), words: 0, besides: 0 };
  }

  const relevance: Relevance = {
    matters(path) {
      if (relevant.has(path)) return true;
      const last = seen.get(path) ?? look(path);
      const matters =
        last === null ||
        words.slice(last.words).some(last.has) ||
        (last.besides < known.besides &&
          [...beside].some(([module, some]) => last.has(module) && (!some || [...some].some(last.has))));
      if (last === null || matters) {
        relevant.add(path);
        seen.delete(path);
      } else {
        last.words = words.length;
        last.besides = known.besides;
        seen.set(path, last);
      }
      return matters;
    },
    add(name) {
      if (!words.includes(name)) words.push(name);
    },
    addBeside(modules, name) {
      for (const module of modules) {
        const some = beside.get(module);
        if (words.includes(module) || some === null || (name !== null && some?.has(name))) continue;
        beside.set(module, name === null ? null : new Set([...(some ?? []), name]));
        known.besides += 1;
      }
    },
    after(isEdited, readAfter) {
      const own = relevanceOf(readAfter, known);
      return { ...own, matters: (path) => (isEdited(path) ? own : relevance).matters(path) };
    },
  };
  return relevance;
}

/**
 * The words of a text by which it can reach what others export: those of import statements, those behind a dot or a
 * quote, and the keywords of `patch.multiple`. Null where a star may bring any.
 */
function wordsReached(text: string): ReadonlySet<string> | null {
  const words = new Set<string>();
  for (const { index } of text.matchAll(/\bimport\b/g)) {
    const region = importAround(text, index);
    if (/\bimport\s*\*/.test(region)) return null;
    for (const [word] of region.matchAll(/\w+/g)) words.add(word);
  }
  for (const [, word] of text.matchAll(/[."']\s*(\w+)/g)) words.add(word as string);
  for (const [, keywords] of text.matchAll(/\.multiple\(([^#]*)/g))
    for (const [, word] of (keywords as string).matchAll(/\b(\w+)\s*=/g)) words.add(word as string);
  return words;
}

/** Tells of words whether they are in a set. It is kept as one text: its words would hold on to the whole text of the file. */
function among(words: ReadonlySet<string>): (word: string) => boolean {
  const all = `\n${[...words].join("\n")}\n`;
  return (word) => all.includes(`\n${word}\n`);
}

/** The text of the statement around the word `import`, without comments; it may hold more. */
function importAround(text: string, at: number): string {
  let start = at;
  do start = text.lastIndexOf("\n", start - 1);
  while (start > 0 && /\\\r?$/.test(text.slice(Math.max(0, start - 2), start)));
  const isList = /^import[\s\\]*\(/.test(text.slice(at, at + 80));
  let region = "";
  for (let from = start + 1; from < text.length; ) {
    const found = text.indexOf("\n", from);
    const end = found < 0 ? text.length : found;
    const line = text.slice(from, end).replace(/#.*/, "");
    region += `${line}\n`;
    from = end + 1;
    if (end < at) continue;
    if (isList ? line.includes(")") : !/\\\r?$/.test(line)) break;
  }
  return region;
}
