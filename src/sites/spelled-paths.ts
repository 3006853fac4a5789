/**
 * Tells whether a text spells the path of a module. The search for a module's name by bytes finds
 * every file that has the word `error` for a module `error.ts`; most of them name no module by it.
 */

import type { RepoPath } from "../workspace/paths";
import type { Workspace } from "../workspace/workspace";
import { anyOf } from "./any-of";

const QUOTES = ["'", '"', "`"];

/** No system opens a longer path; what stands between the far quotes of a bundle is none. */
const LONGEST_PATH = 4096;

/**
 * A test that is false when no quoted text of a file, read as a specifier, leads to one of the modules.
 * `mentions` are the texts of which such a specifier, with its quotes, contains one. Where the text cannot
 * be told from what it stands for (an escape, another encoding), it may lead there.
 */
export function createSpelling(
  modules: ReadonlySet<RepoPath>,
  mentions: readonly string[],
  workspace: Pick<Workspace, "read" | "resolve">,
): (path: RepoPath) => boolean {
  const linesOf = linesWith(mentions);
  return (path) => {
    const file = workspace.read(path);
    if (!file.ok || file.text.includes("\\u")) return true;
    for (const line of linesOf(file.text)) {
      // In a line of a whole file it takes long to find that there is no such quote.
      const quotes = QUOTES.filter((quote) => line.includes(quote));
      for (const spelled of mentions.flatMap((mention) => quotedAround(mention, line, quotes))) {
        if (spelled.includes("\\")) return true;
        const to = workspace.resolve(path, spelled);
        if (to !== null && modules.has(to)) return true;
      }
    }
    return false;
  };
}

/** The lines of a text in which one of some texts stands: a specifier does not end with a line. */
function linesWith(mentions: readonly string[]): (text: string) => Iterable<string> {
  // One pattern looks for all of them at once; they contain no line ends.
  const pattern = new RegExp(anyOf(mentions), "g");
  return function* (text) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      let [start, end] = [match.index, match.index];
      while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--;
      while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
      yield text.slice(start, end);
      pattern.lastIndex = end + 1;
    }
  };
}

function isLineEnd(unit: number): boolean {
  return unit === 10 || unit === 13;
}

/** What stands between the nearest quotes of each kind around each occurrence; a quote behind a backslash with it. */
function quotedAround(mention: string, line: string, quotes: readonly string[]): readonly string[] {
  return quotes.flatMap((quote) => {
    const quoted: string[] = [];
    const [opensWith, closesWith] = [Number(mention.startsWith(quote)), Number(mention.endsWith(quote))];
    // Both go forward only: a line may be a whole bundle.
    let open = -1;
    let close = line.indexOf(quote);
    for (let start = line.indexOf(mention); start >= 0; start = line.indexOf(mention, start + 1)) {
      while (close >= 0 && close < start + mention.length - closesWith) {
        if (close < start + opensWith) open = close;
        close = line.indexOf(quote, close + 1);
      }
      if (close < 0) break;
      if (open >= 0 && close - open <= LONGEST_PATH)
        quoted.push(line.slice(line[open - 1] === "\\" ? open - 1 : open + 1, close));
    }
    return quoted;
  });
}
