/** Puts the parts together for one file: entries, verdicts, the imports after the edits, and the sites. */

import type * as t from "@babel/types";
import type { Edit } from "../../edits/edit";
import {
  type DraftSite,
  type Elsewhere,
  type FileAnalysis,
  type FileResult,
  manual,
} from "../../sites/analysis";
import type { Link } from "../../sites/links";
import type { Disposition, SiteKind, TransformName } from "../../sites/site";
import { type Brought, bringEntry } from "./bring";
import { doorEdits } from "./door-edits";
import type { Door } from "./doors";
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
import { mockUnits } from "./mock-units";
import { decideMocks, type Standing, standingMocks } from "./module-mocks";
import { withoutOverlaps } from "./overlaps";
import { spanOf } from "./parse";
import { removalEdits } from "./removal";
import { type Entry, entriesOf } from "./roots";
import type { Role } from "./rules";
import { type PathSite, pathSites } from "./string-paths";
import { takenBy } from "./taken";
import type { Use } from "./uses";
import { createWaivers } from "./waivers";
import type { FileContext } from "./ways";

/** The transform of a role's sites; module mocks have their own. */
const TRANSFORM_OF: Readonly<Record<Role, TransformName>> = {
  factory: "factory-calls",
  wrapper: "manager-imports",
  mock: "mock-imports",
};

/** Judges a file. Only sites of the selected transforms are rewritten; all are listed. */
export function analyse(context: FileContext, selected: ReadonlySet<TransformName>): FileAnalysis {
  const units = mockUnits(context, selected.has("mock-imports"));
  const moving = new Set(units.flatMap((unit) => unit.doors));
  const judged = judgeEntries(context, moving, selected);
  const standing = standingMocks(units, judged);
  const passedOn = judged.flatMap(({ uses, reExport }) => [
    ...uses.flatMap(({ verdict }) => (verdict.kind === "passed" ? [verdict.passed] : [])),
    ...(reExport && "passed" in reExport && reExport.passed ? [reExport.passed] : []),
  ]);
  const paths = pathSites(context).map((site) => pathSite(site, context));
  return {
    passedOn,
    finish(elsewhere) {
      const result = finish(judged, standing, elsewhere, context);
      return { ...result, sites: [...result.sites, ...paths].sort(inTextOrder) };
    },
  };
}

/** Judges all entries but those whose doors belong to a module mock. */
function judgeEntries(
  context: FileContext,
  moving: ReadonlySet<Door>,
  selected: ReadonlySet<TransformName>,
): readonly JudgedEntry[] {
  const waiver = createWaivers(context.module);
  const entries = entriesOf(context).filter((entry) => !moving.has(entry.door));
  const found = entries.map((entry): JudgedEntry => {
    const passes = entry.door.form === "re-export" && entry.origin !== null;
    const ofItem = waiver(entry.item.nameSpan.start);
    const uses = judgeUses(entry, context).map((use): JudgedUse => {
      const isSelected =
        selected.has(transformOfUse(use, context)) &&
        (entry.door.form !== "module-mock" || selected.has("mock-imports"));
      if (!isSelected) {
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
  return withoutGone(withoutOverlaps(found));
}

function finish(
  judged: readonly JudgedEntry[],
  standing: readonly Standing[],
  elsewhere: Elsewhere,
  context: FileContext,
): FileResult {
  const passed = judged.map((entry) => settlePassed(entry, elsewhere));
  const mocks = decideMocks(standing, passed, elsewhere, context);
  const settled = mocks.entries;
  const changes = new ImportChanges(context);
  const brought = settled.map((entry) => bringEntry(entry, changes, context));
  changes.settle();
  const sites: DraftSite[] = [...mocks.sites];
  const edits: Edit[] = [...mocks.edits];
  for (const [index, entry] of settled.entries()) {
    const outcome = brought[index] as Brought;
    sites.push(...sitesOf(entry, outcome, judged[index] as JudgedEntry, context));
    edits.push(...outcome.edits());
  }
  edits.push(...doorEdits(changes, context), ...removalEdits(removedNodes(settled), context.module));
  return { sites, edits: withoutTwins(edits), guards: mocks.guards };
}

/** What goes with the rewrites: variables and fields that hold nothing that is still used. */
function removedNodes(judged: readonly JudgedEntry[]): readonly t.Node[] {
  return judged.flatMap(({ uses }) =>
    uses.flatMap(({ use, verdict }) => (verdict.kind === "edit" ? use.removes : [])),
  );
}

/** Two uses may ask for the same edit: for one `async` before the function that returns either. */
function withoutTwins(edits: readonly Edit[]): readonly Edit[] {
  const byPlace = new Map(edits.map((edit) => [`${edit.span.start} ${edit.span.end} ${edit.text}`, edit]));
  return [...byPlace.values()];
}

/** Replaces each passed-on export by what was decided of it: it goes, or it is manual. */
function settlePassed(judged: JudgedEntry, elsewhere: Elsewhere): JudgedEntry {
  const uses = judged.uses.map(({ use, verdict }): JudgedUse => {
    if (verdict.kind !== "passed") return { use, verdict };
    const refusal = elsewhere.stays(verdict.passed);
    if (refusal) return { use, verdict: { kind: "manual", refusal } };
    return {
      use,
      verdict: { kind: "edit", rewrite: { names: [], text: () => "", edits: () => verdict.edits } },
    };
  });
  const { reExport } = judged;
  const refusal =
    reExport && "passed" in reExport && reExport.passed ? elsewhere.stays(reExport.passed) : null;
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
      transform: entry.door.form === "module-mock" ? "mock-imports" : transformOf(entry.origin, context),
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
      transform: transformOfUse(use, context),
      disposition: verdict.kind === "gone" ? { kind: "rewrite", replacement: "" } : disposition,
      passed: original?.kind === "passed" ? original.passed : null,
      needsBarrel: isLeft(verdict) || verdict.kind === "solved",
      takes: verdict.kind === "edit" ? takenBy(verdict.rewrite.names, entry.door, context) : [],
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

function pathSite({ span, origin, refusal }: PathSite, context: FileContext): DraftSite {
  const waived = createWaivers(context.module)(span.start);
  return {
    span,
    kind: "string-path",
    origin,
    via: [],
    transform: "mock-imports",
    disposition: waived === null ? manual(refusal) : { kind: "waived", reason: waived },
    passed: null,
    needsBarrel: true,
  };
}

function transformOfUse(use: Use, context: FileContext): TransformName {
  return use.kind === "module-mock" ? "mock-imports" : transformOf(use.root.origin, context);
}

function transformOf(origin: Link, context: FileContext): TransformName {
  return TRANSFORM_OF[context.book.legacy.get(origin.module)?.role ?? "wrapper"];
}

function inTextOrder(a: DraftSite, b: DraftSite): number {
  return a.span.start - b.span.start || a.span.end - b.span.end;
}
