/** Which names come into a file after its edits: what its doors let go, and what they bring instead. */

import { isSameLink, type Link } from "../../../sites/links";
import type { Door, Item } from "../doors/doors";
import { importOf } from "../pairs/rules";
import { variableName } from "../syntax/names";
import type { Binding, Scope } from "../syntax/scope";
import { isAvailable, isWithin } from "../syntax/visible-names";
import { exportedName } from "../uses/re-exports";
import {
  type Existing,
  existing,
  type FileContext,
  isOwnLoad,
  isSetBefore,
  isVisible,
  placeOf,
  type Source,
  scopeOfDoor,
  sourceOf,
  specifierTo,
} from "../values/ways";
import { type Addition, joined, type Local, type Wish } from "./wishes";

/** Collects the wishes of a file, then decides the local names. */
export class ImportChanges {
  readonly released = new Map<Door, Set<Item>>();
  readonly moved = new Map<Door, string>();
  readonly additions: Addition[] = [];
  /** By what comes in what the edits name without an addition, as the member of a module object. */
  readonly members: Source[] = [];
  private readonly locals = new Map<Door, Map<string, Local>>();
  private readonly wishes: Wish[] = [];

  constructor(private readonly context: FileContext) {}

  wish(wish: Wish): void {
    this.wishes.push(wish);
  }

  /** The item is not needed any more. */
  release(door: Door, item: Item): void {
    this.released.set(door, (this.released.get(door) ?? new Set()).add(item));
  }

  /** The item brings in `name` instead, under the local name that it has. */
  retarget(door: Door, item: Item, name: string): void {
    const local = item.binding?.name ?? exportedName(item);
    this.release(door, item);
    this.add({ name, door, local, typeOnly: item.typeOnly || door.typeOnly, inPlaceOf: item });
  }

  /** The file exports `name` under another name, in the place of the door or beside it. */
  passOn(door: Door, name: string, exported: string): void {
    const isKnown = this.additions.some((other) => other.isPassedOn && other.local === exported);
    const isType = this.context.isType(importOf(this.context.book, name));
    const typeOnly = door.typeOnly || isType;
    if (!isKnown) this.add({ name, door, local: exported, typeOnly, isPassedOn: true });
  }

  /** The edits name an export as a member of what a specifier loads. */
  takeMember(link: Link, specifier: string): void {
    this.members.push({ specifier, name: link.name });
  }

  /** All that comes in by the edits; complete after {@link settle}. */
  sources(): readonly Source[] {
    return [
      ...this.additions.map(({ specifier, link }) => ({ specifier, name: link.name })),
      ...this.members,
    ];
  }

  /** The door takes its module as a whole from elsewhere. */
  move(door: Door, specifier: string): void {
    this.moved.set(door, specifier);
  }

  /** The door takes its module as a whole from the target module. */
  moveToTarget(door: Door): void {
    const specifier = specifierTo(this.context.book.target, door, this.context);
    if (specifier !== null) this.move(door, specifier);
  }

  /** The file has the export already, under a name that all the scopes see. */
  isThere(link: Link, door: Door, scopes: readonly Scope[]): boolean {
    return !isOwnLoad(door) && this.visibleAt(link, door, scopes) !== null;
  }

  /** True when uses in the scopes can call the export by the name that it has in its module. */
  canName(name: string, door: Door, item: Item, scopes: readonly Scope[]): boolean {
    const link = importOf(this.context.book, name);
    if (this.context.module.path === link.module) return true;
    if (this.isThere(link, door, scopes)) return true;
    return this.isFree(link.name, link, door, scopes, item.binding);
  }

  /** A binding of the file that is the wanted export, and that all the scopes see. */
  private visibleAt(link: Link, door: Door, scopes: readonly Scope[]): Existing | null {
    const found = existing(link, door, this.context).filter(({ binding }) => isVisible(binding, scopes));
    return found.find(({ typeOnly }) => !typeOnly) ?? found[0] ?? null;
  }

  /** Decides the local name of each wish; call once, when all wishes are known. */
  settle(): void {
    const whole = joined(this.wishes);
    const rank = ({ door, typeOnly }: Wish) =>
      (scopeOfDoor(door, this.context).parent ? 2 : 0) + (typeOnly ? 1 : 0);
    whole.sort((a, b) => rank(a) - rank(b) || placeOf(a.door) - placeOf(b.door));
    for (const wish of whole) this.settleOne(wish);
    this.releaseUnused();
  }

  /** A module object that has moved, and of which only patterns were made that are emptied, goes with them. */
  private releaseUnused(): void {
    const emptied = [...this.released].filter(
      ([door, items]) =>
        door.of &&
        items.size === door.items.length &&
        !this.additions.some((addition) => addition.door === door),
    );
    for (const door of [...this.moved.keys()]) {
      const [item] = door.items;
      const handles = emptied.flatMap(([inner]) => (inner.of === door ? [inner.value] : []));
      const reads = item?.binding?.references ?? [];
      if (!item || reads.length === 0 || !reads.every(({ node }) => handles.includes(node))) continue;
      this.moved.delete(door);
      this.release(door, item);
    }
  }

