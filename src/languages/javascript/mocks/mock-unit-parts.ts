/** The parts of a unit of module mocks: what it stands for, its places and its edits. */

import type { Edit, Span } from "../../../edits/edit";
import type { Guard, Refusal } from "../../../sites/analysis";
import type { Link } from "../../../sites/links";
import type { RepoPath } from "../../../workspace/paths";
import type { Door } from "../doors/doors";
import { specifierEdits } from "../doors/specifier-edits";
import { targetText } from "../rewriting/mock-target";
import { refuse } from "../rewriting/rewrite";
import { spanOf } from "../syntax/parse";
import type { FileContext } from "../values/ways";
import type { MockCall } from "./mock-calls";
import { homeOf, type MockKey, type MockKeys, mockKeys } from "./mock-keys";

/** A place of a unit that is a site. */
export interface UnitPlace {
  readonly kind: "module-mock" | "mock-key";
  readonly span: Span;
  readonly origin: Link;
  readonly via: readonly Link[];
  /** Why this place alone would stay. */
  readonly refusal: Refusal | null;
  readonly replacement: string;
  /** The text stays as long as the re-exports on the way are rewritten. */
  readonly isSolved: boolean;
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

/** A module mock with the keys of its object. */
export interface ReadCall {
  readonly call: MockCall;
  /** Null for a mock of the runner's own, or one that cannot be read. */
  readonly object: MockKeys | null;
}

/** Reads the objects of module mocks. */
export function readCalls(calls: readonly MockCall[], context: FileContext): readonly ReadCall[] {
  return calls.map((call) => ({
    call,
    object: call.factory.kind === "object" ? mockKeys(call, call.factory, context) : null,
  }));
}

/** A unit whose paths move to the one home of its replacements. */
export function movedUnit(
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

/** What the keys become. */
export function targetsOf(keys: readonly MockKey[], context: FileContext): readonly Link[] {
  return keys.flatMap(({ outcome }) => ("target" in outcome ? [homeOf(outcome.target, context)] : []));
}

function pathEdits(call: MockCall, specifier: string, context: FileContext): readonly Edit[] {
  const all = call.doors.some((door) => door.literal.start === call.literal.start)
    ? call.doors
    : [call, ...call.doors];
  return all.flatMap((door) => specifierEdits(door, specifier, context.module));
}

/** The call as a place. */
export function callPlace(
  call: MockCall,
  origin: Link,
  via: readonly Link[],
  replacement: string,
): UnitPlace {
  const span = spanOf(call.node);
  return { kind: "module-mock", span, origin, via, refusal: null, replacement, isSolved: false };
}

/** A key as a place. */
export function keyPlace({ span, origin, via, outcome }: MockKey): UnitPlace {
  const place = { kind: "mock-key", span, origin, via } as const;
  if ("refusal" in outcome) return { ...place, refusal: outcome.refusal, replacement: "", isSolved: false };
  return { ...place, refusal: null, replacement: outcome.text, isSolved: outcome.isSolved };
}

/** The key's export, and the member that it becomes. */
export function told({ origin, outcome }: MockKey): Guard["tellsApart"] {
  return "target" in outcome ? [{ origin, path: targetText(outcome.target, (name) => name) }] : [];
}

/** A file that runners load before each test, as far as its name says so. */
export function isSetUp(path: RepoPath): boolean {
  return /(?:^|[^a-zA-Z]|[a-z](?=S))[sS]et-?[uU]p[^/]*$/.test(path) && !/\.(?:test|spec)\./.test(path);
}
