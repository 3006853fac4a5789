/** What a test runner changes about doors: literals that go together, and modules that are loaded anew. */

import { enclosingFunction } from "../syntax/function-body";
import type { Bound } from "../syntax/scope";
import type { Door, DoorNodes } from "./doors";
import { runnerCall } from "./runner";

/** The doors of a file, as its calls of the runner make them. */
export function underRunner(doors: readonly Door[], calls: DoorNodes["calls"], bound: Bound): Door[] {
  const methods = calls
    .map((call) => runnerCall(call, bound)?.method)
    .filter((method) => method !== undefined);
  if (methods.length === 0) return [...doors];
  const reloads = methods.some((method) => RELOADING.has(method));
  const isFresh = (door: Door) =>
    reloads && (door.form === "require" || door.form === "dynamic-import") && isInFunction(door, bound);
  return withTwins(doors, bound).map((door) => (isFresh(door) ? { ...door, isFresh: true } : door));
}

/** After one of these, the same specifier may give another module than before. */
const RELOADING: ReadonlySet<string> = new Set([
  "resetModules",
  "isolateModules",
  "isolateModulesAsync",
  "doMock",
  "dontMock",
  "doUnmock",
  "setMock",
  "unstable_mockModule",
  "unstable_unmockModule",
]);

function isInFunction({ value, items }: Door, bound: Bound): boolean {
  const node = value ?? items[0]?.node;
  return node !== undefined && enclosingFunction(node, bound) !== null;
}

/** `typeof import("m")` in the type arguments of a call that gives `m` is no door of its own. */
function withTwins(doors: readonly Door[], bound: Bound): readonly Door[] {
  const calls = doors.filter((door) => door.form === "module-mock");
  if (calls.length === 0) return doors;
  const twins = new Map<Door, Door[]>();
  const gone = new Set<Door>();
  for (const door of doors) {
    const [item] = door.items;
    if (door.form !== "import-type" || item?.name !== "*") continue;
    const query = bound.parents.get(item.node);
    const list = query?.type === "TSTypeQuery" ? bound.parents.get(query) : undefined;
    const call = list && bound.parents.get(list);
    const user = calls.find(
      ({ items, specifier }) => items[0]?.nameSpan.start === call?.start && specifier === door.specifier,
    );
    if (!user) continue;
    twins.set(user, [...(twins.get(user) ?? []), door]);
    gone.add(door);
  }
  return doors
    .filter((door) => !gone.has(door))
    .map((door) => ({ ...door, twins: twins.get(door)?.map((twin) => twin.literal) ?? [] }));
}
