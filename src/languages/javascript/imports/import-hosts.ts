/** Decides in which statement each new name comes in: in one that is there, or in a new one. */

import type { RepoPath } from "../../../workspace/paths";
import type { Door, Item } from "../doors/doors";
import { hasComment } from "../rewriting/rewrite";
import { spanOf } from "../syntax/parse";
import { type FileContext, isAtTop, isHoisted, placeOf } from "../values/ways";
import type { ImportChanges } from "./import-changes";
import type { Addition } from "./wishes";

/** What becomes of the text of one door. */
export interface DoorPlan {
  readonly door: Door;
  readonly released: ReadonlySet<Item>;
  /** The names that come in through it, with the specifier that it has afterwards. */
  readonly names: Addition[];
  /** The new specifier; null when it stays. */
  specifier: string | null;
  /** Statements of their own behind it: specifier and names of each. */
  readonly after: Addition[][];
}

/** Plans every door that changes. */
export function planDoors(changes: ImportChanges, context: FileContext): readonly DoorPlan[] {
  const plans = new Map<Door, DoorPlan>();
  const planOf = (door: Door): DoorPlan => {
    const known = plans.get(door);
    if (known) return known;
    const released = changes.released.get(door) ?? new Set<Item>();
    const plan: DoorPlan = {
      door,
      released,
      names: [],
      specifier: changes.moved.get(door) ?? null,
      after: [],
    };
    plans.set(door, plan);
    return plan;
  };
  for (const door of [...changes.released.keys(), ...changes.moved.keys()]) planOf(door);
  const inOrder = [...changes.additions].sort((a, b) => placeOf(a.door) - placeOf(b.door));
  // What is exported beside an import is a statement of its own.
  const isExport = ({ isPassedOn, door }: Addition) => isPassedOn && door.form !== "re-export";
  const waiting = inOrder
    .filter((addition) => !isExport(addition))
    .filter((addition) => {
      const { door } = addition;
      // A statement of types that keeps some of them has no place for a value.
      const isOfKind = !door.typeOnly || addition.typeOnly || isEmptied(door, changes);
      const isOwn = door.of !== null || (isHere(addition, context) && isOfKind && hasPlace(planOf(door)));
      if (isOwn) planOf(addition.door).names.push(addition);
      return !isOwn;
    });
  const left = waiting.filter((addition) => {
    const host = hostFor(addition, planOf, changes, context);
    host?.names.push(addition);
    return !host;
  });
  for (const addition of left) {
    // A statement that was emptied for one name may take in those of others.
    const host = hostFor(addition, planOf, changes, context);
    if (host) host.names.push(addition);
    else putBehind(addition, plans, planOf(addition.door), context);
  }
  for (const addition of inOrder.filter(isExport)) putBehind(addition, plans, planOf(addition.door), context);
  return [...plans.values()];
}

/** A namespace that stays leaves no place for braces. */
function hasPlace({ door, released }: DoorPlan): boolean {
  return door.items.every((item) => item.node.type !== "ImportNamespaceSpecifier" || released.has(item));
}

/** The name comes from the module that the door names already. */
function isHere({ door, specifier }: Addition, context: FileContext): boolean {
  return isSameModule(door.specifier, specifier, context);
}

function isSameModule(one: string, other: string, context: FileContext): boolean {
  return (
    one === other || (context.resolve(one) !== null && moduleOf(one, context) === moduleOf(other, context))
  );
}

function moduleOf(specifier: string, context: FileContext): RepoPath | string {
  return context.resolve(specifier) ?? specifier;
}

