/** Puts the parts together for one file: what its imports bring, the verdicts, the imports after the edits, the sites. */

import type { Edit, Span } from "../../edits/edit";
import {
  type DraftSite,
  type Elsewhere,
  type FileAnalysis,
  type FileResult,
  manual,
  type Refusal,
} from "../../sites/analysis";
import type { Origin } from "../../sites/links";
import type { Disposition } from "../../sites/site";
import { unlist } from "./imports/all-list";
import { bringImports } from "./imports/bring";
import { removeStatements } from "./imports/import-edits";
import { unneededItems } from "./imports/unneeded";
import { hidesOuterName } from "./judging/captures";
import { type ItemSites, itemSites, touchedBy } from "./judging/items";
import { isLeft, type JudgedEntry, judgeEntry, refusing } from "./judging/judge";
import { keepForOthers } from "./judging/keep-for-others";
import { keepLoaded } from "./judging/keep-loaded";
import { leavingLateReads } from "./judging/late-reads";
import { renamedBy } from "./judging/renamed";
import { broughtNames } from "./judging/star-leaks";
import { type StringSites, stringSites } from "./mocks/string-sites";
import type { ImportItem } from "./modules/imports";
import { textOf } from "./modules/module";
import type { Context } from "./names/context";
import { entriesOf } from "./names/entries";
import { rulesFor, transformOf } from "./pairs/rules";
import { isWithin, spanOf } from "./syntax/syntax";
import { isAsked, mayBeAsked } from "./uses/asked";
import type { Use } from "./uses/use";

export function analyse(context: Context): FileAnalysis {
  const entries = entriesOf(context);
  const roots = entries.flatMap((entry) => entry.roots.map(({ node }) => node));
  const legacyIn = (span: Span) => roots.some((node) => isWithin(node, span));
  const strings = stringSites(context, legacyIn);
  const entriesJudged = entries.map((entry) => judgeEntry(entry, context, legacyIn));
  const apart = withoutCaptures(withoutNested(keepMocked(entriesJudged, strings.held, context)), context);
  const judged = keepLoaded(apart, context);
  return {
    passedOn: judged.flatMap(({ passed, uses }) => [
      ...(passed ? [passed] : []),
      ...uses.flatMap(({ field }) => field ?? []),
    ]),
    offers: [],
    keeps: [],
    follows: strings.follows,
    finish: (elsewhere) => finish(judged, elsewhere, strings, context),
  };
}

function finish(
  judged: readonly JudgedEntry[],
  elsewhere: Elsewhere,
  strings: StringSites,
  context: Context,
): FileResult {
  const settled = judged.map((entry) => keepForOthers(entry, elsewhere, context));
  const named = strings.finish(
    elsewhere,
    settled.flatMap(({ uses }) => uses),
  );
  const write = (unneeded: ReadonlySet<ImportItem>) => written(settled, named.edits, unneeded, context);
  const first = write(new Set());
  const unneeded = unneededItems(first.edits, new Set(settled.flatMap(({ entry }) => entry.items)), context);
  const { edits, items } = unneeded.size > 0 ? write(unneeded) : first;
  const sites = [
    ...items.flatMap((item) => item.sites),
    ...settled.flatMap((entry) => useSites(entry, context)),
    ...named.sites,
  ];
  sites.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const { follows } = strings;
  const renamed = renamedBy(settled, context);
  const leaves = leavingLateReads(settled, context);
  const brings = broughtNames(settled, context);
  return { sites, edits, guards: [], renamed, follows, leaves, brings };
}

/** The edits, and the sites of the imports, which go together with imports that the edits leave unused. */
function written(
  settled: readonly JudgedEntry[],
  ofStrings: readonly Edit[],
  unneeded: ReadonlySet<ImportItem>,
  context: Context,
): { readonly edits: readonly Edit[]; readonly items: readonly ItemSites[] } {
  const touched = settled.flatMap((entry) => touchedBy(entry, context));
  const brought = bringImports(touched, unneeded, context);
  const items = settled.map((entry) => itemSites(entry, brought, context));
  const unlisted = items.flatMap((item) => item.unlisted);
  const verdicts = settled.flatMap(({ uses }) => uses.map(({ verdict }) => verdict));
  const ofUses = verdicts.flatMap((verdict) => (verdict.kind === "edit" ? verdict.edits : []));
  const gone = verdicts.flatMap((verdict) => (verdict.kind === "gone" ? [verdict.statement] : []));
  const removed = removeStatements([...brought.gone, ...gone], context.file);
  const edits = [...brought.edits, ...unlist(unlisted, context), ...ofUses, ...removed, ...ofStrings];
  return { edits: edits.filter(({ span, text }) => textOf(span, context.file) !== text), items };
}

