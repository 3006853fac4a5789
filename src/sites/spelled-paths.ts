/**
 * Tells whether a text spells the path of a module. The search for a module's name by bytes finds
 * every file that has the word `error` for a module `error.ts`; most of them name no module by it.
 */

import type { Span } from "../edits/edit";
import type { RepoPath } from "../workspace/paths";
import type { Workspace } from "../workspace/workspace";
import { anyOf } from "./any-of";

const QUOTES = ["'", '"', "`"];

/** No system opens a longer path; what stands between the far quotes of a bundle is none. */
const LONGEST_PATH = 4096;

/**
 * True for a place that is of interest, of those where a text names one of the modules. The span is that of
 * the quoted text with its quotes.
 */
export type IsOfInterest = (text: string, quoted: Span) => boolean;

/**
 * A test that is false when no quoted text of a file that is of interest, read as a specifier, leads to one of the
 * modules. `mentions` are the texts of which such a specifier, with its quotes, contains one. Where the text cannot
 * be told from what it stands for (an escape, another encoding), it may lead there.
 */
export function createSpelling(
  modules: ReadonlySet<RepoPath>,
  mentions: readonly string[],
  workspace: Pick<Workspace, "read" | "resolve">,
  isOfInterest: IsOfInterest = () => true,
): (path: RepoPath) => boolean {
  const linesOf = linesWith(mentions);
  const mentioning = new RegExp(anyOf(mentions));
  return (path) => {
    const file = workspace.read(path);
    if (!file.ok || /\\[ux]/.test(file.text)) return true;
    for (const line of linesOf(file.text)) {
      for (const { start, end } of quotedIn(line.text)) {
        if (!mentioning.test(line.text.slice(start, end))) continue;
        const spelled = line.text.slice(line.text[start - 1] === "\\" ? start - 1 : start + 1, end - 1);
        if (spelled.includes("\\")) return true;
        if (!isOfInterest(file.text, { start: line.start + start, end: line.start + end })) continue;
        const to = workspace.resolve(path, spelled);
        if (to !== null && modules.has(to)) return true;
      }
    }
    return false;
  };
}

interface Line {
  readonly text: string;
  /** Where it begins in its file. */
  readonly start: number;
}

/** The lines of a text in which one of some texts stands: a specifier does not end with a line. */
function linesWith(texts: readonly string[]): (text: string) => Iterable<Line> {
  // One pattern looks for all of them at once; they contain no line ends.
  const pattern = new RegExp(anyOf(texts), "g");
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

/** What stands between two quotes of a kind with no third one between them, with the quotes. */
function* quotedIn(line: string): Iterable<Span> {
  for (const quote of QUOTES) {
    let open = line.indexOf(quote);
    for (let close: number; open >= 0; open = close) {
      close = line.indexOf(quote, open + 1);
      if (close >= 0 && close - open <= LONGEST_PATH) yield { start: open, end: close + 1 };
    }
  }
}
