/** The forms in which a file can take names from a module. */

import type { Dice } from "./dice";
import type { Forms } from "./forms";
import { isSingle, type Module, namespaceOf, type View } from "./model";
import { type Dialect, isTyped } from "./uses";

/** An expression of a file that is an export of a module. */
export interface Local {
  readonly its: string;
  readonly view: View;
}

export interface ImportContext {
  readonly from: Module;
  readonly views: ReadonlyMap<string, View>;
  /** With quotes. */
  readonly specifier: string;
  readonly dialect: Dialect;
  readonly dice: Dice;
  /** The name that something imported gets, or another one where that is taken. */
  readonly local: (name: string) => string;
  readonly fresh: () => string;
  /** Notes what the text brings in. */
  readonly add: (its: string, view: View) => void;
}

/** At the top of an ES module. */
export const IMPORTS: Forms<ImportContext> = {
  "import { a, b as c }": (context) => {
    const list = take(context, () => true);
    return (
      list && `import { ${list.map((one) => pairOf(one, " as ")).join(", ")} } from ${context.specifier};`
    );
  },
  "import { type A, b }": (context) => {
    if (!isTyped(context.dialect)) return null;
    const types = take(context, (view) => view.isType && view.thing.shape !== "namespace", typeOnly);
    if (!types) return null;
    const values =
      take(
        context,
        (view) => view.isValue,
        undefined,
        types.map(([name]) => name),
      ) ?? [];
    const list = [
      ...types.map((one) => `type ${pairOf(one, " as ")}`),
      ...values.map((one) => pairOf(one, " as ")),
    ];
    return `import { ${list.join(", ")} } from ${context.specifier};`;
  },
  "import type { A }": (context) => {
    if (!isTyped(context.dialect)) return null;
    const list = take(context, (view) => view.isType && view.thing.shape !== "namespace", typeOnly);
    return (
      list &&
      `import type { ${list.map((one) => pairOf(one, " as ")).join(", ")} } from ${context.specifier};`
    );
  },
  "import * as ns": (context) => {
    if (isSingle(context.from)) return null;
    const name = context.local(context.dice.pick(["ns", "all", "legacy", "lib"]));
    context.add(name, namespaceOf(context.from));
    return `import * as ${name} from ${context.specifier};`;
  },
  "import a": (context) => {
    const view = context.views.get("default");
    if (!view) return null;
    const name = context.local(context.dice.pick(["Default", "Main", "Wrapper"]));
    context.add(name, view);
    return `import ${name} from ${context.specifier};`;
  },
  "import a, { b }": (context) => {
    const view = context.views.get("default");
    const list = view && take(context, (one) => one.isValue, undefined, ["default"]);
    if (!view || !list) return null;
    const name = context.local("Default");
    context.add(name, view);
    return `import ${name}, { ${list.map((one) => pairOf(one, " as ")).join(", ")} } from ${context.specifier};`;
  },
  "import a = require()": ({ dialect, from, local, add, specifier }) => {
    if (!isTyped(dialect) || isSingle(from)) return null;
    const name = local("loaded");
    add(name, namespaceOf(from));
    return `import ${name} = require(${specifier});`;
  },
};

/** At the top of a CommonJS module. */
export const REQUIRES: Forms<ImportContext> = {
  "const { a, b: c } = require()": (context) => {
    const list = take(context, isPlainValue, valueOnly, ["default"]);
    return (
      list && `const { ${list.map((one) => pairOf(one, ": ")).join(", ")} } = require(${context.specifier});`
    );
  },
  "const a = require()": ({ from, views, local, add, specifier }) => {
    const single = isSingle(from) ? views.get("default") : undefined;
    const name = local(single ? "Single" : "loaded");
    add(name, single ?? { ...namespaceOf(from), isType: false });
    return `const ${name} = require(${specifier});`;
  },
};

