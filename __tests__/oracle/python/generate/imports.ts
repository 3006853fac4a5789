/** The forms in which a file takes a name of another module. */

import type { Dice } from "../../generate/dice";
import type { Forms } from "../../generate/forms";
import {
  isHome,
  isPackage,
  type Module,
  type Named,
  placeOf,
  publicNames,
  relativeName,
  specifier,
  type Thing,
} from "./model";

export interface ImportRequest {
  readonly from: Module;
  readonly named: Named;
  /** Modules of which other names may come in the same statement. */
  readonly sources: readonly Module[];
  readonly dice: Dice;
  /** A name that the file does not have. */
  readonly fresh: () => string;
  /** It stands in the module's own scope. */
  readonly isTop: boolean;
}

export interface Imported {
  readonly lines: readonly string[];
  /** The expression that the name is. */
  readonly expression: string;
  readonly thing: Thing;
  /** The names that the file has now. */
  readonly binds: ReadonlyMap<string, Thing>;
  /** It is there for type checkers alone. */
  readonly isForTypes?: boolean;
}

export const IMPORTS: Forms<ImportRequest, Imported> = {
  "a name": (request) => one(request, (from, { name }) => [`from ${from} import ${name}`]),
  "a name under another name": (request) => {
    const alias = request.fresh();
    return one(request, (from, { name }) => [`from ${from} import ${name} as ${alias}`], alias);
  },
  "a name under the same name": (request) =>
    one(request, (from, { name }) => [`from ${from} import ${name} as ${name}`]),
  "a name among others": (request) => {
    const { module, name } = request.named;
    const others = [...module.names].filter(([other]) => other !== name);
    if (others.length === 0) return null;
    const [other, thing] = request.dice.pick(others);
    const alias = request.fresh();
    const imported = one(request, (from) => [
      `from ${from} import (`,
      `    ${other} as ${alias},`,
      `    ${name},  # ${name} and ${other}`,
      ")",
    ]);
    return { ...imported, binds: new Map([...imported.binds, [alias, thing]]) };
  },
  "a name behind a continued line": (request) =>
    one(request, (from, { name }) => [`from ${from} \\`, `    import ${name}`]),
  "two imports on a line": (request) => {
    const other = request.dice.pick(request.sources);
    const [first] = other.names;
    if (!first || !other.dotted) return null;
    const alias = request.fresh();
    const imported = one(request, (from, { name }) => [
      `from ${other.dotted} import ${first[0]} as ${alias}; from ${from} import ${name}`,
    ]);
    return { ...imported, binds: new Map([...imported.binds, [alias, first[1]]]) };
  },
  "a relative name": (request) => {
    const relative = relativeName(request.from, request.named.module, request.named.thing);
    return relative === null ? null : one(request, (_, { name }) => [`from ${relative} import ${name}`]);
  },
  "a module from its package": (request) => {
    const place = placeOf(request.named.module);
    return place && viaModule(request, [`from ${place.parent} import ${place.last}`], place.last, place.last);
  },
  "a module under another name": (request) => {
    const place = placeOf(request.named.module);
    const alias = request.fresh();
    return (
      place && viaModule(request, [`from ${place.parent} import ${place.last} as ${alias}`], alias, alias)
    );
  },
  "a relative module": (request) => {
    const place = placeOf(request.named.module);
    const relative = relativeName(request.from, request.named.module);
    if (!place || !relative?.endsWith(place.last)) return null;
    const at = relative.length - place.last.length;
    const parent = relative.slice(0, at).replace(/(?<=\w)\.$/, "");
    return viaModule(request, [`from ${parent} import ${place.last}`], place.last, place.last);
  },
  "a dotted module": (request) => {
    const { dotted } = request.named.module;
    return dotted === null ? null : viaModule(request, [`import ${dotted}`], dotted);
  },
  "a dotted module under a name": (request) => {
    const alias = request.fresh();
    return viaModule(request, [`import ${request.named.module.dotted} as ${alias}`], alias, alias);
  },
  "two dotted modules in a statement": (request) => {
    const { dotted } = request.named.module;
    const other = request.dice.pick(request.sources);
    return dotted === null || !other.dotted
      ? null
      : viaModule(request, [`import ${other.dotted}, ${dotted}`], dotted);
  },
  "a module through the outermost package": (request) => {
    const { dotted } = request.named.module;
    const top = dotted?.split(".")[0];
    // At the top of a file it works only when somebody else has loaded the rest.
    return request.isTop || !dotted || !top || top === dotted
      ? null
      : viaModule(request, [`import ${top}`], dotted);
  },
  "a module through a module that has it": (request) => {
    const { module, dice } = { ...request.named, dice: request.dice };
    const having = request.sources.filter(({ names }) => [...names.values()].some(({ of }) => of === module));
    if (having.length === 0) return null;
    const holder = dice.pick(having);
    const entry = [...holder.names].find(([, { of }]) => of === module);
    const alias = request.fresh();
    const lines = [`import ${holder.dotted} as ${alias}`];
    return entry ? viaModule(request, lines, `${alias}.${entry[0]}`, alias) : null;
  },
  "a star": (request) => {
    const { module, name, thing } = request.named;
    const brought = publicNames(module);
    if (!request.isTop || !brought.has(name) || request.named.thing.shape === "module") return null;
    const from = specifier(request.from, module, request.dice);
    return { lines: [`from ${from} import *`], expression: name, thing, binds: brought };
  },
  "a name or nothing": (request) =>
    one(request, (from, { name }) => [
      "try:",
      `    from ${from} import ${name}`,
      "except ImportError:",
      `    ${name} = None`,
    ]),
  "a name or that of another module": (request) => {
    const { module, name } = request.named;
    // Where both are legacy, and not the same, what one becomes decides what the other can become.
    const fits = (thing: Thing | undefined) => thing && (!thing.isLegacy || thing === request.named.thing);
    const others = request.sources.filter(
      (other) => other !== module && fits(other.names.get(name)) && other.dotted,
    );
    if (others.length === 0) return null;
    const other = request.dice.pick(others);
    return one(request, (from) => [
      "try:",
      `    from ${from} import ${name}`,
      "except ImportError:",
      `    from ${other.dotted} import ${name}`,
    ]);
  },
  "a name on a condition": (request) =>
    one(request, (from, { name }) => [
      "import sys",
      "if sys.version_info >= (3, 8):",
      `    from ${from} import ${name}`,
      "else:",
      `    ${name} = None`,
    ]),
  "a name for types": (request) => {
    if (request.named.thing.shape !== "class") return null;
    const imported = one(request, (from, { name }) => [
      "from typing import TYPE_CHECKING",
      "if TYPE_CHECKING:",
      `    from ${from} import ${name}`,
    ]);
    return { ...imported, binds: new Map(), isForTypes: true };
  },
};

function one(
  { from, named, dice }: ImportRequest,
  lines: (specifier: string, named: Named) => readonly string[],
  bound = named.name,
): Imported {
  return {
    lines: lines(specifier(from, named.module, dice, named.thing), named),
    expression: bound,
    thing: named.thing,
    binds: new Map([[bound, named.thing]]),
  };
}

function viaModule(
  { named }: ImportRequest,
  lines: readonly string[],
  module: string,
  bound: string | null = null,
): Imported {
  const binds = new Map<string, Thing>();
  const isLegacy = named.thing.isLegacy && !isPackage(named.module);
  if (bound !== null && isHome(named.module))
    binds.set(bound, { shape: "module", isLegacy, of: named.module });
  return { lines, expression: `${module}.${named.name}`, thing: named.thing, binds };
}