/**
 * A test that replaces a name where it is defined means the name that it imports behind that, too, and what else of
 * that module runs on it. In the namespace
 * of another module it means what is imported or taken from there, and in its own whatever it imports.
 */
function keepMocked(
  judged: readonly JudgedEntry[],
  held: StringSites["held"],
  { file, workspace }: Context,
): readonly JudgedEntry[] {
  if (held.length === 0) return judged;
  return judged.map((entry) => {
    const isFrom = (module: string, within: Span) =>
      entry.entry.items.some(
        (item) =>
          isWithin(item.statement, within) &&
          workspace.python.resolve(file.path, item.module)?.file === module,
      );
    const isHeld = ({ node, origin, heldBy }: Use) =>
      held.some(({ origin: { module, name }, within, owner }) => {
        if (module !== origin.module || !isWithin(heldBy ?? node, within)) return false;
        // What is replaced inside the legacy module may be what its other exports run on.
        if (owner === null && name !== "*") return true;
        if (name !== origin.name) return false;
        const isThrough = node.type === "attribute" && origin.via.some((link) => link.module === owner);
        return owner === null || owner === file.path || isThrough || isFrom(owner, within);
      });
    return refusing(entry, isHeld, { code: "mock-stays" });
  });
}

/** Leaves what would hide a name from other rewrites of its function; each round can only leave more. */
function withoutCaptures(judged: readonly JudgedEntry[], context: Context): readonly JudgedEntry[] {
  const hiding = judged.filter(
    (entry) =>
      entry.uses.some(({ verdict }) => verdict.kind === "edit") && hidesOuterName(entry, judged, context),
  );
  const unused = judged.filter((entry) => entry.unused.size > 0 && hidesOuterName(entry, judged, context));
  if (hiding.length + unused.length === 0) return judged;
  const refusal: Refusal = { code: "name-not-visible", detail: "The function uses the one around it." };
  return judged.map((entry) => {
    if (unused.includes(entry)) return { ...entry, unused: new Set(), refusal: entry.refusal ?? refusal };
    return hiding.includes(entry) ? refusing(entry, () => true, refusal) : entry;
  });
}

/** What stands in the arguments of a call that cannot move stays as well, or the next run would move the call. */
function withoutNested(judged: readonly JudgedEntry[]): readonly JudgedEntry[] {
  const outer = judged.flatMap(({ uses }) => uses.flatMap(({ extent }) => extent ?? []));
  if (outer.length === 0) return judged;
  const isArgument = ({ node, extent }: Use) =>
    outer.some((span) => span !== extent && node.start > span.start && isWithin(node, span));
  return judged.map((entry) => refusing(entry, isArgument, { code: "nested-use" }));
}

function useSites({ uses }: JudgedEntry, { book, file }: Context): readonly DraftSite[] {
  const becomes = (origin: Origin) => rulesFor(origin, book).bare?.text.split(".").at(-1) ?? "";
  return uses.map(
    ({ node, origin, kind, verdict }): DraftSite => ({
      span: spanOf(node),
      kind,
      origin: { module: origin.module, name: origin.name },
      via: origin.via,
      transform: transformOf(origin, book),
      disposition:
        verdict.kind === "manual"
          ? manual(verdict.refusal)
          : verdict.kind === "waived"
            ? verdict
            : rewritten(verdict),
      passed: null,
      needsBarrel: isLeft(verdict),
      ...(isAsked(node, file)
        ? { asks: becomes(origin) }
        : mayBeAsked(node, file) && { asks: becomes(origin), mayAsk: true }),
    }),
  );
}

function rewritten(verdict: Extract<Use["verdict"], { kind: "edit" | "gone" }>): Disposition {
  if (verdict.kind === "gone") return { kind: "rewrite", replacement: "" };
  const { replacement, note } = verdict;
  return { kind: "rewrite", replacement, ...(note !== undefined && { note }) };
}
