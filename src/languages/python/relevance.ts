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
  const words = new Set([...names, ...mentions]);
  return relevanceOf(read, { words, patterns: new Map(), beside: new Map(), besides: 0 });
}

interface Known {
  /** The words that matter, in the order in which they came. */
  readonly words: Set<string>;
  /** By the number of words before them: a pattern for all that come behind. */
  readonly patterns: Map<number, Wanted>;
  /** By the names of modules, what comes from there; null: anything. */
  readonly beside: Map<string, ReadonlySet<string> | null>;
  /** How often that has changed. */
  besides: number;
}

interface Wanted {
  readonly words: ReadonlySet<string>;
  readonly reached: RegExp;
}

function relevanceOf(read: (path: RepoPath) => ReadResult, known: Known): Relevance {
  const { words, patterns, beside } = known;
  // Of a file that does not matter: how much was known when it was looked at.
  const seen = new Map<RepoPath, { readonly words: number; readonly besides: number }>();
  const relevant = new Set<RepoPath>();

  function wantedFrom(count: number): Wanted {
    const found = patterns.get(count);
    if (found) return found;
    const behind = new Set([...words].slice(count));
    const wanted = { words: behind, reached: pattern(behind) };
    patterns.set(count, wanted);
    return wanted;
  }

  const isBeside = (text: string) =>
    [...beside].some(([module, some]) => isIn(text, new Set([module])) && (!some || isIn(text, some)));

  const relevance: Relevance = {
    matters(path) {
      if (relevant.has(path)) return true;
      const last = seen.get(path) ?? { words: 0, besides: 0 };
      if (last.words === words.size && last.besides === known.besides) return false;
      const file = read(path);
      const wanted = wantedFrom(last.words);
      // A file that cannot be read has to be named.
      const matters =
        !file.ok ||
        wanted.reached.test(file.text) ||
        importsAny(file.text, wanted.words) ||
        (last.besides < known.besides && isBeside(file.text));
      if (matters) relevant.add(path);
      else seen.set(path, { words: words.size, besides: known.besides });
      return matters;
    },
    add(name) {
      if (words.has(name)) return;
      words.add(name);
      patterns.clear();
    },
    addBeside(modules, name) {
      for (const module of modules) {
        const some = beside.get(module);
        if (words.has(module) || some === null || (name !== null && some?.has(name))) continue;
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

function isIn(text: string, words: ReadonlySet<string>): boolean {
  return pattern(words).test(text) || importsAny(text, words);
}

/** A word behind a dot or a quote, or as a keyword of `patch.multiple`. */
function pattern(words: ReadonlySet<string>): RegExp {
  if (words.size === 0) return /(?!)/;
  const any = `(?:${[...words].join("|")})`;
  return new RegExp(`[."']\\s*${any}(?!\\w)|\\.multiple\\([^#]*?\\b${any}\\s*=`);
}

function importsAny(text: string, words: ReadonlySet<string>): boolean {
  for (const { index } of text.matchAll(/\bimport\b/g)) {
    const region = importAround(text, index);
    if (/\bimport\s*\*/.test(region)) return true;
    for (const [word] of region.matchAll(/\w+/g)) if (words.has(word)) return true;
  }
  return false;
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
