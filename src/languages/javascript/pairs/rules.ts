/** The manifest's pairs as rules: what to do with each export of each legacy module. */

import type { LegacyRole } from "../../../manifest/schema";
import type { Link } from "../../../sites/links";
import type { RepoPath } from "../../../workspace/paths";
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
  /** Every other export has the same name in the target module: the names that it exports. Null: no such rule. */
  readonly star: ReadonlySet<string> | null;
}

export interface RuleBook {
  readonly target: Link;
  readonly legacy: ReadonlyMap<RepoPath, LegacyRules>;
  /** The module and export behind each name that replacements may use. */
  readonly importables: ReadonlyMap<string, Link>;
}

const NOTHING: ExportRules = { patterns: [], bare: null, manual: null };

/** The rules for an export; under `"*"` an export that is not named has the same name in the target. */
export function rulesFor({ module, name }: Link, book: RuleBook): ExportRules {
  const legacy = book.legacy.get(module);
  const named = legacy?.exports.get(name);
  if (named) return named;
  if (!legacy?.star || name === "*" || name === "default") return NOTHING;
  return legacy.star.has(name) ? { ...NOTHING, bare: nameTemplate(name) } : { ...NOTHING, isLacking: true };
}

/** What a legacy module is for. */
export function roleOf({ module }: Pick<Link, "module">, book: RuleBook): LegacyRole {
  return book.legacy.get(module)?.role ?? "wrapper";
}

/** What a name in a replacement has to be imported as. */
export function importOf(book: RuleBook, name: string): Link {
  return book.importables.get(name) ?? { module: book.target.module, name };
}

/** The modules to which any use of a legacy module moves; none for another module. */
export function homesOf(module: RepoPath, book: RuleBook): readonly RepoPath[] {
  const legacy = book.legacy.get(module);
  if (!legacy) return [];
  const rules = [...legacy.exports.values()];
  const templates = rules.flatMap(({ patterns, bare }) => [
    ...patterns.map((pattern) => pattern.replacement),
    ...(bare ? [bare] : []),
  ]);
  const names = templates.flatMap((template) => template.names.map((name) => name.name));
  const importable = names.filter((name) => book.importables.has(name));
  const homes = importable.map((name) => importOf(book, name).module);
  return legacy.star ? [...homes, book.target.module] : homes;
}

/** The importable name that a template is, if it is nothing else. */
export function plainName(template: Template | null): string | null {
  return template?.expression.type === "Identifier" ? template.text.trim() : null;
}
