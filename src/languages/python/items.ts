/** The sites of imported names, and of their strings in `__all__`. */

import type { Edit } from "../../edits/edit";
import { type DraftSite, manual, type PassedOn } from "../../sites/analysis";
import type { Disposition } from "../../sites/site";
import type { Brought, Touched } from "./bring";
import type { Context } from "./context";
import { type JudgedEntry, passedOf } from "./judge";
import { plainValue } from "./module";
import { transformOf } from "./rules";
import { namedChildren, type SyntaxNode } from "./syntax";

export function passedOnBy(judged: JudgedEntry): readonly PassedOn[] {
  return passedOf(judged);
}

/** The items of an entry with the names that they have to bring. */
export function touchedBy({
  entry,
  uses,
  refusal,
  waiver,
  unused,
  aliased,
}: JudgedEntry): readonly Touched[] {
  const { binding } = entry;
  if (!binding) return [];
  const goes = refusal === null && waiver === null && (entry.origin !== null || entry.others === 0);
  const names = new Set([
    ...uses.flatMap(({ verdict }) => (verdict.kind === "edit" ? [...verdict.names] : [])),
    ...unused,
  ]);
  const wanted = [...names].map((name) => ({ name, alias: null as string | null }));
  // The alias goes on as one of the target, so its uses stay as they are.
  if (goes && aliased !== null) wanted.push({ name: aliased, alias: binding.name });
  const isModule = entry.origin === null;
  if (!goes && wanted.length === 0) return [];
  return entry.items.map((item) => ({ item, scope: binding.scope, goes: goes && !isModule, names: wanted }));
}

/** The sites of an entry's own names. */
export function itemSites(
  judged: JudgedEntry,
  brought: Brought,
  context: Context,
): { readonly sites: readonly DraftSite[]; readonly edits: readonly Edit[] } {
  const { entry, refusal, waiver } = judged;
  const { origin, items, binding } = entry;
  if (!origin) return { sites: [], edits: [] };
  const passed = passedOf(judged)[0] ?? null;
  const disposition = (replacement: string): Disposition => {
    if (waiver !== null) return { kind: "waived", reason: waiver };
    return refusal ? manual(refusal) : { kind: "rewrite", replacement };
  };
  const stays = refusal !== null || waiver !== null;
  const base = {
    origin: { module: origin.module, name: origin.name },
    via: origin.via,
    transform: transformOf(origin, context.book),
    needsBarrel: stays,
  };
  const sites = items.map(
    (item): DraftSite => ({
      ...base,
      span: { start: item.nameNode.start, end: item.nameNode.end },
      kind: "import",
      disposition: disposition(brought.texts.get(item) ?? ""),
      passed,
    }),
  );
  const all = binding && !binding.scope.parent ? stringsInAll(binding.name, context) : [];
  const isRenamed = judged.aliased === null && ![...namesOf(judged)].includes(binding?.name ?? "");
  const listed = all.map(
    (node): DraftSite => ({
      ...base,
      span: { start: node.start, end: node.end },
      kind: "re-export",
      disposition: disposition(""),
      passed: null,
    }),
  );
  const edits = !stays && isRenamed ? all.map((node) => removeElement(node, context)) : [];
  return { sites: [...sites, ...listed], edits };
}

function namesOf({ uses, unused }: JudgedEntry): ReadonlySet<string> {
  return new Set([
    ...uses.flatMap(({ verdict }) => (verdict.kind === "edit" ? [...verdict.names] : [])),
    ...unused,
  ]);
}

function stringsInAll(name: string, { file }: Context): readonly SyntaxNode[] {
  const binding = file.bound.module.bindings.get("__all__");
  return (binding?.declarations ?? []).flatMap(({ node }) => {
    const list = node.parent?.children.find(({ field }) => field === "right");
    return list ? namedChildren(list).filter((element) => plainValue(element, file) === name) : [];
  });
}

/** Takes a string out of a list, with its comma, and with its line where it stands alone on one. */
function removeElement(node: SyntaxNode, { file }: Context): Edit {
  const { text } = file;
  const comma = /^\s*,/.exec(text.slice(node.end))?.[0].length ?? 0;
  const end = node.end + comma;
  const lineStart = text.lastIndexOf("\n", node.start - 1) + 1;
  const behind = /^[ \t]*(?:\r\n|\n)/.exec(text.slice(end))?.[0].length ?? 0;
  if (text.slice(lineStart, node.start).trim() === "" && behind > 0)
    return { span: { start: lineStart, end: end + behind }, text: "" };
  const space = comma > 0 ? (/^[ \t]*/.exec(text.slice(end))?.[0].length ?? 0) : 0;
  const before = comma > 0 ? 0 : (/,\s*$/.exec(text.slice(0, node.start))?.[0].length ?? 0);
  return { span: { start: node.start - before, end: end + space }, text: "" };
}
