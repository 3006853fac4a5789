/** The forms in which a module passes names on. */

import type { Dice } from "../../generate/dice";
import { chooseOne, type Forms, type Tally } from "../../generate/forms";
import {
  isHome,
  isPackage,
  type Module,
  pickName,
  placeOf,
  publicNames,
  relativeName,
  specifier,
  type Thing,
} from "./model";

export interface BarrelRequest {
  readonly barrel: Module;
  readonly sources: readonly Module[];
  readonly dice: Dice;
  readonly tally: Tally;
}

/** Adds some forms to a barrel, and often a list of its names. */
export function writeBarrel(request: BarrelRequest): void {
  const { dice, tally, barrel } = request;
  for (let left = 2 + dice.below(4); left > 0; left--) chooseOne(BARRELS, request, dice, tally);
  if (dice.chance(40) && barrel.names.size > 0) chooseOne(LISTS, request, dice, tally);
}

/** Each adds its lines and names to the barrel. */
export const BARRELS: Forms<BarrelRequest, true> = {
  "a name is passed on": (request) =>
    passing(request, (from, name) => ({ lines: [`from ${from} import ${name}`], as: name })),
  "a name is passed on under another name": (request) => {
    const as = `${request.dice.pick(["make", "get", "the"])}_${request.barrel.names.size}`;
    return passing(request, (from, name) => ({ lines: [`from ${from} import ${name} as ${as}`], as }));
  },
  "a name is passed on in a relative import": (request) =>
    passing(request, (_, name, module) => {
      const thing = module.names.get(name);
      const relative = relativeName(request.barrel, module, thing);
      return relative ? { lines: [`from ${relative} import ${name}`], as: name } : null;
    }),
  "a name is passed on, or is none": (request) =>
    passing(request, (from, name) => ({
      lines: ["try:", `    from ${from} import ${name}`, "except ImportError:", `    ${name} = None`],
      as: name,
    })),
  "all names are passed on": ({ barrel, sources, dice }) => {
    const module = dice.pick(sources);
    const brought = publicNames(module);
    if (brought.size === 0) return null;
    barrel.lines.unshift(`from ${specifier(barrel, module, dice)} import *`);
    for (const [name, thing] of brought) barrel.names.set(name, thing);
    return true;
  },
  "a variable is another name": (request) =>
    passing(request, (from, name) => ({
      lines: [`from ${from} import ${name} as _imported`, `again_${name} = _imported`],
      as: `again_${name}`,
      free: "_imported",
    })),
  "a variable with a type is another name": (request) =>
    passing(request, (from, name) => ({
      lines: [`from ${from} import ${name}`, `typed_${name}: object = ${name}`],
      as: `typed_${name}`,
    })),
  "a variable is another name of an attribute": (request) =>
    passing(request, (_, name, module) => ({
      lines: [`import ${module.dotted}`, `${name}_too = ${module.dotted}.${name}`],
      as: `${name}_too`,
      free: module.dotted?.split(".")[0] ?? "",
    })),
  "two variables are other names": (request) =>
    passing(request, (from, name) => ({
      lines: [`from ${from} import ${name}`, `one_${name} = two_${name} = ${name}`],
      as: `two_${name}`,
    })),
  "a tuple gives other names": (request) =>
    passing(request, (from, name) => ({
      lines: [`from ${from} import ${name}`, `first_${name}, last_${name} = ${name}, None`],
      as: null,
    })),
  "a module is passed on": (request) => {
    const module = request.dice.pick(request.sources);
    const place = placeOf(module);
    return place && passModule(request, module, `from ${place.parent} import ${place.last}`, place.last);
  },
  "a module is passed on under another name": (request) => {
    const module = request.dice.pick(request.sources);
    const as = `part_${request.barrel.names.size}`;
    return passModule(request, module, `import ${module.dotted} as ${as}`, as);
  },
  "a variable is another name of a module": (request) => {
    const module = request.dice.pick(request.sources);
    const as = `mod_${request.barrel.names.size}`;
    return passModule(request, module, `import ${module.dotted} as _${as}\n${as} = _${as}`, as);
  },
  "a definition of a name that others have": ({ barrel, sources, dice }) => {
    const named = pickName(sources, dice);
    if (!named || named.thing.shape === "module" || barrel.names.has(named.name)) return null;
    barrel.lines.push(`def ${named.name}(*parts):\n    return parts`);
    barrel.names.set(named.name, { shape: "function", isLegacy: false });
    return true;
  },
  "a function around it": (request) =>
    passing(request, (from, name) => ({
      lines: [
        `from ${from} import ${name} as _inner`,
        `def around_${name}(*parts):`,
        "    return _inner(*parts)",
      ],
      as: null,
      free: "_inner",
    })),
};

