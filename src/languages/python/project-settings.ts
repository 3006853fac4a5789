/** Finds what the entry points and other settings of a pyproject.toml say of legacy modules. */

import type { DraftSite } from "../../sites/analysis";
import { manual } from "../../sites/analysis";
import type { RepoPath } from "../../workspace/paths";
import type { Workspace } from "../../workspace/workspace";
import { type RuleBook, transformOf } from "./rules";

/** The sites in the text of a pyproject.toml: strings with the dotted name of a legacy module. */
export function projectSettings(
  path: RepoPath,
  text: string,
  book: RuleBook,
  { python }: Workspace,
): readonly DraftSite[] {
  return [...text.matchAll(STRING)].flatMap((match): readonly DraftSite[] => {
    const [module = "", ...rest] = (match[2] ?? "").split(":");
    const file = python.resolve(path, module)?.file;
    if (!file || !book.legacy.has(file)) return [];
    const origin = { module: file, name: rest[0]?.split(".")[0] || "*" };
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
