/** Finds what the entry points and other settings of a pyproject.toml or setup.cfg say of legacy modules. */

import type { DraftSite } from "../../sites/analysis";
import { manual } from "../../sites/analysis";
import type { RepoPath } from "../../workspace/paths";
import type { Workspace } from "../../workspace/workspace";
import { type RuleBook, transformOf } from "./pairs/rules";

/** The files with settings of Python projects. */
export const SETTINGS: ReadonlySet<string> = new Set(["pyproject.toml", "setup.cfg"]);

/** The sites in the text of such a file: the dotted names of legacy modules. */
export function projectSettings(
  path: RepoPath,
  text: string,
  book: RuleBook,
  { python }: Workspace,
): readonly DraftSite[] {
  const isToml = path.endsWith(".toml");
  return [...text.matchAll(isToml ? STRING : NAME)].flatMap((match): readonly DraftSite[] => {
    if (!isToml && isCommented(text, match.index)) return [];
    const [dotted = "", named] = (match.at(-1) ?? "").split(":");
    const whole = python.resolve(path, dotted)?.file;
    // `attr: package.module.NAME`
    const [, outer = "", last] = (!whole && /^(.+)\.(\w+)$/.exec(dotted)) || [];
    const file = whole ?? (outer ? python.resolve(path, outer)?.file : null);
    if (!file || !book.legacy.has(file)) return [];
    const origin = { module: file, name: (named ?? last)?.split(".")[0] || "*" };
    return [
      {
        span: { start: match.index, end: match.index + match[0].length },
        kind: "string-path",
        origin,
        via: [],
        transform: transformOf(origin, book),
        disposition: manual({ code: "module-path-setting" }),
        passed: null,
        needsBarrel: true,
      },
    ];
  });
}

const STRING = /(["'])([A-Za-z_][\w.]*(?::[A-Za-z_][\w.]*)?)\1/g;
/** The values of a setup.cfg have no quotes. */
const NAME = /(?<![\w.:])[A-Za-z_]\w*(?:\.\w+)+(?::[A-Za-z_][\w.]*)?/g;

function isCommented(text: string, offset: number): boolean {
  return /^\s*[#;]/.test(text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset));
}
