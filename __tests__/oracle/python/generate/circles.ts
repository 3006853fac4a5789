/** The forms in which modules import each other in a circle. Each gives the modules that it has made. */

import type { Dice } from "../../generate/dice";
import type { Forms, Tally } from "../../generate/forms";
import { emptyModule, type Module, pickName, publicNames } from "./model";

export interface CircleRequest {
  readonly barrels: readonly Module[];
  readonly sources: readonly Module[];
  readonly dice: Dice;
  readonly tally: Tally;
}

export const CIRCLES: Forms<CircleRequest, readonly Module[]> = {
  "two barrels with each other's names": ({ sources, dice }) => {
    const [one, two] = pair(dice);
    const named = pickName(sources, dice);
    if (!named || named.name.startsWith("_")) return null;
    one.lines.push(`from ${named.module.dotted} import ${named.name}`, `from ${two.dotted} import *`);
    two.lines.push(`from ${one.dotted} import *`, "own = 1");
    for (const module of [one, two]) module.names.set(named.name, named.thing);
    return [one, two];
  },
  "a circle over the package": ({ sources, dice }) => {
    const [one, two] = pair(dice);
    const named = pickName(sources, dice);
    if (!named || !two.dotted || named.thing.shape === "module") return null;
    one.lines.push(`import ${two.dotted}`, `from ${named.module.dotted} import ${named.name} as first`);
    two.lines.push(
      `import ${one.dotted}`,
      "def later():",
      `    return ${one.dotted}.first, ${two.dotted}.later`,
    );
    one.names.set("first", named.thing);
    two.names.set("later", { shape: "function", isLegacy: false });
    return [one, two];
  },
  "an import at the end": ({ barrels, dice }) => {
    const barrel = dice.pick(barrels);
    const [one] = pair(dice);
    const brought = publicNames(barrel);
    if (brought.size === 0 || barrel.lines.join("\n").includes("circle")) return null;
    one.lines.push(`from ${barrel.dotted} import *`);
    for (const [name, thing] of brought) one.names.set(name, thing);
    barrel.lines.push(`from ${one.dotted} import *`);
    return [one];
  },
  "an import in a function of the lower one": ({ barrels, dice }) => {
    const barrel = dice.pick(barrels);
    const [one] = pair(dice);
    const named = pickName([barrel], dice);
    if (!named || named.thing.shape === "module") return null;
    one.lines.push(`from ${barrel.dotted} import ${named.name}`);
    one.names.set(named.name, named.thing);
    barrel.lines.push(
      "def _late():",
      `    from ${one.dotted} import ${named.name}`,
      `    return ${named.name}`,
    );
    return [one];
  },
};

function pair(dice: Dice): readonly [Module, Module] {
  const number = dice.below(1000);
  return [emptyModule(`shop/own/circle_a${number}.py`, ""), emptyModule(`shop/own/circle_b${number}.py`, "")];
}