export const LISTS: Forms<BarrelRequest, true> = {
  "a list of the names": ({ barrel, dice }) => {
    barrel.all = [...dice.some([...barrel.names.keys()], 1, barrel.names.size)];
    barrel.lines.push(`__all__ = [${quoted(barrel.all)}]`);
    return true;
  },
  "a tuple of the names": ({ barrel }) => {
    barrel.all = [...barrel.names.keys()];
    barrel.lines.push(`__all__ = (\n${barrel.all.map((name) => `    "${name}",\n`).join("")})`);
    return true;
  },
  "a list that is added to": ({ barrel }) => {
    barrel.all = [...barrel.names.keys()];
    const [first = "", ...rest] = barrel.all;
    barrel.lines.push(`__all__ = ["${first}"]\n__all__ += [${quoted(rest)}]`);
    return true;
  },
  "a list that is appended to": ({ barrel }) => {
    barrel.all = [...barrel.names.keys()];
    const [first = "", ...rest] = barrel.all;
    barrel.lines.push(`__all__ = [${quoted(rest)}]\n__all__.append("${first}")`);
    return true;
  },
  "a list that is extended": ({ barrel }) => {
    barrel.all = [...barrel.names.keys()];
    const [first = "", ...rest] = barrel.all;
    barrel.lines.push(`__all__ = ["${first}"]\n__all__.extend([${quoted(rest)}])`);
    return true;
  },
  "a sum of lists": ({ barrel }) => {
    barrel.all = [...barrel.names.keys()];
    const [first = "", ...rest] = barrel.all;
    barrel.lines.push(`__all__ = ["${first}"] + [${quoted(rest)}]`);
    return true;
  },
  "the list of another module": ({ barrel, sources, dice }) => {
    const others = sources.filter((one) => one.all?.every((name) => one.names.has(name)));
    if (others.length === 0) return null;
    const other = dice.pick(others);
    const own = [...barrel.names.keys()];
    barrel.lines.unshift(`from ${other.dotted} import *`, `import ${other.dotted} as _listed`);
    barrel.lines.push(`__all__ = [${quoted(own)}]\n__all__ += _listed.__all__`);
    for (const [name, thing] of publicNames(other)) barrel.names.set(name, thing);
    barrel.all = [...new Set([...own, ...(other.all ?? [])])];
    return true;
  },
};

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(", ");
}

interface Passing {
  readonly lines: readonly string[];
  /** The name that others can take; null when it is another thing. */
  readonly as: string | null;
  /** A name that the lines need besides. */
  readonly free?: string;
}

function passing(
  { barrel, sources, dice }: BarrelRequest,
  write: (specifier: string, name: string, module: Module) => Passing | null,
): true | null {
  const named = pickName(sources, dice);
  if (!named || named.thing.shape === "module") return null;
  const passed = write(specifier(barrel, named.module, dice, named.thing), named.name, named.module);
  if (!passed || (passed.as !== null && barrel.names.has(passed.as))) return null;
  if (passed.free !== undefined && barrel.lines.join("\n").includes(passed.free)) return null;
  barrel.lines.push(...passed.lines);
  if (passed.as !== null) barrel.names.set(passed.as, named.thing);
  return true;
}

function passModule({ barrel }: BarrelRequest, module: Module, line: string, as: string): true | null {
  // A package has its own submodules as attributes, whatever else it calls so.
  if (!isHome(module) || !module.dotted || barrel.names.has(as) || isPackage(module)) return null;
  const isLegacy = [...module.names.values()].some((thing) => thing.isLegacy);
  const thing: Thing = { shape: "module", isLegacy, of: module };
  barrel.lines.push(line);
  barrel.names.set(as, thing);
  return true;
}
