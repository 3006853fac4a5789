/**
 * Reads the module mocks of a file into units. A unit moves as a whole or stays: all mocks of a legacy
 * module; or, in the mocks of a barrel, one key.
 */

import type { Edit, Span } from "../../edits/edit";
import type { Guard, Refusal } from "../../sites/analysis";
import type { Link } from "../../sites/links";
import type { RepoPath } from "../../workspace/paths";
import type { Door } from "./doors";
import { type MockCall, mockCalls } from "./mock-calls";
import { homeOf, type MockKey, type MockKeys, mockKeys } from "./mock-keys";
import { targetText } from "./mock-target";
import { refuse } from "./rewrite";
import { importOf, type LegacyRules, rulesFor } from "./rules";
import { specifierEdits } from "./specifier-edits";
import type { FileContext } from "./ways";

/** A place of a unit that is a site. */
export interface UnitPlace {
  readonly kind: "module-mock" | "mock-key";
  readonly span: Span;
  readonly origin: Link;
  readonly via: readonly Link[];
  /** Why this place alone would stay. */
  readonly refusal: Refusal | null;
  readonly replacement: string;
}

export interface MockUnit {
  /** The mocked module. */
  readonly module: RepoPath;
  /** What it stands for now, and after the edits. */
  readonly guard: Guard;
  /** It puts mocks in the place of exports; without, it only takes earlier ones away. */
  readonly replaces: boolean;
  readonly places: readonly UnitPlace[];
  readonly edits: readonly Edit[];
  /** The doors that belong to the mocks and move with them. */
  readonly doors: readonly Door[];
  /** Why the unit stays, whatever else is in the file. */
  readonly refusal: Refusal | null;
}

/** The units of a file that stand for legacy exports. */
export function mockUnits(context: FileContext, isSelected: boolean): readonly MockUnit[] {
  const byModule = new Map<RepoPath, MockCall[]>();
  const calls = mockCalls(context);
  for (const call of calls) byModule.set(call.module, [...(byModule.get(call.module) ?? []), call]);
  const units = [...byModule].flatMap(([module, group]): readonly MockUnit[] => {
    const legacy = context.book.legacy.get(module);
    return legacy ? [legacyUnit(legacy, group, context)] : barrelUnits(module, group, context);
  });
  const settled = withoutDoubles(units, new Set(byModule.keys()));
  if (isSelected) return settled;
  return settled.map((unit): MockUnit => ({ ...unit, refusal: { code: "other-transform" } }));
}

interface ReadCall {
  readonly call: MockCall;
  /** Null for a mock of the runner's own, or one that cannot be read. */
  readonly object: MockKeys | null;
}

function readCalls(calls: readonly MockCall[], context: FileContext): readonly ReadCall[] {
  return calls.map((call) => ({
    call,
    object: call.factory.kind === "object" ? mockKeys(call, call.factory, context) : null,
  }));
}

function legacyUnit(legacy: LegacyRules, calls: readonly MockCall[], context: FileContext): MockUnit {
  const read = readCalls(calls, context);
  const homes = read.flatMap(({ object }) => {
    return object?.keys.length
      ? targetsOf(object.keys, context).map((link) => link.module)
      : homesOfAll(legacy, context);
  });
  return movedUnit(legacy.module, { module: legacy.module, name: "*" }, read, new Set(homes), context);
}

/** A unit whose paths move to the one home of its replacements. */
function movedUnit(
  module: RepoPath,
  { module: legacy }: Link,
  read: readonly ReadCall[],
  homes: ReadonlySet<RepoPath>,
  context: FileContext,
): MockUnit {
  const [home] = homes;
  const whole: Link = { module: legacy, name: "*" };
  const keys = read.flatMap(({ object }) => object?.keys ?? []);
  const coversAll = read.some(({ call, object }) => call.replaces && !object?.keys.length);
  const isWhole = coversAll || read.some(({ call }) => call.replaces && !hasActual(call));
  const specifiers = new Map(
    read.map(({ call }) => [call, home === undefined ? null : context.specifierFor(home, call.specifier)]),
  );
  const via = module === legacy ? [] : (keys[0]?.via ?? []);
  return {
    module,
    guard: {
      covers: coversAll ? [whole] : keys.map((key) => key.origin),
      becomes: isWhole && home !== undefined ? [{ module: home, name: "*" }] : targetsOf(keys, context),
      member: null,
      tellsApart: keys.flatMap(told),
      through: null,
      isForAll: isSetUp(context.module.path),
    },
    replaces: read.some(({ call }) => call.replaces),
    places: read.flatMap(({ call, object }) => [
      callPlace(call, whole, via, specifiers.get(call) ?? ""),
      ...(object?.keys ?? []).map(keyPlace),
    ]),
    edits: [
      ...read.flatMap(({ call }) => pathEdits(call, specifiers.get(call) ?? call.specifier, context)),
      ...keys.flatMap(({ outcome }) => ("edits" in outcome ? outcome.edits : [])),
    ],
    doors: read.flatMap(({ call }) => call.doors),
    refusal:
      refusalOf(read, homes, context) ?? ([...specifiers.values()].includes(null) ? UNREACHABLE : null),
  };
}

