/** Writes barrels: modules that pass on what others export, in every form, one on top of the other. */

import type { Dice } from "./dice";
import { type Forms, type Tally, writeOne } from "./forms";
import { isSingle, type Link, type Module, namespaceOf, type View, viewsOf } from "./model";
import { type Layout, specifierOf } from "./specifiers";

export interface BarrelRequest {
  readonly barrel: Module;
  /** What it may pass on. */
  readonly sources: readonly Module[];
  readonly layout: Layout;
  readonly dice: Dice;
  readonly tally: Tally;
}

/** Fills a barrel with one to three re-exports. */
export function writeBarrel({ barrel, sources, layout, dice, tally }: BarrelRequest): void {
  for (let left = 1 + dice.below(3); left > 0; left--) {
    const from = dice.pick(sources);
    const views = viewsOf(from);
    if (from === barrel || views.size === 0) continue;
    const specifier = JSON.stringify(specifierOf(barrel, from, layout, dice));
    const context: Context = { barrel, from, views, specifier, dice, local: () => localName(barrel) };
    const text = writeOne(barrel.format === "esm" ? ESM : COMMON_JS, context, dice, tally);
    if (text !== "") barrel.lines.push(text);
  }
}

interface Context {
  readonly barrel: Module;
  readonly from: Module;
  readonly views: ReadonlyMap<string, View>;
  /** With quotes. */
  readonly specifier: string;
  readonly dice: Dice;
  /** A new name for a variable. */
  readonly local: () => string;
}

/** Names under which things are passed on, beside those that they have. */
const NEW_NAMES = ["make", "build", "open", "kit", "Legacy", "Base", "setup", "connect", "Client", "createX"];

const ESM: Forms<Context> = {
  "export { a, b as c } from": (context) => {
    const list = passSome(context, (view) => view.isValue || view.isType);
    return list && `export { ${list.map(asText).join(", ")} } from ${context.specifier};`;
  },
  "export type { T } from": (context) => {
    const list = passSome(context, (view) => view.isType && view.thing.shape !== "namespace", "type");
    return list && `export type { ${list.map(asText).join(", ")} } from ${context.specifier};`;
  },
  "export * from": ({ barrel, from, specifier }) => {
    // The compiler refuses a star over `module.exports = …`.
    if (from.format === "commonjs" || !addStar(barrel, from)) return null;
    return `export * from ${specifier};`;
  },
  "export * as ns from": (context) => {
    const as = freeName(context, ["ns", "legacy", "core", "all"]);
    if (as === null || context.from.format === "commonjs") return null;
    context.barrel.links.set(as, { kind: "own", view: namespaceOf(context.from) });
    return `export * as ${as} from ${context.specifier};`;
  },
  "import { a }; export { a as b }": (context) => {
    const [one] = passSome(context, (view) => view.isValue, undefined, 1) ?? [];
    if (!one) return null;
    const local = context.local();
    return `import { ${one.name} as ${local} } from ${context.specifier};\nexport { ${local} as ${one.as} };`;
  },
  "import * as ns; export { ns }": (context) => {
    const as = freeName(context, ["modules", "parts", "bundle"]);
    if (as === null || context.from.format === "commonjs") return null;
    context.barrel.links.set(as, { kind: "own", view: namespaceOf(context.from) });
    const local = context.local();
    return `import * as ${local} from ${context.specifier};\nexport { ${local} as ${as} };`;
  },
  "export { a as default } from": (context) => {
    if (context.barrel.links.has("default")) return null;
    const name = pickName(context, (view) => view.isValue);
    if (name === null) return null;
    context.barrel.links.set("default", link(context, name));
    return `export { ${name}${name === "default" ? "" : " as default"} } from ${context.specifier};`;
  },
  "import { a }; export default a": (context) => {
    const name = pickName(context, (view) => view.isValue && view.thing.shape !== "namespace");
    if (context.barrel.links.has("default") || name === null) return null;
    context.barrel.links.set("default", link(context, name));
    const local = context.local();
    return `import { ${name} as ${local} } from ${context.specifier};\nexport default ${local};`;
  },
  "export const a = b": (context) => {
    const [one] = passSome(context, isPlainValue, "value", 1) ?? [];
    if (!one) return null;
    const local = context.local();
    return `import { ${one.name} as ${local} } from ${context.specifier};\nexport const ${one.as} = ${local};`;
  },
  "export const a = ns.b": (context) => {
    const [one] = passSome(context, isPlainValue, "value", 1) ?? [];
    if (!one || one.name === "default") return undo(context, one);
    const local = context.local();
    return `import * as ${local} from ${context.specifier};\nexport const ${one.as} = ${local}.${one.name};`;
  },
  "export const { a, b: c } = ns": (context) => {
    const list = passSome(context, isPlainValue, "value");
    if (!list || list.some(({ name }) => name === "default")) return undo(context, ...(list ?? []));
    const local = context.local();
    const pattern = list.map(({ name, as }) => (name === as ? name : `${name}: ${as}`)).join(", ");
    return `import * as ${local} from ${context.specifier};\nexport const { ${pattern} } = ${local};`;
  },
};

