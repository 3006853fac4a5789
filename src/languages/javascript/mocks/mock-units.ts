/**
 * Reads the module mocks of a file into units. A unit moves as a whole or stays: all mocks of a legacy
 * module; or, in the mocks of a barrel, one key.
 */

import type { RepoPath } from "../../../workspace/paths";
import { homesOf } from "../pairs/rules";
import type { FileContext } from "../values/ways";
import { barrelUnits } from "./barrel-units";
import { type MockCall, mockCalls } from "./mock-calls";
import { type MockUnit, movedUnit, readCalls, targetsOf } from "./mock-unit-parts";

/** The units of a file that stand for legacy exports. */
export function mockUnits(context: FileContext, isSelected: boolean): readonly MockUnit[] {
  const byModule = new Map<RepoPath, MockCall[]>();
  const calls = mockCalls(context);
  for (const call of calls) byModule.set(call.module, [...(byModule.get(call.module) ?? []), call]);
  const units = [...byModule].flatMap(([module, group]): readonly MockUnit[] => {
    const isLegacy = context.book.legacy.has(module);
    return isLegacy ? [legacyUnit(module, group, context)] : barrelUnits(module, group, context);
  });
  const settled = withoutDoubles(units, new Set(byModule.keys()));
  if (isSelected) return settled;
  return settled.map((unit): MockUnit => ({ ...unit, refusal: { code: "other-transform" } }));
}

function legacyUnit(module: RepoPath, calls: readonly MockCall[], context: FileContext): MockUnit {
  const read = readCalls(calls, context);
  const homes = read.flatMap(({ object }) => {
    return object?.keys.length
      ? targetsOf(object.keys, context).map((link) => link.module)
      : homesOf(module, context.book);
  });
  return movedUnit(module, { module, name: "*" }, read, new Set(homes), context);
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