const UNREACHABLE: Refusal = { code: "target-unreachable" };

function refusalOf(
  read: readonly ReadCall[],
  homes: ReadonlySet<RepoPath>,
  context: FileContext,
): Refusal | null {
  for (const { call, object } of read) {
    if (call.factory.kind === "unreadable") return { code: "mock-form" };
    if (object?.refusal) return object.refusal;
    if (object?.keys.some(({ outcome }) => "refusal" in outcome)) return { code: "mock-key-left" };
    if (call.replaces && object === null) {
      const [beside] = [call.module, ...homes].flatMap((module) => context.mocksBeside(module));
      if (beside !== undefined) return { code: "mock-directory", detail: `See ${beside}.` };
    }
  }
  if (homes.size === 0) return { code: "no-replacement" };
  return homes.size > 1 ? refuse("mock-form", "Its replacements are in several modules.").refusal : null;
}

function hasActual(call: MockCall): boolean {
  return call.factory.kind === "object" && call.factory.actuals.length > 0;
}

function targetsOf(keys: readonly MockKey[], context: FileContext): readonly Link[] {
  return keys.flatMap(({ outcome }) => ("target" in outcome ? [homeOf(outcome.target, context)] : []));
}

/** The modules to which any use of the legacy module moves. */
function homesOfAll(legacy: LegacyRules, context: FileContext): readonly RepoPath[] {
  const rules = [...legacy.exports.values()];
  const templates = rules.flatMap(({ patterns, bare }) => [
    ...patterns.map((pattern) => pattern.replacement),
    ...(bare ? [bare] : []),
  ]);
  const names = templates.flatMap((template) => template.names.map((name) => name.name));
  const importable = names.filter((name) => context.book.importables.has(name));
  const homes = importable.map((name) => importOf(context.book, name).module);
  return legacy.star ? [...homes, context.book.target.module] : homes;
}

function pathEdits(call: MockCall, specifier: string, context: FileContext): readonly Edit[] {
  const all = call.doors.some((door) => door.literal.start === call.literal.start)
    ? call.doors
    : [call, ...call.doors];
  return all.flatMap((door) => specifierEdits(door, specifier, context.module));
}

function callPlace(call: MockCall, origin: Link, via: readonly Link[], replacement: string): UnitPlace {
  const span = { start: call.node.start as number, end: call.node.end as number };
  return { kind: "module-mock", span, origin, via, refusal: null, replacement };
}

function keyPlace({ span, origin, via, outcome }: MockKey): UnitPlace {
  const refusal = "refusal" in outcome ? outcome.refusal : null;
  return { kind: "mock-key", span, origin, via, refusal, replacement: "text" in outcome ? outcome.text : "" };
}

/** The keys of a barrel's mocks, each on its own; the path stays, as the barrel exports the replacement. */
function barrelUnits(
  module: RepoPath,
  calls: readonly MockCall[],
  context: FileContext,
): readonly MockUnit[] {
  const read = readCalls(calls, context);
  const unreadable = read.filter(({ call, object }) => call.factory.kind === "unreadable" || object?.refusal);
  const automatic = read.filter(({ call }) => call.replaces && call.factory.kind === "automatic");
  const passed = unreadable.length + automatic.length > 0 ? legacyExportsOf(module, context) : [];
  const units: MockUnit[] = [];
  const [first] = passed;
  for (const { call, object } of unreadable) {
    if (!first) continue;
    const refusal = object?.refusal ?? ({ code: "mock-form" } as const);
    const place = callPlace(call, { module: first.module, name: "*" }, [{ module, name: first.as }], "");
    units.push(unitOf(module, passed, [{ ...place, refusal }], [], refusal));
  }
  if (automatic.length > 0 && passed.length > 0) units.push(unitOf(module, passed, [], [], null, context));
  const readable = read.filter((one) => one.object !== null && !unreadable.includes(one));
  const keys = readable.flatMap(({ object }) => object?.keys ?? []);
  const moved = readable.length === read.length ? movedBarrel(module, read, context) : null;
  if (moved) return [moved];
  const names = new Set(keys.map((key) => key.origin.name));
  for (const name of names) {
    const same = keys
      .filter((key) => key.origin.name === name)
      .map((key) => throughBarrel(key, module, context));
    units.push(keyUnit(module, same, context));
  }
  return units;
}