/** In the body of an async function. */
export const LOADS: Forms<ImportContext> = {
  "const { a, b: c } = await import()": (context) => {
    const list = take(context, isPlainValue, valueOnly, ["default"]);
    return (
      list &&
      `const { ${list.map((one) => pairOf(one, ": ")).join(", ")} } = await import(${context.specifier});`
    );
  },
  "const a = await import()": ({ from, fresh, add, specifier }) => {
    if (isSingle(from)) return null;
    const name = fresh();
    add(name, { ...namespaceOf(from), isType: false });
    return `const ${name} = await import(${specifier});`;
  },
  "import().then(({ a }) => …)": (context) => {
    const name = valueName(context);
    return name && `import(${context.specifier}).then(({ ${name} }) => use(${name}));`;
  },
  "import().then((a) => a.b)": (context) => {
    const name = valueName(context);
    return name && `import(${context.specifier}).then((loaded) => use(loaded.${name}));`;
  },
  "(await import()).a": (context) => {
    const name = valueName(context);
    return name && `use((await import(${context.specifier})).${name});`;
  },
  "import().A in a type": (context) => {
    const names = [...context.views].filter(([name, view]) => view.isType && isPlain(name, view));
    if (!isTyped(context.dialect) || names.length === 0) return null;
    return `let ${context.fresh()}: import(${context.specifier}).${context.dice.pick(names)[0]};`;
  },
  "typeof import().a in a type": (context) => {
    const name = valueName(context);
    return isTyped(context.dialect) && name !== null
      ? `type ${context.fresh()} = typeof import(${context.specifier}).${name};`
      : null;
  },
  "const { a, b: c } = ns": ({ fresh, dice, add, views, from, specifier }) => {
    const names = [...views].filter(([name, view]) => isPlain(name, view) && view.isValue);
    if (names.length === 0 || isSingle(from)) return null;
    const [module, name] = [fresh(), fresh()];
    const [key, view] = dice.pick(names);
    add(name, { ...view, isType: false });
    return `const ${module} = await import(${specifier});\n  const { ${key}: ${name} } = ${module};`;
  },
};

/** Of which a JavaScript file has no syntax: in a comment. */
export const JSDOC: Forms<ImportContext> = {
  "import().A in JSDoc": ({ views, dice, specifier, fresh }) => {
    const names = [...views].filter(([name, view]) => view.isType && isPlain(name, view));
    if (names.length === 0) return null;
    return `/** @type {import(${specifier}).${dice.pick(names)[0]}} */\n  let ${fresh()};`;
  },
};

/** The titles of all forms. */
export const IMPORT_FORMS = [IMPORTS, REQUIRES, LOADS, JSDOC].flatMap((forms) => Object.keys(forms));

type Pair = readonly [name: string, local: string];

function pairOf([name, local]: Pair, between: string): string {
  return name === local ? name : `${name}${between}${local}`;
}

function isPlain(name: string, { thing }: View): boolean {
  return name !== "default" && thing.shape !== "namespace";
}

function isPlainValue(view: View): boolean {
  return view.isValue && view.thing.shape !== "namespace";
}

const typeOnly = (view: View): View => ({ ...view, isValue: false });
const valueOnly = (view: View): View => ({ ...view, isType: false });

function valueName({ views, dice }: ImportContext): string | null {
  const names = [...views].filter(([name, view]) => isPlain(name, view) && view.isValue);
  return names.length > 0 ? dice.pick(names)[0] : null;
}

/** Chooses names and notes what they become here. Null when there are none. */
function take(
  { views, dice, local, add }: ImportContext,
  fits: (view: View) => boolean,
  become: (view: View) => View = (view) => view,
  without: readonly string[] = [],
): readonly Pair[] | null {
  const names = [...views].filter(([name, view]) => fits(view) && !without.includes(name));
  if (names.length === 0) return null;
  return dice.some(names, 1, Math.min(4, names.length)).map(([name, view]): Pair => {
    const own = local(name === "default" || dice.chance(30) ? dice.pick(["made", "Kind", "it"]) : name);
    add(own, become(view));
    return [name, own];
  });
}
