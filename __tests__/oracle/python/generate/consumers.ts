/** Writes files that take names of other modules, use them, and have others that are only alike. */

import type { Dice } from "../../generate/dice";
import { chooseOne, type Tally, writeOne } from "../../generate/forms";
import { ALIKE, CHANGES } from "./alike";
import { IMPORTS, type Imported } from "./imports";
import { emptyModule, type Module, pickName, type Thing } from "./model";
import { ERROR_USES, LOCAL_USES, TOP_USES, TYPE_USES } from "./uses";

export interface ConsumerRequest {
  readonly path: string;
  /** The folder at which its dotted name starts; null where nobody can import it. */
  readonly root: string | null;
  readonly sources: readonly Module[];
  readonly dice: Dice;
  readonly tally: Tally;
}

/** An expression that the file can use now. */
interface Usable {
  readonly it: string;
  readonly thing: Thing;
  readonly isForTypes: boolean;
}

interface Writing extends ConsumerRequest {
  readonly module: Module;
  readonly fresh: () => string;
}

export function writeConsumer(request: ConsumerRequest): Module {
  const { dice, tally } = request;
  const module = emptyModule(request.path, request.root);
  let count = 0;
  const fresh = () => `${dice.pick(["got", "the", "my"])}${count++}`;
  const writing: Writing = { ...request, module, fresh };
  if (dice.chance(40)) module.lines.push(`"""Was made with ${dice.pick(NAMES)}."""`);
  const usable = times(1 + dice.below(4)).flatMap(() => importOne(writing, module.lines, true) ?? []);
  module.lines.push(...HEAD);
  for (const one of usable) {
    if (one.isForTypes || !dice.chance(35)) continue;
    module.lines.push(writeOne(TOP_USES, { ...one, dice, fresh }, dice, tally));
  }
  for (let index = dice.below(4); index >= 0; index--)
    module.lines.push(...functionLines(index, usable, writing));
  const own = [...module.names.keys()].filter((name) => !name.startsWith("_"));
  if (own.length > 0 && dice.chance(10))
    module.lines.push(writeOne(CHANGES, { name: dice.pick(own) }, dice, tally));
  return module;
}

const HEAD = [
  "import asyncio",
  "from typing import Annotated, Literal, Optional, TypeVar, cast",
  "",
  "",
  "def use(*parts, **more):",
  "    return parts",
  "",
  "",
  "raises = use",
  "",
];

/** The names that texts and inner scopes have, whether the file knows them or not. */
const NAMES = ["create_x", "create_x_sync", "XFactory", "Wrapper", "OldManager", "MockManager", "factory"];

function importOne(
  { module, sources, dice, tally, fresh }: Writing,
  lines: string[],
  isTop: boolean,
): Usable | null {
  const named = pickName(sources, dice);
  if (!named?.module.dotted || named.module === module) return null;
  const imported = chooseOne(IMPORTS, { from: module, named, sources, dice, fresh, isTop }, dice, tally);
  if (!imported) return null;
  lines.push(...imported.lines);
  if (isTop) for (const [name, thing] of imported.binds) module.names.set(name, thing);
  return usableOf(imported, dice);
}

/** Of a module one of its names is used. */
function usableOf({ expression, thing, isForTypes = false }: Imported, dice: Dice): Usable {
  const inner = thing.of ? pickName([thing.of], dice) : null;
  if (!inner || inner.thing.of) return { it: expression, thing, isForTypes };
  return { it: `${expression}.${inner.name}`, thing: inner.thing, isForTypes };
}

function functionLines(index: number, atTop: readonly Usable[], writing: Writing): readonly string[] {
  const { dice, tally, module, fresh } = writing;
  const body: string[] = [];
  const local = dice.chance(40) ? importOne(writing, body, false) : null;
  const usable = local ? [...atTop, local, local] : atTop;
  for (let left = 1 + dice.below(4); left > 0 && usable.length > 0; left--) {
    const { it, thing, isForTypes } = dice.pick(usable);
    const ofShape = thing.shape === "error" && dice.chance(60) ? ERROR_USES : LOCAL_USES;
    body.push(writeOne(isForTypes ? TYPE_USES : ofShape, { it, thing, dice, fresh }, dice, tally));
  }
  const names = [...module.names].filter(([, { isLegacy }]) => isLegacy).map(([name]) => name);
  while (dice.chance(45)) {
    const name = dice.pick(names.length > 0 && dice.chance(70) ? names : NAMES);
    // Most of them return, so they stand in front as often as behind.
    const text = writeOne(ALIKE, { name }, dice, tally);
    body.splice(local ? body.length : dice.below(body.length + 1), 0, text);
  }
  if (body.length === 0) body.push("return ctx");
  const name = `${dice.pick(["run", "make", "serve"])}${index}`;
  const head = dice.chance(70)
    ? [`async def ${name}(ctx, other=None):`]
    : [`class Of${index}:`, `    async def ${name}(self, ctx, other=None):`];
  const indent = " ".repeat(head.length * 4);
  return [...head, ...body.flatMap((text) => text.split("\n")).map((line) => indent + line), ""];
}

function times(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}
