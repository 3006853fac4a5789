/** What the generator knows of the modules that it writes, so that what it imports is there. */

/** What can be done with an export. */
export type Shape = "async-function" | "function" | "factory" | "class" | "type" | "constant" | "namespace";

/** Something that is declared once, whatever it is called on its way. */
export interface Thing {
  readonly shape: Shape;
  /** The module that a namespace is. */
  readonly of?: Module;
}

/** A thing as an export gives it: a class that is passed on by a constant is no type any more. */
export interface View {
  readonly thing: Thing;
  readonly isValue: boolean;
  readonly isType: boolean;
}

/** What an exported name stands for. */
export type Link =
  | { readonly kind: "own"; readonly view: View }
  | {
      readonly kind: "from";
      readonly module: Module;
      readonly name: string;
      readonly only?: "value" | "type";
    };

export type Format = "esm" | "commonjs";

export interface Module {
  /** From the root of the repository. */
  readonly path: string;
  readonly format: Format;
  readonly links: Map<string, Link>;
  /** Modules all of whose names are names of this one. */
  readonly stars: Module[];
  readonly lines: string[];
}

/** A module without exports. */
export function emptyModule(path: string, format: Format = "esm"): Module {
  return { path, format, links: new Map(), stars: [], lines: [] };
}

/** An export that the module declares itself. */
export function own(
  shape: Shape,
  isType = shape === "factory" || shape === "class" || shape === "type",
): Link {
  return { kind: "own", view: { thing: { shape }, isValue: shape !== "type", isType } };
}

/** A module as a value and as a qualifier of types. */
export function namespaceOf(module: Module): View {
  return { thing: { shape: "namespace", of: module }, isValue: true, isType: true };
}

/** `module.exports = X`: there are no names that a namespace could have. */
export function isSingle({ format, links }: Module): boolean {
  return format === "commonjs" && links.has("default");
}

/** The exports of a module, those behind stars too. A name that two stars give differently is none. */
export function viewsOf(module: Module): ReadonlyMap<string, View> {
  const views = new Map<string, View>();
  for (const name of namesOf(module, new Set())) {
    const view = viewOf(module, name);
    if (view) views.set(name, view);
  }
  return views;
}

function namesOf(module: Module, open: Set<Module>): ReadonlySet<string> {
  if (open.has(module)) return new Set();
  open.add(module);
  const behind = module.stars.flatMap((star) => [...namesOf(star, open)]);
  return new Set([...module.links.keys(), ...behind.filter((name) => name !== "default")]);
}

function viewOf(module: Module, name: string): View | null {
  const found = resolve(module, name, new Set());
  return typeof found === "object" ? found : null;
}

/** ResolveExport of ECMA-262, section 16.2.1.7.2.2, with the meanings of TypeScript beside. */
function resolve(module: Module, name: string, open: ReadonlySet<string>): View | "ambiguous" | null {
  const key = `${module.path}\0${name}`;
  if (open.has(key)) return null;
  const inside = new Set(open).add(key);
  const link = module.links.get(name);
  if (link?.kind === "own") return link.view;
  if (link) {
    const from = resolve(link.module, link.name, inside);
    return typeof from === "object" && from ? narrowed(from, link.only) : from;
  }
  if (name === "default") return null;
  let only: View | null = null;
  for (const star of module.stars) {
    const found = resolve(star, name, inside);
    if (found === "ambiguous") return found;
    if (found && only && (found.thing !== only.thing || found.isType !== only.isType)) return "ambiguous";
    only ??= found;
  }
  return only;
}

function narrowed(view: View, only: "value" | "type" | undefined): View | null {
  if (!only) return view;
  const narrow = only === "value" ? { ...view, isType: false } : { ...view, isValue: false };
  return narrow.isType || narrow.isValue ? narrow : null;
}