const COMMON_JS: Forms<Context> = {
  "module.exports = require()": ({ barrel, from, specifier }) => {
    if (barrel.lines.length > 0 || from.format !== "commonjs" || isSingle(from)) return null;
    barrel.stars.push(from);
    return `module.exports = require(${specifier});`;
  },
  "module.exports = { ...require() }": ({ barrel, from, specifier }) => {
    if (barrel.lines.length > 0 || from.format !== "commonjs" || isSingle(from)) return null;
    barrel.stars.push(from);
    return `module.exports = { ...require(${specifier}) };`;
  },
  "module.exports = { a, b: c.d }": (context) => {
    if (context.barrel.lines.length > 0) return null;
    const list = passSome(context, isPlainValue, "value");
    if (!list || list.some(({ name }) => name === "default")) return undo(context, ...(list ?? []));
    const local = context.local();
    const entries = list.map(({ name, as }) => `${as}: ${local}.${name}`);
    return `const ${local} = require(${context.specifier});\nmodule.exports = { ${entries.join(", ")} };`;
  },
  "const { a } = require(); module.exports = { a }": (context) => {
    if (context.barrel.lines.length > 0) return null;
    const list = passSome(context, isPlainValue, "value");
    if (!list || list.some(({ name }) => name === "default")) return undo(context, ...(list ?? []));
    const pattern = list.map(({ name, as }) => (name === as ? name : `${name}: ${as}`)).join(", ");
    const names = list.map(({ as }) => as).join(", ");
    return `const { ${pattern} } = require(${context.specifier});\nmodule.exports = { ${names} };`;
  },
  "exports.a = require().b": (context) => {
    if (context.barrel.lines.some((line) => line.includes("module.exports ="))) return null;
    const [one] = passSome(context, isPlainValue, "value", 1) ?? [];
    if (!one || one.name === "default") return undo(context, one);
    return `${context.dice.pick(["exports", "module.exports"])}.${one.as} = require(${context.specifier}).${one.name};`;
  },
  "const { a } = require(); exports.b = a": (context) => {
    if (context.barrel.lines.some((line) => line.includes("module.exports ="))) return null;
    const [one] = passSome(context, isPlainValue, "value", 1) ?? [];
    if (!one || one.name === "default") return undo(context, one);
    const local = context.local();
    return `const { ${one.name}: ${local} } = require(${context.specifier});\nexports.${one.as} = ${local};`;
  },
};

/** The titles of all forms. */
export const BARREL_FORMS = [...Object.keys(ESM), ...Object.keys(COMMON_JS)];

interface Passed {
  readonly name: string;
  readonly as: string;
}

function asText({ name, as }: Passed): string {
  return name === as ? name : `${name} as ${as}`;
}

function isPlainValue(view: View): boolean {
  return view.isValue && view.thing.shape !== "namespace";
}

/** Chooses names to pass on, and notes them as exports of the barrel. Null when there are none. */
function passSome(
  context: Context,
  fits: (view: View) => boolean,
  only?: "value" | "type",
  most = 3,
): readonly Passed[] | null {
  const { barrel, views, dice } = context;
  const names = [...views].filter(([, view]) => fits(view)).map(([name]) => name);
  const passed: Passed[] = [];
  for (const name of names.length > 0 ? dice.some(names, 1, Math.min(most, names.length)) : []) {
    const own = name === "default" || barrel.links.has(name) || dice.chance(45) ? null : name;
    const as = own ?? freeName(context, NEW_NAMES);
    if (as === null) continue;
    barrel.links.set(as, link(context, name, only));
    passed.push({ name, as });
  }
  return passed.length > 0 ? passed : null;
}

function link({ from }: Context, name: string, only?: "value" | "type"): Link {
  return only ? { kind: "from", module: from, name, only } : { kind: "from", module: from, name };
}

function undo({ barrel }: Context, ...passed: readonly (Passed | undefined)[]): null {
  for (const one of passed) if (one) barrel.links.delete(one.as);
  return null;
}

function pickName({ views, dice }: Context, fits: (view: View) => boolean): string | null {
  const names = [...views].filter(([, view]) => fits(view)).map(([name]) => name);
  return names.length > 0 ? dice.pick(names) : null;
}

function freeName({ barrel, dice }: Context, names: readonly string[]): string | null {
  const free = names.filter((name) => !barrel.links.has(name));
  return free.length > 0 ? dice.pick(free) : null;
}

function localName({ lines }: Module): string {
  return `local${lines.length}`;
}

/** Adds a star, unless it takes away a name that others use already, as two stars with one name do. */
export function addStar(barrel: Module, from: Module): boolean {
  const before = viewsOf(barrel);
  barrel.stars.push(from);
  const after = viewsOf(barrel);
  const isKept = [...before].every(([name, view]) => after.get(name)?.thing === view.thing);
  if (!isKept || barrel.stars.indexOf(from) < barrel.stars.length - 1) {
    barrel.stars.pop();
    return false;
  }
  return true;
}