  /** The text by which `name` is known at a door; only after {@link settle}. */
  local(name: string, door: Door): string {
    return this.locals.get(door)?.get(name)?.text ?? name;
  }

  /** Where `name` comes from at a door, if it was wished for; only after {@link settle}. */
  sourceAt(name: string, door: Door): Source | null {
    return this.locals.get(door)?.get(name)?.source ?? null;
  }

  private settleOne(wish: Wish): void {
    const { name, door, typeOnly } = wish;
    const link = importOf(this.context.book, name);
    const local = this.found(link, wish) ?? this.added(link, wish);
    if (local !== null) {
      this.know(door, name, local);
      return;
    }
    const wanted = variableName(link.name);
    let fresh = wanted;
    for (let count = 2; !this.isFree(fresh, link, door, wish.scopes, null); count++)
      fresh = `${wanted}${count}`;
    this.add({ name, door, local: fresh, typeOnly });
    this.know(door, name, { text: fresh, source: sourceOf(name, door, this.context) });
  }

  private know(door: Door, name: string, local: Local): void {
    this.locals.set(door, (this.locals.get(door) ?? new Map()).set(name, local));
  }

  /** The file's own binding, if it has one; a type-only import is made one of the value where that is needed. */
  private found(link: Link, { name, door, scopes, typeOnly }: Wish): Local | null {
    if (this.context.module.path === link.module) return { text: link.name, source: null };
    if (isOwnLoad(door)) return null;
    const binding = this.visibleAt(link, door, scopes);
    if (!binding || this.released.get(binding.door)?.has(binding.item)) return null;
    if (binding.typeOnly && !typeOnly) {
      this.release(binding.door, binding.item);
      this.add({
        name,
        door: binding.door,
        local: binding.binding.name,
        typeOnly: false,
        inPlaceOf: binding.door.typeOnly ? null : binding.item,
        scope: binding.binding.scope,
      });
    }
    const source = { specifier: binding.door.specifier, name: binding.item.name };
    return { text: binding.binding.name, source };
  }

  /** A name that another wish has brought in already. */
  private added(link: Link, { door, scopes, typeOnly }: Wish): Local | null {
    const found = this.additions.find((addition) => {
      if (addition.isPassedOn || (addition.typeOnly && !typeOnly)) return false;
      if (!isSameLink(addition.link, link)) return false;
      if (addition.door !== door && (isOwnLoad(door) || isOwnLoad(addition.door))) return false;
      // A name of the author's own stands for what it stood for, and for nothing more.
      if (addition.inPlaceOf && addition.local !== link.name) return false;
      return (
        isSetBefore(addition.door, door, this.context) && scopes.every((scope) => this.sees(scope, addition))
      );
    });
    return found ? { text: found.local, source: { specifier: found.specifier, name: link.name } } : null;
  }

  private sees(from: Scope, { local, scope, inPlaceOf }: Addition): boolean {
    for (let at: Scope | null = from; at; at = at.parent) {
      const binding = at.bindings.get(local);
      if (binding && binding !== inPlaceOf?.binding && !this.goes(binding)) return false;
      if (at === scope) return true;
    }
    return false;
  }

  private isFree(
    local: string,
    link: Link,
    door: Door,
    uses: readonly Scope[],
    going: Binding | null,
  ): boolean {
    const scope = scopeOfDoor(door, this.context);
    const isOther = (other: Addition) =>
      !isSameLink(other.link, link) ||
      ((isOwnLoad(door) || isOwnLoad(other.door)) &&
        (isWithin(scope, other.scope) || isWithin(other.scope, scope)));
    const isTaken = this.additions.some(
      (other) => !other.isPassedOn && other.local === local && (other.scope === scope || isOther(other)),
    );
    const goes = (binding: Binding) => binding === going || this.goes(binding);
    return !isTaken && isAvailable(local, scope, uses, goes, this.context.module.bound);
  }

  /** The binding is of an item that is released. */
  private goes(binding: Binding): boolean {
    for (const items of this.released.values())
      for (const item of items) if (item.binding === binding) return true;
    return false;
  }

  private add({ name, door, local, typeOnly, inPlaceOf = null, ...told }: NewName): void {
    const link = importOf(this.context.book, name);
    const specifier = specifierTo(link, door, this.context) ?? door.specifier;
    const scope = told.scope ?? inPlaceOf?.binding?.scope ?? scopeOfDoor(door, this.context);
    const isPassedOn = told.isPassedOn ?? door.form === "re-export";
    this.additions.push({ link, specifier, local, typeOnly, isPassedOn, door, inPlaceOf, scope });
  }
}

/** An addition by its name in replacements; where it comes from, and what is not told, follows from its door. */
type NewName = { readonly name: string } & Pick<Addition, "door" | "local" | "typeOnly"> &
  Partial<Pick<Addition, "inPlaceOf" | "isPassedOn" | "scope">>;
