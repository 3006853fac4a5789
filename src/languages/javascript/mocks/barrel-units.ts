/** Reads the mocks of barrels that pass legacy exports on. */

import type { Refusal } from "../../../sites/analysis";
import { isSameLink, type Link } from "../../../sites/links";
import type { RepoPath } from "../../../workspace/paths";
import { importOf, rulesFor } from "../pairs/rules";
import { refuse } from "../rewriting/rewrite";
import type { FileContext } from "../values/ways";
import type { MockCall } from "./mock-calls";
import { homeOf, type MockKey } from "./mock-keys";
import {
  callPlace,
  isSetUp,
  keyPlace,
  type MockUnit,
  movedUnit,
  type ReadCall,
  readCalls,
  targetsOf,
  told,
  type UnitPlace,
} from "./mock-unit-parts";

/** The keys of a barrel's mocks, each on its own; the path stays, as the barrel exports the replacement. */
export function barrelUnits(
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
    units.push(unitOf(module, passed, [{ ...place, refusal }], refusal));
  }
  if (automatic.length > 0 && passed.length > 0) units.push(unitOf(module, passed, [], null, context));
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
  return origin !== null && isSameLink(origin, link);
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
  refusal: Refusal | null,
  context?: FileContext,
): MockUnit {
  const covers = passed.map(({ module: from, name }) => ({ module: from, name }));
  const becomes = context
    ? passed.flatMap((link) => {
        const templates = rulesFor(link, context.book).patterns.map((pattern) => pattern.replacement);
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
    edits: [],
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
      // Names that stay are told apart by themselves.
      tellsApart: keys.every(staysAsIs) ? [] : keys.flatMap(told),
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

function staysAsIs({ outcome }: MockKey): boolean {
  return "isSolved" in outcome && outcome.isSolved;
}

/** A key that changes needs a barrel that exports the replacement. */
function throughBarrel(key: MockKey, module: RepoPath, context: FileContext): MockKey {
  const { outcome } = key;
  if (!("target" in outcome) || outcome.edits.length === 0) return key;
  const link = homeOf(outcome.target, context);
  if (exportsIt(module, link, context)) return key;
  return { ...key, outcome: refuse("mock-form", `The mocked module does not export \`${link.name}\`.`) };
}
