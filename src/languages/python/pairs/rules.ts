/** The manifest's pairs as rules: what to do with each export of each legacy module. */

import type { LegacyRole } from "../../../manifest/schema";
import type { Link } from "../../../sites/links";
import type { TransformName } from "../../../sites/site";
import type { RepoPath } from "../../../workspace/paths";
import { TRANSFORM_OF_ROLE } from "../../transform-of-role";
import type { SureNames } from "../modules/sure-names";
import type { CallPattern } from "./patterns";
import { nameTemplate, type Template } from "./templates";

/** What the manifest says of one export of a legacy module. */
export interface ExportRules {
  readonly patterns: readonly CallPattern[];
  /** What stands in place of the bare export. */
  readonly bare: Template | null;
  /** What a person has to decide, in the words of the manifest. */
  readonly manual: string | null;
  /** The name should be the same in the target module, which has no such export. */
  readonly isLacking?: boolean;
}

export interface LegacyRules {
  readonly module: RepoPath;
  readonly role: LegacyRole;
  readonly exports: ReadonlyMap<string, ExportRules>;
  /** Every other export has the same name in the target module: the names that it surely has. Null: no such rule. */
  readonly star: SureNames | null;
}

export interface RuleBook {
  readonly target: Link;
  readonly legacy: ReadonlyMap<RepoPath, LegacyRules>;
  /** The module and export behind each name that replacements may use. */
  readonly importables: ReadonlyMap<string, Link>;
}

const NOTHING: ExportRules = { patterns: [], bare: null, manual: null };

/** The rules for an export; under `"*"` an export that is not named has the same name in the target. */
export function rulesFor(origin: Link, book: RuleBook): ExportRules {
  const legacy = book.legacy.get(origin.module);
  const named = legacy?.exports.get(origin.name);
  if (named) return named;
  // What a module says of itself, as `__all__` and `__version__`, is not the same in another one.
  if (!legacy?.star || origin.name === "*" || /^__\w+__$/.test(origin.name)) return NOTHING;
  return legacy.star.has(origin.name)
    ? { ...NOTHING, bare: nameTemplate(origin.name) }
    : { ...NOTHING, isLacking: true };
}

/** What a name in a replacement has to be imported as. */
export function importOf(book: RuleBook, name: string): Link {
  return book.importables.get(name) ?? { module: book.target.module, name };
}

/** The modules to which any use of a legacy module moves. */
export function replacementModules({ exports, star }: LegacyRules, book: RuleBook): readonly RepoPath[] {
  const templates = [...exports.values()].flatMap(({ bare, patterns }) => [
    ...patterns.map(({ replacement }) => replacement),
    ...(bare ? [bare] : []),
  ]);
  const names = templates.flatMap(({ imports }) => [...imports]);
  const homes = new Set(names.map((name) => importOf(book, name).module));
  return [...(star ? homes.add(book.target.module) : homes)];
}

/** The transform that decides the sites of a legacy module. */
export function transformOf(origin: Link, book: RuleBook): TransformName {
  return TRANSFORM_OF_ROLE[book.legacy.get(origin.module)?.role ?? "wrapper"];
}

/** The names that an import without uses brings in its place; null: there is no rule for it. */
export function namesInPlace({ bare, patterns }: ExportRules): ReadonlySet<string> | null {
  const templates = bare ? [bare] : patterns.map(({ replacement }) => replacement);
  const names = new Set(templates.flatMap(({ imports }) => [...imports]));
  return names.size > 0 ? names : null;
}
