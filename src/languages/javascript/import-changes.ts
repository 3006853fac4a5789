/** Which names come into a file after its edits: what its doors let go, and what they bring instead. */

import type { Link } from "../../sites/links";
import type { Door, Item } from "./doors";
import { importOf } from "./rules";
import { lookUp, type Scope, VALUE } from "./scope";
import { type FileContext, isAtTop, specifierTo, wayTo } from "./ways";

/** A name that a door brings in after the edits. */
export interface Addition {
  readonly name: string;
  readonly link: Link;
  readonly specifier: string;
  readonly local: string;
  readonly typeOnly: boolean;
  /** The item whose place it takes, when it stands for the same binding. */
  readonly inPlaceOf: Item | null;
}

/** What becomes of one door. */
export interface DoorChange {
  readonly door: Door;
  readonly released: Set<Item>;
  readonly additions: Addition[];
  /** The module as a whole is taken from another module: the new specifier. */
  moved: string | null;
}

/** One wish for a name, at the nodes where it will stand. */
export interface Wish {
  readonly name: string;
  readonly door: Door;
  readonly scopes: readonly Scope[];
  readonly typeOnly: boolean;
}

/** Collects the wishes of a file, then decides the local names. */
export class ImportChanges {
  readonly changes = new Map<Door, DoorChange>();
  private readonly locals = new Map<string, string>();
  private readonly taken = new Set<string>();
  private readonly wishes: Wish[] = [];

  constructor(private readonly context: FileContext) {}

  wish(wish: Wish): void {
    this.wishes.push(wish);
  }

  /** The item is not needed any more. */
  release(door: Door, item: Item): void {
    this.changeOf(door).released.add(item);
  }

  /** The item brings in `name` instead, under the local name that it has. */
  retarget(door: Door, item: Item, name: string): void {
    const way = wayTo(name, door, this.context);
    const link = importOf(this.context.book, name);
    const specifier =
      way?.kind === "specifier" ? way.specifier : (specifierTo(link, door, this.context) ?? door.specifier);
    const local = item.binding?.name ?? exportedName(item);
    const change = this.changeOf(door);
    change.released.add(item);
    change.additions.push({ name, link, specifier, local, typeOnly: item.typeOnly, inPlaceOf: item });
  }

  /** The re-exporting door passes `name` on under another name. */
  bringAs(door: Door, name: string, local: string): void {
    const link = importOf(this.context.book, name);
    const specifier = specifierTo(link, door, this.context) ?? door.specifier;
    this.changeOf(door).additions.push({ name, link, specifier, local, typeOnly: false, inPlaceOf: null });
  }

  /** The door takes its module as a whole from where `name` is at home. */
  move(door: Door, name: string): void {
    const specifier = specifierTo(importOf(this.context.book, name), door, this.context);
    this.changeOf(door).moved = specifier;
  }

  /** Decides the local name of each wish; call once, when all wishes are known. */
  settle(): void {
    const atTop = (wish: Wish) => isAtTop(wish.door, this.context.module);
    for (const wish of [...this.wishes.filter(atTop), ...this.wishes.filter((wish) => !atTop(wish))])
      this.settleOne(wish);
  }

  /** The text by which `name` is known at a door; only after {@link settle}. */
  local(name: string, door: Door): string {
    return this.locals.get(this.keyOf(name, door)) ?? this.locals.get(name) ?? name;
  }

  private settleOne(wish: Wish): void {
    const { name, door } = wish;
    const key = this.keyOf(name, door);
    // One local name serves all that is wished for under the key, so it has to be right for all of it.
    const alike = this.wishes.filter((other) => this.keyOf(other.name, other.door) === key);
    const scopes = alike.flatMap((other) => other.scopes);
    const known = this.locals.get(name);
    const isKnown = known !== undefined && scopes.every((scope) => isFree(known, scope));
    if (this.locals.has(key) || isKnown) {
      this.widen(name, wish);
      return;
    }
    const way = wayTo(name, door, this.context);
    if (!way) return;
    if (way.kind === "own") {
      this.locals.set(key, way.local);
    } else if (
      way.kind === "bound" &&
      scopes.every((scope) => lookUp(scope, way.binding.name, VALUE) === way.binding)
    ) {
      if (!way.typeOnly || alike.every((other) => other.typeOnly)) this.locals.set(key, way.binding.name);
      else this.add(name, wish, door, key);
    } else this.add(name, wish, door, key);
  }

  private add(name: string, wish: Wish, door: Door, key: string): void {
    const link = importOf(this.context.book, name);
    const specifier = specifierTo(link, door, this.context) ?? door.specifier;
    const local = this.freeName(name);
    this.locals.set(key, local);
    const addition = { name, link, specifier, local, typeOnly: wish.typeOnly, inPlaceOf: null };
    this.changeOf(door).additions.push(addition);
  }

  /** A name that was wished for as a type is needed as a value too. */
  private widen(name: string, wish: Wish): void {
    if (wish.typeOnly) return;
    for (const change of this.changes.values()) {
      const index = change.additions.findIndex(
        (addition) => addition.name === name && addition.typeOnly && !addition.inPlaceOf,
      );
      const addition = change.additions[index];
      if (!addition) continue;
      if (change.door.typeOnly) {
        // A type-only import cannot bring a value: the wish's own door brings the name.
        change.additions.splice(index, 1);
        this.changeOf(wish.door).additions.push({ ...addition, typeOnly: false });
      } else change.additions[index] = { ...addition, typeOnly: false };
      return;
    }
  }

  /** `name`, or with a number behind it when the file uses the name for something else. */
  private freeName(name: string): string {
    const { names } = this.context.module.bound;
    let local = name;
    for (let count = 2; names.has(local) || this.taken.has(local); count++) local = `${name}${count}`;
    this.taken.add(local);
    return local;
  }

  private changeOf(door: Door): DoorChange {
    const known = this.changes.get(door);
    if (known) return known;
    const change: DoorChange = { door, released: new Set(), additions: [], moved: null };
    this.changes.set(door, change);
    return change;
  }

  /** Names brought in at the top serve the whole file; those of another scope serve their door. */
  private keyOf(name: string, door: Door): string {
    return isAtTop(door, this.context.module) ? name : `${name}\0${door.literal.start}`;
  }
}

function isFree(name: string, scope: Scope): boolean {
  const binding = lookUp(scope, name, VALUE);
  return binding === null || binding.scope.parent === null;
}

/** The name under which a re-exported item leaves the file. */
export function exportedName(item: Item): string {
  const node = item.node;
  if (node.type !== "ExportSpecifier") return item.name;
  return node.exported.type === "Identifier" ? node.exported.name : node.exported.value;
}
