/** What the generator knows of the Python modules that it writes, so that what it imports is there. */

import type { Dice } from "../../generate/dice";

/** What can be done with a name. */
export type Shape = "coroutine" | "function" | "factory" | "class" | "error" | "module" | "plain";

/** Something that is defined once, whatever it is called on its way. */
export interface Thing {
  readonly shape: Shape;
  /** It is at home in a legacy module. */
  readonly isLegacy: boolean;
  /** Not a name of the manifest: the engine finds it beside the name of the module that passes it on. */
  readonly isCommon?: boolean;
  /** The module that the name is. */
  readonly of?: Module;
}

export interface Module {
  /** From the root of the repository. */
  readonly path: string;
  /** The name by which every other file can import it; null for a test or script. */
  readonly dotted: string | null;
  /** Each name of its scope that others may take. */
  readonly names: Map<string, Thing>;
  /** The names in `__all__`. */
  all: string[] | null;
  readonly lines: string[];
}

export interface Named {
  readonly module: Module;
  readonly name: string;
  readonly thing: Thing;
}

/** A module without names. `root` is the folder at which its dotted name starts. */
export function emptyModule(path: string, root: string | null): Module {
  const inside = root === null ? null : path.slice(root === "" ? 0 : root.length + 1);
  const dotted = inside?.replace(/(?:\/__init__)?\.py$/, "").replaceAll("/", ".") ?? null;
  return { path, dotted, names: new Map(), all: null, lines: [] };
}

export function isPackage({ path }: Module): boolean {
  return path.endsWith("/__init__.py");
}

/**
 * The module has what it defines itself. Of one that passes names on, and is passed on under another name by a file
 * without any legacy name, the engine does not follow the names.
 */
export function isHome({ path }: Module): boolean {
  return /\/(?:legacy|own|kit|spaces)\/(?:factory|wrapper|mock|compat|part)\.py$/.test(path);
}

/** What `from module import *` brings. */
export function publicNames({ names, all }: Module): ReadonlyMap<string, Thing> {
  const listed = ([name]: readonly [string, Thing]) => (all ? all.includes(name) : !name.startsWith("_"));
  return new Map([...names].filter(listed));
}

/** A name of one of the modules; those that lead to legacy exports are chosen more often. */
export function pickName(modules: readonly Module[], dice: Dice): Named | null {
  const all = dice.pick(modules);
  const names = [...all.names].map(([name, thing]) => ({ module: all, name, thing }));
  const legacy = names.filter(({ thing }) => thing.isLegacy);
  const from = legacy.length > 0 && dice.chance(80) ? legacy : names;
  return from.length > 0 ? dice.pick(from) : null;
}

/** `..legacy.factory`, where both lie in the same outermost package; null elsewhere. */
export function relativeName(from: Module, to: Module, thing?: Thing): string | null {
  if (from.dotted === null || to.dotted === null) return null;
  const here = from.dotted.split(".").slice(0, isPackage(from) ? undefined : -1);
  const there = to.dotted.split(".");
  if (here[0] === undefined || here[0] !== there[0]) return null;
  let same = 0;
  while (same < here.length && here[same] === there[same]) same++;
  const rest = there.slice(same).join(".");
  // Dots alone do not name the module.
  return rest === "" && thing?.isCommon ? null : ".".repeat(here.length - same + 1) + rest;
}

/** The name of a module in an import statement. */
export function specifier(from: Module, to: Module, dice: Dice, thing?: Thing): string {
  const relative = dice.chance(40) ? relativeName(from, to, thing) : null;
  return relative ?? (to.dotted as string);
}

/** The package of a module, and its last name there; null at the top. */
export function placeOf({ dotted }: Module): { readonly parent: string; readonly last: string } | null {
  const at = dotted?.lastIndexOf(".") ?? -1;
  if (dotted === null || at < 0) return null;
  return { parent: dotted.slice(0, at), last: dotted.slice(at + 1) };
}
