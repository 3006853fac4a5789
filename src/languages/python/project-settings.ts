/** Finds what the entry points and other settings of a pyproject.toml or setup.cfg take of legacy modules. */

import { posix } from "node:path";
import type { DraftSite } from "../../sites/analysis";
import { manual } from "../../sites/analysis";
import type { Origin, Origins } from "../../sites/links";
import type { RepoPath } from "../../workspace/paths";
import type { Workspace } from "../../workspace/workspace";
import { type RuleBook, rulesFor, transformOf } from "./pairs/rules";

/** The files with settings of Python projects. */
export const SETTINGS: ReadonlySet<string> = new Set(["pyproject.toml", "setup.cfg"]);

export interface SettingsContext {
  readonly book: RuleBook;
  readonly origins: Origins;
  readonly workspace: Workspace;
}

/** The sites in all such files of the repository. */
export function allProjectSettings(context: SettingsContext): ReadonlyMap<RepoPath, readonly DraftSite[]> {
  const { workspace } = context;
  const files = workspace.files.filter((path) => SETTINGS.has(posix.basename(path)));
  return new Map(
    files.flatMap((path) => {
      const read = workspace.read(path);
      const sites = read.ok ? projectSettings(path, read.text, context) : [];
      return sites.length > 0 ? [[path, sites] as const] : [];
    }),
  );
}

/** The sites in the text of such a file: the dotted names of legacy modules, and of exports that others pass on. */
export function projectSettings(
  path: RepoPath,
  text: string,
  context: SettingsContext,
): readonly DraftSite[] {
  const { book, workspace } = context;
  const { python } = workspace;
  const isToml = path.endsWith(".toml");
  return [...text.matchAll(isToml ? STRING : NAME)].flatMap((match): readonly DraftSite[] => {
    if (!isToml && isCommented(text, match.index)) return [];
    const [dotted = "", named] = (match.at(-1) ?? "").split(":");
    const whole = python.resolve(path, dotted)?.file;
    // `attr: package.module.NAME`
    const [, outer = "", last] = (!whole && /^(.+)\.(\w+)$/.exec(dotted)) || [];
    const file = whole ?? (outer ? python.resolve(path, outer)?.file : null);
    const origin = file && originOf(file, (named ?? last)?.split(".")[0] || "*", context);
    if (!origin) return [];
    const { via } = origin;
    const sentence = via.length > 0 ? { sentence: PASSED_ON } : {};
    return [
      {
        span: { start: match.index, end: match.index + match[0].length },
        kind: "string-path",
        origin: { module: origin.module, name: origin.name },
        via,
        transform: transformOf(origin, book),
        disposition: manual({ code: "module-path-setting", ...sentence }),
        passed: null,
        needsBarrel: true,
      },
    ];
  });
}

const PASSED_ON = "A configuration takes the legacy export from a module that imports it.";

/** The legacy export that a name of a module is; null also where the name stays when the export moves. */
function originOf(module: RepoPath, name: string, { book, origins }: SettingsContext): Origin | null {
  if (book.legacy.has(module)) return { module, name, via: [] };
  const origin = name === "*" ? null : origins.originOf(module, name);
  if (!origin || !book.legacy.has(origin.module)) return null;
  const { bare, patterns } = rulesFor(origin, book);
  const isKept = patterns.length === 0 && origin.via.every((link) => link.name === bare?.text);
  return isKept ? null : origin;
}

const STRING = /(["'])([A-Za-z_][\w.]*(?::[A-Za-z_][\w.]*)?)\1/g;
/** The values of a setup.cfg have no quotes. */
const NAME = /(?<![\w.:])[A-Za-z_]\w*(?:\.\w+)+(?::[A-Za-z_][\w.]*)?/g;

function isCommented(text: string, offset: number): boolean {
  return /^\s*[#;]/.test(text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset));
}
