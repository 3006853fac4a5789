/**
 * Decides which module mocks of a file move. A mock and the uses that it guards go together or not at
 * all: code that has moved away from under its mock would call the real thing, and a test that calls
 * the real thing may well be green.
 */

import type * as t from "@babel/types";
import type { Edit } from "../../../edits/edit";
import { type DraftSite, type Elsewhere, type Guard, manual, type Refusal } from "../../../sites/analysis";
import { createPositions } from "../../../sites/lines";
import type { Link } from "../../../sites/links";
import type { Disposition } from "../../../sites/site";
import { createWaivers } from "../doors/waivers";
import { importOf } from "../pairs/rules";
import { isLeft, type JudgedEntry, type JudgedUse } from "../uses/entries";
import type { Use } from "../uses/uses";
import type { Root } from "../values/root";
import type { Entry } from "../values/roots";
import type { FileContext } from "../values/ways";
import { amongMocks } from "./mock-surroundings";
import { isSetUp, type MockUnit, type UnitPlace } from "./mock-unit-parts";

/** What stands for legacy exports in a file: a unit of module mocks, or a spy. */
export interface Standing {
  readonly unit: MockUnit;
  /** The use that is the spy itself. */
  readonly spy: t.Node | null;
}

export interface DecidedMocks {
  /** The entries, with the uses that have to stay because of a mock. */
  readonly entries: readonly JudgedEntry[];
  readonly sites: readonly DraftSite[];
  readonly edits: readonly Edit[];
  /** The guards of the mocks that move. */
  readonly guards: readonly Guard[];
}

/** Everything in a file that stands for legacy exports. The spies are among the judged uses. */
export function standingMocks(
  units: readonly MockUnit[],
  judged: readonly JudgedEntry[],
  context: FileContext,
): readonly Standing[] {
  const all = judged.flatMap(({ uses }) => uses.map(({ use }) => use));
  const mocked = all.filter((use) => use.mocks !== null);
  const spies = all.filter(({ kind }) => kind === "module-mock");
  return [
    ...units.map((unit): Standing => {
      const tellsApart = mocked.filter((use) => guards({ unit, spy: null }, use.root)).map(toldApart);
      const guard = { ...unit.guard, tellsApart: [...unit.guard.tellsApart, ...tellsApart] };
      return { unit: { ...unit, guard }, spy: null };
    }),
    ...spies.map((use): Standing => {
      const covers = [use.root.origin];
      const { path } = toldApart(use);
      const becomes = use.mocks ? [use.mocks] : [];
      const isForAll = isSetUp(context.module.path);
      const guard: Guard = { covers, becomes, member: path, tellsApart: [], through: null, isForAll };
      const { module } = use.root.origin;
      const unit = { module, guard, replaces: true, places: [], edits: [], doors: [], refusal: null };
      return { unit, spy: use.node };
    }),
  ];
}

/** The export of a use as a mock, and the member that it becomes. */
function toldApart({ root, outcome, mocks }: Use): Guard["tellsApart"][number] {
  const text = "rewrite" in outcome ? outcome.rewrite.text((name) => name) : "";
  return { origin: root.origin, path: /([\w$.]+)\)?$/.exec(text)?.[1] ?? mocks?.name ?? "" };
}

/** Decides, given what became of the file's uses and what other files say of each guard. */
export function decideMocks(
  standing: readonly Standing[],
  judged: readonly JudgedEntry[],
  elsewhere: Elsewhere,
  context: FileContext,
): DecidedMocks {
  const waiver = createWaivers(context.module);
  const reasons = new Map(
    standing.map((one) => [one, one.unit.places.map((place) => waiver(place.span.start))]),
  );
  const staying = new Map<Standing, Staying>();
  for (const one of standing) {
    const waived = reasons.get(one)?.find((reason) => reason !== null);
    const held = isUnchanged(one) ? null : elsewhere.holds(one.unit.guard);
    const refusal = one.unit.refusal ?? unsolved(one.unit, elsewhere) ?? held;
    if (waived) staying.set(one, { refusal: { code: "mock-stays" }, waived });
    else if (refusal) staying.set(one, { refusal, waived: null });
  }
  const possible = amongMocks(judged, context);
  let entries = possible;
  // Each round can only keep more, so this ends.
  for (let count = -1; count !== staying.size; ) {
    count = staying.size;
    entries = possible.map((entry) => withMocks(entry, standing, staying, context));
    for (const one of standing) {
      const left = staying.has(one) ? [] : leftUnder(one, entries);
      if (left.length === 0) continue;
      staying.set(one, { refusal: { code: "mock-shared", detail: seeLines(left, context) }, waived: null });
    }
  }
  const moving = standing.filter((one) => !staying.has(one));
  const sites = standing.flatMap((one) =>
    one.unit.places.map((place, index) =>
      siteOf(place, refusalAt(place, one, staying), reasons.get(one)?.[index] ?? null),
    ),
  );
  return {
    entries,
    sites,
    edits: moving.flatMap(({ unit }) => unit.edits),
    guards: moving.filter((one) => !isUnchanged(one)).map(({ unit }) => unit.guard),
  };
}

/** Mocks of names that a barrel keeps: before and after, they stand for what the barrel exports under these. */
function isUnchanged({ unit: { places, edits, guard } }: Standing): boolean {
  const isSolved = places.length > 0 && places.every((place) => place.isSolved);
  return isSolved && edits.length === 0 && guard.tellsApart.length === 0;
}

