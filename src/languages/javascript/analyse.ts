/** Puts the parts together for one file: entries, verdicts, the imports after the edits, and the sites. */

import type * as t from "@babel/types";
import type { Edit } from "../../edits/edit";
import type { Elsewhere, FileAnalysis, FileResult, PassedOn } from "../../sites/analysis";
import type { TransformName } from "../../sites/site";
import type { Door } from "./doors/doors";
import { createWaivers } from "./doors/waivers";
import { bringEntry } from "./imports/bring";
import { doorEdits } from "./imports/door-edits";
import { ImportChanges } from "./imports/import-changes";
import { moduleMark } from "./imports/module-form";
import { type DoorOffer, grantOffers, offersOf } from "./imports/offers";
import { mockUnits } from "./mocks/mock-units";
import { decideMocks, type Standing, standingMocks } from "./mocks/module-mocks";
import { comingBy } from "./mocks/taken";
import { removalEdits } from "./rewriting/removal";
import { entrySites, pathSite, transformOfEntry, transformOfUse } from "./sites/draft-sites";
import { pathSites } from "./sites/string-paths";
import {
  type JudgedEntry,
  type JudgedUse,
  judgeUses,
  moveTogether,
  type Verdict,
  verdictOn,
} from "./uses/entries";
import { settleHeld, withoutOverlaps } from "./uses/overlaps";
import { droppedExports } from "./uses/passed-forms";
import { judgeReExport, judgeWhole, retargeted } from "./uses/re-exports";
import { settleElsewhere } from "./uses/settle";
import { type Entry, entriesOf } from "./values/roots";
import type { FileContext } from "./values/ways";

/** Judges a file. Only sites of the selected transforms are rewritten; all are listed. */
export function analyse(context: FileContext, selected: ReadonlySet<TransformName>): FileAnalysis {
  const units = mockUnits(context, selected.has("mock-imports"));
  const moving = new Set(units.flatMap((unit) => unit.doors));
  const judged = judgeEntries(context, moving, selected);
  const standing = standingMocks(units, judged, context);
  const passedOn = judged.flatMap(({ uses, reExport }) => [
    ...uses.flatMap(({ verdict }) => (verdict.kind === "passed" ? [verdict.passed] : [])),
    ...(reExport && "passed" in reExport && reExport.passed ? [reExport.passed] : []),
  ]);
  const fields = new Set(judged.flatMap(({ uses }) => uses.flatMap(({ use }) => use.field ?? [])));
  const retargets = judged.flatMap(({ entry, uses, reExport }) => [
    ...uses.flatMap(({ verdict }) => exportsOf(verdict)),
    ...(reExport && entry.origin ? retargeted(reExport, entry.origin) : []),
  ]);
  const offers = offersOf(judged, context);
  const waiver = createWaivers(context.module);
  const paths = pathSites(context).map((site) => pathSite(site, waiver(site.span.start)));
  return {
    passedOn: [...passedOn, ...fields],
    retargeted: retargets,
    offers: offers.map(({ offer }) => offer),
    keeps: judged.flatMap(({ entry }) => entry.keeps),
    finish(elsewhere) {
      const result = finish({ judged, standing, offers }, elsewhere, context);
      const sites = [...result.sites, ...paths];
      sites.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
      return { ...result, sites };
    },
  };
}

/** What the file exports at a use, and goes on exporting as the replacement. */
function exportsOf(verdict: Verdict): readonly PassedOn[] {
  if (verdict.kind === "solved") return exportsOf(verdict.direct);
  return verdict.kind === "edit" && verdict.exports ? [verdict.exports] : [];
}

/** Judges all entries but those whose doors belong to a module mock. */
function judgeEntries(
  context: FileContext,
  moving: ReadonlySet<Door>,
  selected: ReadonlySet<TransformName>,
): readonly JudgedEntry[] {
  const entries = entriesOf(context).filter((entry) => !moving.has(entry.door));
  const waiver = createWaivers(context.module);
  const judged = entries.map((entry) => judgeEntry(entry, waiver, context, selected));
  return settleHeld(withoutOverlaps(moveTogether(judged, context)));
}

