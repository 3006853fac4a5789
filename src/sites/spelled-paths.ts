/**
 * Tells whether a text spells the path of a module. The search for a module's name by bytes finds
 * every file that has the word `error` for a module `error.ts`; most of them name no module by it.
 */

import type { Span } from "../edits/edit";
import type { RepoPath } from "../workspace/paths";
import type { ReadResult, Workspace } from "../workspace/workspace";
import { anyOf } from "./any-of";
import type { Glance } from "./incoming";

const QUOTES = ["'", '"', "`"];

/** No system opens a longer path; what stands between the far quotes of a bundle is none. */
const LONGEST_PATH = 4096;

/**
 * True for a place that is of interest, of those where a file names one of the modules. The span is that of the
 * quoted text with its quotes.
 */
export type IsOfInterest = (path: RepoPath, text: string, quoted: Span) => boolean;

/**
 * A test that is false when no quoted text of a file that is of interest, read as a specifier, leads to one of the
 * modules. `mentions` are the texts of which such a specifier, with its quotes, contains one. A file that cannot be
 * read may lead there.
 */
export function createSpelling(
  modules: ReadonlySet<RepoPath>,
  mentions: readonly string[],
  workspace: Pick<Workspace, "read" | "resolve">,
  isOfInterest: IsOfInterest = () => true,
  codeOf: Glance["codeOf"] = (path) => textOf(workspace.read(path)),
): (path: RepoPath) => boolean {
  const linesOf = linesWith(mentions);
  const mentioning = new RegExp(anyOf(mentions));
  return (path) => {
    const code = codeOf(path);
    if (code === null) return true;
    // A backslash lets a text go on in the next line.
    const text = code.replace(/\\\r?\n/g, "");
    for (const line of linesOf(text)) {
      for (const { start, end } of quotedIn(line.text)) {
        const quoted = unescaped(line.text.slice(start, end));
        if (!mentioning.test(quoted)) continue;
        if (!isOfInterest(path, text, { start: line.start + start, end: line.start + end })) continue;
        const to = workspace.resolve(path, quoted.slice(1, -1));
        if (to !== null && modules.has(to)) return true;
      }
    }
    return false;
  };
}

function textOf(file: ReadResult): string | null {
  return file.ok ? file.text : null;
}

interface Line {
  readonly text: string;
  /** Where it begins in its file. */
  readonly start: number;
}

/**
 * The lines of a text in which one of some texts may stand, as such or behind an escape: a specifier does not end
 * with a line.
 */
function linesWith(texts: readonly string[]): (text: string) => Iterable<Line> {
  // One pattern looks for all of them at once; they contain no line ends.
  const pattern = new RegExp(`${anyOf(texts)}|\\\\[^bfnrtv]`, "g");
  return function* (text) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      let [start, end] = [match.index, match.index];
      while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--;
      while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
      yield { text: text.slice(start, end), start };
      pattern.lastIndex = end + 1;
    }
  };
}

function isLineEnd(unit: number): boolean {
  return unit === 10 || unit === 13;
}

/**
 * What stands between two quotes of a kind with no third one between them, with the quotes: once with all quotes,
 * and once without those behind a backslash, as nothing tells where a text begins.
 */
function* quotedIn(line: string): Iterable<Span> {
  for (const quote of QUOTES) {
    for (const isQuote of line.includes(`\\${quote}`) ? [() => true, isUnescaped] : [() => true]) {
      let open = -1;
      for (let at = line.indexOf(quote); at >= 0; at = line.indexOf(quote, at + 1)) {
        if (!isQuote(line, at)) continue;
        if (open >= 0 && at - open <= LONGEST_PATH) yield { start: open, end: at + 1 };
        open = at;
      }
    }
  }
}

function isUnescaped(line: string, at: number): boolean {
  let first = at;
  while (line[first - 1] === "\\") first--;
  return (at - first) % 2 === 0;
}

const ESCAPES = /\\(?:u([0-9a-f]{4})|u\{0*([0-9a-f]{1,6})\}|x([0-9a-f]{2})|([0-7]{1,3})|(.))/gi;

/** A quoted text as the language reads it; of the characters that no path has, nothing exact. */
function unescaped(quoted: string): string {
  if (!quoted.includes("\\")) return quoted;
  return quoted.replace(ESCAPES, (whole, four, braced, two, octal, other: string | undefined) => {
    if (other !== undefined) return "bfnrtv".includes(other) ? whole : other;
    const code = octal === undefined ? Number.parseInt(four ?? braced ?? two, 16) : Number.parseInt(octal, 8);
    return code > 0x10ffff ? whole : String.fromCodePoint(code);
  });
}