/** A key that keeps its name for the sake of a re-export which is not rewritten. */
function unsolved({ places }: MockUnit, elsewhere: Elsewhere): Refusal | null {
  const isLost = places.some(({ isSolved, via }) => isSolved && !elsewhere.isSolved(via));
  return isLost ? { code: "barrel-not-rewritten" } : null;
}

/** Why a mock stays; a waiver of the mock holds for what it guards, too. */
interface Staying {
  readonly refusal: Refusal;
  readonly waived: string | null;
}

/** What has to stay in an entry as long as these mocks stay. */
function withMocks(
  judged: JudgedEntry,
  standing: readonly Standing[],
  staying: ReadonlyMap<Standing, Staying>,
  context: FileContext,
): JudgedEntry {
  const uses = judged.uses.map((one): JudgedUse => {
    if (isLeft(one.verdict)) return one;
    const { root } = one.use;
    const over = standing.filter((each) => guards(each, root));
    const isMock = one.use.mocks !== null && one.use.kind !== "module-mock";
    if (isMock && !over.some(({ unit }) => isCovered(unit, root.origin))) {
      return kept(one, { code: "not-mocked-here" });
    }
    const keeper = over.find((each) => staying.has(each));
    const stays = keeper && staying.get(keeper);
    if (stays?.waived) return { use: one.use, verdict: { kind: "waived", reason: stays.waived } };
    // What goes on coming through the mocked barrel is under its mock as before.
    const isThrough =
      one.verdict.kind === "solved" && root.via.some((link) => link.module === keeper?.unit.module);
    if (stays && !isThrough) {
      // A spy is its own site, and a mock of the runner's own has none that could say more.
      const isOwn = keeper.spy === one.use.node || (!keeper.spy && keeper.unit.places.length === 0);
      return kept(one, isOwn ? stays.refusal : { code: "mock-stays" });
    }
    return one;
  });
  const { entry } = judged;
  if (entry.door.form !== "module-mock" || movesAsWhole(entry, uses, context)) return { ...judged, uses };
  return {
    ...judged,
    uses: uses.map((one) => (isLeft(one.verdict) ? one : kept(one, { code: "holder-used" }))),
  };
}

/** What the runner loads has no import beside it that could bring in a part of the names. */
function movesAsWhole(entry: Entry, uses: readonly JudgedUse[], { book }: FileContext): boolean {
  if (entry.escapes.length > 0 || uses.some(({ verdict }) => isLeft(verdict))) return false;
  const names = uses.flatMap(({ verdict }) => (verdict.kind === "edit" ? verdict.rewrite.names : []));
  return new Set(names.map((name) => importOf(book, name).module)).size <= 1;
}

function kept({ use }: JudgedUse, refusal: Refusal): JudgedUse {
  return { use, verdict: { kind: "manual", refusal } };
}

/** The mock stands for what a root is, as far as the file can tell. */
function guards({ unit, spy }: Standing, { origin, via }: Root): boolean {
  if (spy)
    return origin.module === unit.module && unit.guard.covers.some((link) => link.name === origin.name);
  if (origin.module === unit.module) return true;
  return via.some((link) => link.module === unit.module) && isCovered(unit, origin);
}

function isCovered({ guard, replaces }: MockUnit, origin: Link): boolean {
  return (
    replaces &&
    guard.covers.some(
      (link) => link.module === origin.module && (link.name === origin.name || link.name === "*"),
    )
  );
}

/** The places that go on using what the mock stands for. */
function leftUnder(one: Standing, entries: readonly JudgedEntry[]): readonly t.Node[] {
  return entries.flatMap(({ entry, uses }) => {
    const left = uses.filter(
      ({ use, verdict }) =>
        use.node !== one.spy && guards(one, use.root) && (isLeft(verdict) || verdict.kind === "passed"),
    );
    const isSame = entry.origin?.module === one.unit.module;
    const isLoaded =
      isSame && uses.length === 0 && entry.item.binding === null && entry.door.form === "import";
    return [
      ...left.map(({ use }) => use.node),
      ...(isSame && !one.spy ? entry.escapes.map(({ node }) => node) : []),
      ...(isLoaded ? [entry.item.node] : []),
    ];
  });
}

function seeLines(nodes: readonly t.Node[], context: FileContext): string {
  const positions = createPositions(context.module.text);
  const lines = [...new Set(nodes.map((node) => positions(node.start as number).line))].sort((a, b) => a - b);
  return `See line ${lines.join(", ")}.`;
}

/** The reason for a unit stands at its call, where it has one; at its keys stands only their own. */
function refusalAt(place: UnitPlace, one: Standing, staying: ReadonlyMap<Standing, Staying>): Refusal | null {
  const refusal = staying.get(one)?.refusal ?? null;
  if (!refusal || place.refusal) return refusal && place.refusal;
  const isBeside = place.kind === "mock-key" && one.unit.places.some(({ kind }) => kind === "module-mock");
  return isBeside ? { code: "mock-stays" } : refusal;
}

function siteOf(place: UnitPlace, refusal: Refusal | null, waived: string | null): DraftSite {
  const { span, kind, origin, via, replacement } = place;
  const disposition: Disposition = waived
    ? { kind: "waived", reason: waived }
    : refusal
      ? manual(refusal)
      : { kind: "rewrite", replacement };
  return {
    span,
    kind,
    origin,
    via,
    transform: "mock-imports",
    disposition,
    passed: null,
    needsBarrel: disposition.kind !== "rewrite" || place.isSolved,
  };
}