function judgeEntry(
  entry: Entry,
  waiver: (offset: number) => string | null,
  context: FileContext,
  selected: ReadonlySet<TransformName>,
): JudgedEntry {
  const isSelected = entry.origin === null || selected.has(transformOfEntry(entry, entry.origin, context));
  const hasQuery = entry.door.specifier.includes("?");
  const isMock = entry.door.form === "module-mock";
  const ofItem = waiver(entry.item.nameSpan.start);
  const uses = judgeUses(entry, context).map((use): JudgedUse => {
    if (!selected.has(transformOfUse(use, context)) || (isMock && !selected.has("mock-imports")))
      return { use, verdict: { kind: "manual", refusal: { code: "other-transform" } } };
    if (hasQuery) return { use, verdict: { kind: "manual", refusal: { code: "loader-query" } } };
    // Who waives an import waives what it is imported for.
    const reason = waiver(use.node.start as number) ?? ofItem;
    return { use, verdict: reason === null ? verdictOn(use, entry, context) : { kind: "waived", reason } };
  });
  const passes = entry.door.form === "re-export" && entry.origin !== null && isSelected && !hasQuery;
  const whole = isSelected && !hasQuery && ofItem === null ? judgeWhole(entry, context) : null;
  return {
    entry,
    uses,
    reExport: passes ? judgeReExport(entry, context) : whole,
    waiver: ofItem,
    keptBy: !isSelected ? "other-transform" : hasQuery ? "loader-query" : null,
    isSolved: true,
  };
}

/** What is known of a file before the whole repository is judged. */
interface Judged {
  readonly judged: readonly JudgedEntry[];
  readonly standing: readonly Standing[];
  readonly offers: readonly DoorOffer[];
}

function finish(
  { judged, standing, offers }: Judged,
  elsewhere: Elsewhere,
  context: FileContext,
): FileResult {
  const mocks = decideMocks(
    standing,
    moveTogether(settleElsewhere(judged, elsewhere, context.module), context),
    elsewhere,
    context,
  );
  const settled = settleHeld(moveTogether(settleHeld(mocks.entries), context));
  const changes = new ImportChanges(context);
  const brought = settled.map((entry) => bringEntry(entry, changes, context));
  grantOffers(offers, settled, (offer) => elsewhere.isWanted(offer), changes);
  changes.settle();
  const sites = settled.flatMap((entry, index) => {
    const [outcome, before] = [brought[index], judged[index]];
    return outcome && before ? entrySites(entry, outcome, before, changes, context) : [];
  });
  const doors = doorEdits(changes, context);
  const dropped = droppedExports(droppedNodes(settled), context.module);
  const gone = [...removedNodes(settled), ...doors.gone, ...dropped.statements];
  const others = withoutTwins([
    ...mocks.edits,
    ...brought.flatMap((outcome) => outcome.edits()),
    ...dropped.edits,
    ...doors.edits,
  ]);
  const edits = [
    ...others,
    ...removalEdits(gone, others, context.module),
    ...moduleMark(gone, context.module),
  ];
  return {
    sites: [...mocks.sites, ...sites],
    edits: withoutTwins(edits),
    comesBy: comingBy(changes.sources(), context),
    guards: mocks.guards,
  };
}

/** What goes with the rewrites: variables and fields that hold nothing that is still used. */
function removedNodes(judged: readonly JudgedEntry[]): readonly t.Node[] {
  return judged.flatMap(({ uses }) =>
    uses.flatMap(({ use, verdict }) => (verdict.kind === "edit" ? use.removes : [])),
  );
}

/** The exports that go. */
function droppedNodes(judged: readonly JudgedEntry[]): ReadonlySet<t.Node> {
  const dropped = judged.flatMap(({ uses, reExport }) => [
    ...uses.map(({ verdict }) => (verdict.kind === "edit" ? verdict.drops : null)),
    reExport?.kind === "passed" ? reExport.drops : null,
  ]);
  return new Set(dropped.filter((node) => node !== null && node !== undefined));
}

/** Two uses may ask for the same edit: for one `async` before the function that returns either. */
function withoutTwins(edits: readonly Edit[]): readonly Edit[] {
  const byPlace = new Map(edits.map((edit) => [`${edit.span.start} ${edit.span.end} ${edit.text}`, edit]));
  return [...byPlace.values()];
}
