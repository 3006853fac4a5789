/**
 * Tells whether a text spells the path of a module. The search for a module's name by bytes finds
 * every file that has the word `error` for a module `error.ts`; most of them name no module by it.
 */

import type { RepoPath } from "../workspace/paths";
import type { Workspace } from "../workspace/workspace";

const QUOTES = ["'", '"', "`"];

/**
 * False when no quoted text of the file, read as a specifier, leads to one of the modules. `mentions`
 * are the texts of which such a specifier, with its quotes, contains one. Where the text cannot be told
 * from what it stands for (an escape, another encoding), it may lead there.
 */
export function maySpellPath(
  path: RepoPath,
  modules: ReadonlySet<RepoPath>,
  mentions: readonly string[],
  workspace: Pick<Workspace, "read" | "resolve">,
): boolean {
  const file = workspace.read(path);
  if (!file.ok || file.text.includes("\\u")) return true;
  for (const mention of mentions) {
    for (const spelled of quotedAround(mention, file.text)) {
      if (spelled.includes("\\")) return true;
      const to = workspace.resolve(path, spelled);
      if (to !== null && modules.has(to)) return true;
    }
  }
  return false;
}

/**
 * What stands between the nearest quotes of each kind around each occurrence. A text that ends with
 * a line is no specifier; a quote behind a backslash is given with it.
 */
function* quotedAround(mention: string, text: string): Generator<string> {
  for (let start = text.indexOf(mention); start >= 0; start = text.indexOf(mention, start + 1)) {
    const end = start + mention.length;
    for (const quote of QUOTES) {
      const open = mention.startsWith(quote) ? start : start === 0 ? -1 : text.lastIndexOf(quote, start - 1);
      const close = text.indexOf(quote, mention.endsWith(quote) ? end - 1 : end);
      if (open < 0 || close <= open) continue;
      const spelled = text.slice(text[open - 1] === "\\" ? open - 1 : open + 1, close);
      if (!/[\r\n]/.test(spelled)) yield spelled;
    }
  }
}