/**
 * A barrel that does not export the replacement: whoever takes legacy exports from it goes past it
 * afterwards, so a mock of nothing else goes where they go.
 */
function movedBarrel(module: RepoPath, read: readonly ReadCall[], context: FileContext): MockUnit | null {
  const keys = read.flatMap(({ object }) => object?.keys ?? []);
  const targets = targetsOf(keys, context);
  const isOnlyLegacy = keys.length > 0 && read.every(({ object }) => object?.isAllLegacy);
  const changesAll = keys.every(({ outcome }) => "edits" in outcome && outcome.edits.length > 0);
  if (!isOnlyLegacy || !changesAll || targets.some((link) => exportsIt(module, link, context))) return null;
  return movedUnit(
    module,
    keys[0]?.origin as Link,
    read,
    new Set(targets.map((link) => link.module)),
    context,
  );
}

/** The module exports the very same thing. */
function exportsIt(module: RepoPath, link: Link, { origins }: FileContext): boolean {
  const origin = origins.originOf(module, link.name);
  return origin?.module === link.module && origin.name === link.name;
}

interface PassedExport extends Link {
  /** Its name in the barrel. */
  readonly as: string;
}

/** The legacy exports that a module passes on. */
function legacyExportsOf(module: RepoPath, context: FileContext): readonly PassedExport[] {
  return [...context.namesOf(module)].flatMap((as) => {
    const origin = context.origins.originOf(module, as);
    if (!origin || origin.name === "*" || !context.book.legacy.has(origin.module)) return [];
    return [{ module: origin.module, name: origin.name, as }];
  });
}

/** A mock of all exports of a barrel. */
function unitOf(
  module: RepoPath,
  passed: readonly PassedExport[],
  places: readonly UnitPlace[],
  edits: readonly Edit[],
  refusal: Refusal | null,
  context?: FileContext,
): MockUnit {
  const covers = passed.map(({ module: from, name }) => ({ module: from, name }));
  const becomes = context
    ? passed.flatMap((link) => {
        const legacy = context.book.legacy.get(link.module) as LegacyRules;
        const templates = rulesFor(legacy, link.name).patterns.map((pattern) => pattern.replacement);
        return templates.flatMap((template) =>
          template.names.map((name) => importOf(context.book, name.name)),
        );
      })
    : [];
  return {
    module,
    guard: { covers, becomes, member: null, tellsApart: [], through: module, isForAll: false },
    replaces: true,
    places,
    edits,
    doors: [],
    refusal,
  };
}

function keyUnit(module: RepoPath, keys: readonly MockKey[], context: FileContext): MockUnit {
  const isLeft = keys.some(({ outcome }) => "refusal" in outcome);
  return {
    module,
    guard: {
      covers: keys.slice(0, 1).map((key) => key.origin),
      becomes: targetsOf(keys, context),
      member: null,
      tellsApart: keys.flatMap(told),
      through: module,
      isForAll: isSetUp(context.module.path),
    },
    replaces: true,
    places: keys.map(keyPlace),
    edits: keys.flatMap(({ outcome }) => ("edits" in outcome ? outcome.edits : [])),
    doors: [],
    refusal: isLeft ? { code: "mock-key-left" } : null,
  };
}

function told({ origin, outcome }: MockKey): Guard["tellsApart"] {
  return "target" in outcome ? [{ origin, path: targetText(outcome.target, (name) => name) }] : [];
}

/** A file that runners load before each test, as far as its name says so. */
export function isSetUp(path: RepoPath): boolean {
  return /(?:^|[^a-z])set-?up[^/]*$/i.test(path);
}

/** A key that changes needs a barrel that exports the replacement. */
function throughBarrel(key: MockKey, module: RepoPath, context: FileContext): MockKey {
  const { outcome } = key;
  if (!("target" in outcome) || outcome.edits.length === 0) return key;
  const link = homeOf(outcome.target, context);
  if (exportsIt(module, link, context)) return key;
  return { ...key, outcome: refuse("mock-form", `The mocked module does not export \`${link.name}\`.`) };
}

/** Two mocks that would become mocks of one module, or one of a module that is mocked already, stay. */
function withoutDoubles(units: readonly MockUnit[], mocked: ReadonlySet<RepoPath>): readonly MockUnit[] {
  const homeOfUnit = ({ guard }: MockUnit) => (guard.through === null ? guard.becomes[0]?.module : undefined);
  const homes = units.map(homeOfUnit);
  return units.map((unit): MockUnit => {
    const home = homeOfUnit(unit);
    if (home === undefined || unit.refusal) return unit;
    const isDouble = mocked.has(home) || homes.filter((other) => other === home).length > 1;
    return isDouble ? { ...unit, refusal: { code: "mock-of-target" } } : unit;
  });
}