/** The door that takes a name in: one that leads to its module already, or one that is emptied. */
function hostFor(
  addition: Addition,
  planOf: (door: Door) => DoorPlan,
  changes: ImportChanges,
  context: FileContext,
): DoorPlan | null {
  const own = addition.door;
  const isFree = (door: Door) => isEmptied(door, changes) && canChange(door, addition);
  const takesOwn = isFree(own) && mayMove(planOf(own), addition, context);
  // Comments inside of a statement go with it, so it is better kept.
  const isCommented = own.statement !== null && hasComment(context.module, spanOf(own.statement));
  if (takesOwn && (isCommented || !mayMerge(own, context))) return move(planOf(own), addition);
  if (mayMerge(own, context)) {
    const form = own.form === "import-equals" ? "import" : own.form;
    const doors = context.module.doors.filter(
      (door) => door !== own && door.form === form && mayMerge(door, context) && isBefore(door, own),
    );
    const staying = doors.filter(
      (door) => !changes.moved.has(door) && !isEmptied(door, changes) && leadsTo(door, addition, context),
    );
    const host = staying.find((door) => canHost(door, addition)) ?? null;
    if (host) return planOf(host);
    // Who writes two re-exports of one module keeps two.
    if (takesOwn && own.form === "re-export") return move(planOf(own), addition);
    const taken = doors.find(
      (door) =>
        door.typeOnly === own.typeOnly &&
        kindOf(door) === kindOf(own) &&
        isFree(door) &&
        planOf(door).specifier !== null &&
        mayMove(planOf(door), addition, context),
    );
    if (taken) return planOf(taken);
  }
  return takesOwn ? move(planOf(own), addition) : null;
}

function move(plan: DoorPlan, addition: Addition): DoorPlan {
  plan.specifier ??= addition.specifier;
  return plan;
}

/** The door is emptied, and is free or has been given to the same module for the same kind of names. */
function mayMove(plan: DoorPlan, addition: Addition, context: FileContext): boolean {
  const [first] = plan.names;
  if (plan.specifier === null) return plan.names.length === 0;
  if (!isSameModule(plan.specifier, addition.specifier, context)) return false;
  return !plan.door.typeOnly || first === undefined || first.typeOnly === addition.typeOnly;
}

/** Every name of the door goes, and its text can be written anew. */
function isEmptied(door: Door, changes: ImportChanges): boolean {
  const released = changes.released.get(door);
  return released !== undefined && door.items.every((item) => released.has(item)) && !changes.moved.has(door);
}

function canChange(door: Door, addition: Addition): boolean {
  return door.form !== "destructuring" && (!door.typeOnly || addition.typeOnly || door.statement !== null);
}

/** Names of the door may come in through another statement, and other names through it. */
function mayMerge(door: Door, context: FileContext): boolean {
  if (!isAtTop(door, context.module)) return false;
  if (door.form === "require") return door.items.every((item) => item.name !== "*");
  const { statement } = door;
  if (statement?.type === "TSImportEqualsDeclaration") return true;
  if (statement?.type === "ExportNamedDeclaration") return (statement.attributes ?? []).length === 0;
  if (statement?.type !== "ImportDeclaration" || statement.phase) return false;
  return (statement.attributes ?? []).length === 0;
}

function leadsTo(door: Door, addition: Addition, context: FileContext): boolean {
  return isSameModule(door.specifier, addition.specifier, context);
}

/** The names of a `require` are set where it stands. */
function isBefore(door: Door, own: Door): boolean {
  return isHoisted(door) || door.form === "re-export" || door.literal.start < own.literal.start;
}

/** The statement has a place for further names. */
function canHost(door: Door, addition: Addition): boolean {
  if (door.items.some((item) => item.name === "*")) return false;
  const hasDefault = door.items.some((item) => item.node.type === "ImportDefaultSpecifier");
  if (door.typeOnly) return addition.typeOnly && !hasDefault && kindOf(door) === kindOf(addition.door);
  // A statement of types stays one.
  return !addition.typeOnly || !addition.door.typeOnly;
}

/** `import type` and Flow's `import typeof`. */
function kindOf({ statement }: Door): string | null {
  return statement?.type === "ImportDeclaration" && statement.importKind === "typeof" ? "typeof" : null;
}

function putBehind(
  addition: Addition,
  plans: ReadonlyMap<Door, DoorPlan>,
  plan: DoorPlan,
  context: FileContext,
): void {
  const mayJoin = (other: DoorPlan) =>
    other === plan ||
    (isHoisted(other.door) && mayMerge(other.door, context) && mayMerge(plan.door, context));
  const groups = [...plans.values()].filter(mayJoin).flatMap(({ after }) => after);
  const group = groups.find(([first]) => {
    if (first?.typeOnly !== addition.typeOnly || first.isPassedOn !== addition.isPassedOn) return false;
    return isSameModule(first.specifier, addition.specifier, context);
  });
  if (group) group.push(addition);
  else plan.after.push([addition]);
}
