/** The names that edits bring into a file: what is wished for, and how it comes in. */

import type { Link } from "../../../sites/links";
import type { Door, Item } from "../doors/doors";
import type { Scope } from "../syntax/scope";
import type { Source } from "../values/ways";

/** A name that comes in after the edits. */
export interface Addition {
  readonly link: Link;
  readonly specifier: string;
  readonly local: string;
  readonly typeOnly: boolean;
  /** The file exports the name, and does not use it. */
  readonly isPassedOn: boolean;
  /** The door in whose place, or beside which, the name comes in. */
  readonly door: Door;
  /** The item whose place it takes, when it stands for the same binding. */
  readonly inPlaceOf: Item | null;
  readonly scope: Scope;
}

/** One wish for a name at a door, for uses in some scopes. */
export interface Wish {
  readonly name: string;
  readonly door: Door;
  readonly scopes: readonly Scope[];
  readonly typeOnly: boolean;
}

/** A name after the edits, and where it comes from; null for a name of the file's own. */
export interface Local {
  readonly text: string;
  readonly source: Source | null;
}

/** One wish for each name at each door, for the uses of all of them. */
export function joined(wishes: readonly Wish[]): Wish[] {
  const byDoor = new Map<Door, Map<string, { scopes: Set<Scope>; typeOnly: boolean }>>();
  for (const { name, door, scopes, typeOnly } of wishes) {
    const names = byDoor.get(door) ?? new Map<string, { scopes: Set<Scope>; typeOnly: boolean }>();
    byDoor.set(door, names);
    const known = names.get(name) ?? { scopes: new Set<Scope>(), typeOnly: true };
    names.set(name, known);
    for (const scope of scopes) known.scopes.add(scope);
    known.typeOnly &&= typeOnly;
  }
  return [...byDoor].flatMap(([door, names]) =>
    [...names].map(([name, { scopes, typeOnly }]): Wish => ({ name, door, scopes: [...scopes], typeOnly })),
  );
}
