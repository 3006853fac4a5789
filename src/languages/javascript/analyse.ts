/** Puts the parts together for one file: entries, verdicts, the imports after the edits, and the sites. */

import type { Edit } from "../../edits/edit";
import {
  type DraftSite,
  type FileAnalysis,
  type FileResult,
  manual,
  type PassedOn,
  type Refusal,
} from "../../sites/analysis";
import type { Link } from "../../sites/links";
import type { Disposition, SiteKind, TransformName } from "../../sites/site";
import { type Brought, bringEntry } from "./bring";
import { doorEdits } from "./door-edits";
import {
  isLeft,
  type JudgedEntry,
  type JudgedUse,
  judgeReExport,
  judgeUses,
  keepHeld,
  verdictOn,
  withoutGone,
} from "./entries";
import { ImportChanges } from "./import-changes";
import { judgeMocks, type MockSite } from "./module-mocks";
import { spanOf } from "./parse";
import { type Entry, entriesOf } from "./roots";
import type { Role } from "./rules";
import { createWaivers } from "./waivers";
import type { FileContext } from "./ways";

/** The transform of a role's sites; module mocks have their own. */
const TRANSFORM_OF: Readonly<Record<Role, TransformName>> = {
  factory: "factory-calls",
  wrapper: "manager-imports",
  mock: "mock-imports",
};

/** Judges a file. Only sites of the selected transforms are listed and rewritten. */
export function analyse(context: FileContext, selected: ReadonlySet<TransformName>): FileAnalysis {
  const judged = judgeEntries(context, selected);
  const passedOn = judged.flatMap(({ uses, reExport }) => [
    ...uses.flatMap(({ verdict }) => (verdict.kind === "passed" ? [verdict.passed] : [])),
    ...(reExport && "passed" in reExport && reExport.passed ? [reExport.passed] : []),
  ]);
  return { passedOn, finish: (stays) => finish(judged, stays, context, selected) };
}

function judgeEntries(context: FileContext, selected: ReadonlySet<TransformName>): readonly JudgedEntry[] {
  const waiver = createWaivers(context.module);
  const found = entriesOf(context).map((entry): JudgedEntry => {
    const passes = entry.door.form === "re-export" && entry.origin !== null;
    const ofItem = waiver(entry.item.nameSpan.start);
    const uses = judgeUses(entry, context).map((use): JudgedUse => {
      if (!selected.has(transformOf(use.root.origin, context))) {
        return { use, verdict: { kind: "manual", refusal: { code: "other-transform" } } };
      }
      // Who waives an import waives what it is imported for.
      const reason = waiver(use.node.start as number) ?? ofItem;
      return { use, verdict: reason === null ? verdictOn(use, entry, context) : { kind: "waived", reason } };
    });
    return {
      entry,
      uses: keepHeld(uses),
      reExport: passes ? judgeReExport(entry, context) : null,
      waiver: ofItem,
    };
  });
  return withoutGone(found);
}

function finish(
  judged: readonly JudgedEntry[],
  stays: (passed: PassedOn) => Refusal | null,
  context: FileContext,
  selected: ReadonlySet<TransformName>,
): FileResult {
  const settled = judged.map((entry) => settlePassed(entry, stays));
  const changes = new ImportChanges(context);
  const brought = settled.map((entry) => bringEntry(entry, changes, context));
  const mocks = judgeMocks(settled, context);
  changes.settle();
  const sites: DraftSite[] = [];
  const edits: Edit[] = [];
  for (const [index, entry] of settled.entries()) {
    const outcome = brought[index] as Brought;
    sites.push(...sitesOf(entry, outcome, judged[index] as JudgedEntry, context));
    edits.push(...outcome.edits());
  }
  edits.push(...doorEdits(changes, context));
  for (const mock of mocks) {
    sites.push(mockSite(mock));
    edits.push(...mock.edits);
  }
  return { sites: sites.filter((site) => selected.has(site.transform)).sort(inTextOrder), edits };
}

/** Replaces each passed-on export by what was decided of it: it goes, or it is manual. */
function settlePassed(judged: JudgedEntry, stays: (passed: PassedOn) => Refusal | null): JudgedEntry {
  const uses = judged.uses.map(({ use, verdict }): JudgedUse => {
    if (verdict.kind !== "passed") return { use, verdict };
    const refusal = stays(verdict.passed);
    if (refusal) return { use, verdict: { kind: "manual", refusal } };
    return {
      use,
      verdict: { kind: "edit", rewrite: { names: [], text: () => "", edits: () => verdict.edits } },
    };
  });
  const { reExport } = judged;
  const refusal = reExport && "passed" in reExport && reExport.passed ? stays(reExport.passed) : null;
  return { ...judged, uses, reExport: refusal ? { kind: "manual", refusal } : reExport };
}

function sitesOf(
  settled: JudgedEntry,
  brought: Brought,
  before: JudgedEntry,
  context: FileContext,
): DraftSite[] {
  const { entry } = settled;
  const sites: DraftSite[] = [];
  if (entry.origin && brought.item) {
    const passed = before.reExport && "passed" in before.reExport ? before.reExport.passed : null;
    sites.push({
      span: entry.item.nameSpan,
      kind: KIND_OF_DOOR[entry.door.form],
      origin: entry.origin,
      via: entry.via,
      transform: transformOf(entry.origin, context),
      disposition: brought.item,
      passed,
      needsBarrel: brought.keepsItem,
    });
  }
  for (const node of entry.escapes) {
    const origin = entry.origin as Link;
    sites.push({
      span: spanOf(node),
      kind: "value",
      origin,
      via: entry.via,
      transform: transformOf(origin, context),
      disposition: manual({ code: "namespace-escapes" }),
      passed: null,
      needsBarrel: true,
    });
  }
  for (const [index, { use, verdict }] of settled.uses.entries()) {
    const original = before.uses[index]?.verdict;
    const { origin, via } = use.root;
    const disposition: Disposition =
      verdict.kind === "manual"
        ? manual(verdict.refusal)
        : verdict.kind === "waived"
          ? verdict
          : {
              kind: "rewrite",
              replacement:
                verdict.kind === "edit"
                  ? brought.text(verdict.rewrite)
                  : context.module.text.slice(use.node.start as number, use.node.end as number),
            };
    sites.push({
      span: spanOf(use.node),
      kind: use.kind,
      origin,
      via,
      transform: transformOf(origin, context),
      disposition: verdict.kind === "gone" ? { kind: "rewrite", replacement: "" } : disposition,
      passed: original?.kind === "passed" ? original.passed : null,
      needsBarrel: isLeft(verdict) || verdict.kind === "solved",
    });
  }
  return sites;
}

const KIND_OF_DOOR: Readonly<Record<Entry["door"]["form"], SiteKind>> = {
  import: "import",
  "import-equals": "require",
  require: "require",
  "dynamic-import": "dynamic-import",
  "re-export": "re-export",
  "import-type": "type",
  "module-mock": "module-mock",
};

function mockSite(mock: MockSite): DraftSite {
  const { span, kind, origin, disposition } = mock;
  return {
    span,
    kind,
    origin,
    via: mock.via,
    transform: "mock-imports",
    disposition,
    passed: null,
    needsBarrel: disposition.kind !== "rewrite",
  };
}

function transformOf(origin: Link, context: FileContext): TransformName {
  return TRANSFORM_OF[context.book.legacy.get(origin.module)?.role ?? "wrapper"];
}

function inTextOrder(a: DraftSite, b: DraftSite): number {
  return a.span.start - b.span.start || a.span.end - b.span.end;
}
