/** The sites of imported names, and of their strings in `__all__`. */

import { type DraftSite, manual } from "../../../sites/analysis";
import type { Origin } from "../../../sites/links";
import type { Disposition } from "../../../sites/site";
import { stringsInAll, type Unlisted } from "../imports/all-list";
import type { Brought, Touched } from "../imports/bring";
import type { ImportItem } from "../modules/imports";
import type { Context } from "../names/context";
import { type Entry, originOfItem } from "../names/entries";
import { transformOf } from "../pairs/rules";
import type { Binding } from "../syntax/scope";
import { type SyntaxNode, spanOf } from "../syntax/syntax";
import { type JudgedEntry, namesBroughtBy } from "./judge";

/** The items of an entry with the names that they have to bring. */
export function touchedBy(judged: JudgedEntry, context: Context): readonly Touched[] {
  const { entry, refusal, waiver, aliased } = judged;
  const { binding } = entry;
  if (!binding) return [];
  const goes = refusal === null && waiver === null;
  const names = namesBroughtBy(judged);
  const wanted = [...names].map((name) => ({ name, alias: null as string | null }));
  // The alias goes on as one of the target, so its uses stay as they are.
  if (goes && aliased !== null) wanted.push({ name: aliased, alias: binding.name });
  if (!goes && wanted.length === 0) return [];
  const base = { scope: binding.scope, goes, names: wanted };
  const neededFrom = firstRun(binding, context);
  const items = goes ? entry.items.filter((item) => !isBeside(item, entry, context)) : entry.items;
  return items.map((item) => ({ ...base, item, neededFrom }));
}

/** `import a.b` that loads a module through which no use leads: it shares nothing with the entry but the name `a`. */
function isBeside(
  { form, alias, module }: ImportItem,
  { roots }: Entry,
  { file, workspace, book }: Context,
): boolean {
  if (form !== "import" || alias || !module.includes(".")) return false;
  const path = workspace.python.resolve(file.path, module)?.file ?? null;
  if (path === null) return true;
  return !book.legacy.has(path) && !roots.some(({ origin }) => origin.via.some((one) => one.module === path));
}

/** The first read of a name outside of functions of its scope, which run later. */
function firstRun({ scope, references }: Binding, { file }: Context): number {
  const isDeferred = (node: SyntaxNode) => {
    for (let at = file.bound.scopeOf.get(node); at && at !== scope; at = at.parent ?? undefined)
      if (at.kind === "function") return true;
    return false;
  };
  return references.find((node) => !isDeferred(node))?.start ?? Infinity;
}

export interface ItemSites {
  readonly sites: readonly DraftSite[];
  readonly unlisted: readonly Unlisted[];
}

/** The sites of an entry's own names. */
export function itemSites(judged: JudgedEntry, brought: Brought, context: Context): ItemSites {
  const { entry, refusal, waiver, passed } = judged;
  const { origin, binding } = entry;
  const disposition = (replacement: string): Disposition => {
    if (waiver !== null) return { kind: "waived", reason: waiver };
    return refusal ? manual(refusal) : { kind: "rewrite", replacement };
  };
  const stays = refusal !== null || waiver !== null;
  const base = (from: Origin) => ({
    origin: { module: from.module, name: from.name },
    via: from.via,
    transform: transformOf(from, context.book),
    needsBarrel: stays,
  });
  const sites = entry.items.flatMap((item): readonly DraftSite[] => {
    const from = item.form === "star" ? origin : originOfItem(item, context);
    const span = spanOf(item.nameNode);
    const replacement = brought.texts.get(item) ?? "";
    return from
      ? [{ ...base(from), span, kind: "import", disposition: disposition(replacement), passed }]
      : [];
  });
  const all = origin && binding && !binding.scope.parent ? stringsInAll(binding.name, context) : [];
  const listed = all.map((node): DraftSite => {
    return {
      ...base(origin as Origin),
      span: spanOf(node),
      kind: "re-export",
      disposition: disposition(""),
      passed: null,
    };
  });
  const starred = (entry.listed ?? []).map((root): DraftSite => {
    return {
      ...base(root.origin),
      span: spanOf(root.node),
      kind: "re-export",
      disposition: disposition(""),
      passed: null,
    };
  });
  const names = namesBroughtBy(judged);
  const isBound = judged.aliased !== null || binding === null || names.has(binding.name);
  const unlisted = stays || isBound ? [] : all.map((node) => ({ node, names: [...names] }));
  return { sites: [...sites, ...listed, ...starred], unlisted };
}
