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
}

export function createRelevance(
  read: (path: RepoPath) => ReadResult,
  names: ReadonlySet<string>,
  mentions: readonly string[],
): Relevance {
  const words = new Set([...names, ...mentions]);
  let reached = pattern(words);
  let known = new Map<RepoPath, boolean>();
  return {
    matters(path) {
      const before = known.get(path);
      if (before !== undefined) return before;
      const file = read(path);
      // A file that cannot be read has to be named.
      const matters = !file.ok || reached.test(file.text) || importsAny(file.text, words);
      known.set(path, matters);
      return matters;
    },
    add(name) {
      if (words.has(name)) return;
      words.add(name);
      reached = pattern(words);
      known = new Map();
    },
  };
}

/** A word behind a dot or a quote, or as a keyword of `patch.multiple`. */
function pattern(words: ReadonlySet<string>): RegExp {
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
