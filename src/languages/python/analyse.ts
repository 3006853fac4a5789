/** Puts the parts together for one file: what its imports bring, the verdicts, the imports after the edits, the sites. */

import type { Edit, Span } from "../../edits/edit";
import {
  type DraftSite,
  type Elsewhere,
  type FileAnalysis,
  type FileResult,
  manual,
} from "../../sites/analysis";
import { unlist } from "./all-list";
import { bringImports } from "./bring";
import type { Context } from "./context";
import { entriesOf } from "./entries";
import { removeStatements } from "./import-edits";
import { itemSites, touchedBy } from "./items";
import { isLeft, type JudgedEntry, judgeEntry, settleHeld } from "./judge";
import { renamedBy } from "./renamed";
import { transformOf } from "./rules";
import { stringSites } from "./string-sites";
import type { Use } from "./uses";

export function analyse(context: Context): FileAnalysis {
  const entries = entriesOf(context);
  const roots = entries.flatMap((entry) => entry.roots.map(({ node }) => node));
  const legacyIn = ({ start, end }: Span) => roots.some((node) => node.start >= start && node.end <= end);
  const judged = withoutNested(entries.map((entry) => judgeEntry(entry, context, legacyIn)));
  const strings = stringSites(context);
  return {
    passedOn: judged.flatMap(({ passed }) => passed ?? []),
    offers: [],
    keeps: [],
    follows: strings.follows,
    finish: (elsewhere) => finish(judged, elsewhere, strings, context),
  };
}

function finish(
  judged: readonly JudgedEntry[],
  elsewhere: Elsewhere,
  strings: ReturnType<typeof stringSites>,
  context: Context,
): FileResult {
  const settled = judged.map((entry) => settleHeld(entry, elsewhere));
  const brought = bringImports(
    settled.flatMap((entry) => touchedBy(entry, context)),
    context,
  );
  const gone = settled.flatMap(({ uses }) =>
    uses.flatMap(({ verdict }) => (verdict.kind === "gone" ? [verdict.statement] : [])),
  );
  const named = strings.finish(elsewhere);
  const items = settled.map((entry) => itemSites(entry, brought, context));
  const sites = [
    ...items.flatMap((item) => item.sites),
    ...settled.flatMap((entry) => useSites(entry, context)),
    ...named.sites,
  ];
  sites.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const edits: Edit[] = [
    ...brought.edits,
    ...unlist(
      items.flatMap((item) => item.unlisted),
      context,
    ),
    ...settled.flatMap(({ uses }) =>
      uses.flatMap(({ verdict }) => (verdict.kind === "edit" ? verdict.edits : [])),
    ),
    ...removeStatements([...brought.gone, ...gone], context.file),
    ...named.edits,
  ];
  return { sites, edits: edits.filter(isChange), guards: [], renamed: renamedBy(settled, context) };

  function isChange({ span, text }: Edit): boolean {
    return context.file.text.slice(span.start, span.end) !== text;
  }
}

/** What stands in the arguments of a call that cannot move stays as well, or the next run would move the call. */
function withoutNested(judged: readonly JudgedEntry[]): readonly JudgedEntry[] {
  const outer = judged.flatMap(({ uses }) => uses.flatMap(({ extent }) => extent ?? []));
  if (outer.length === 0) return judged;
  const isInside = ({ node, extent }: Use) =>
    outer.some((span) => span !== extent && node.start > span.start && node.end <= span.end);
  return judged.map((entry) => {
    const uses = entry.uses.map(
      (use): Use =>
        use.verdict.kind === "edit" && isInside(use)
          ? { ...use, verdict: { kind: "manual", refusal: { code: "nested-use" } } }
          : use,
    );
    const isKept = entry.refusal === null && uses.some(({ verdict }) => isLeft(verdict));
    return { ...entry, uses, refusal: isKept ? { code: "uses-left" } : entry.refusal };
  });
}

function useSites({ uses }: JudgedEntry, { book }: Context): readonly DraftSite[] {
  return uses.map(
    ({ node, origin, kind, verdict }): DraftSite => ({
      span: { start: node.start, end: node.end },
      kind,
      origin: { module: origin.module, name: origin.name },
      via: origin.via,
      transform: transformOf(origin, book),
      disposition:
        verdict.kind === "manual"
          ? manual(verdict.refusal)
          : verdict.kind === "waived"
            ? verdict
            : { kind: "rewrite", replacement: verdict.kind === "edit" ? verdict.replacement : "" },
      passed: null,
      needsBarrel: isLeft(verdict),
    }),
  );
}
