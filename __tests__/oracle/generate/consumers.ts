/** Writes files that use what modules export, with names that are the same and mean something else. */

import type { Dice } from "./dice";
import { type Forms, type Tally, writeOne } from "./forms";
import { IMPORTS, type ImportContext, JSDOC, LOADS, type Local, REQUIRES } from "./imports";
import { type Format, type Module, viewsOf } from "./model";
import { type Layout, specifierOf } from "./specifiers";
import {
  CLASS_USES,
  type Dialect,
  FACTORY_USES,
  FUNCTION_USES,
  isTyped,
  SHADOWS,
  TYPE_USES,
  type UseContext,
  VALUE_USES,
} from "./uses";

export interface ConsumerRequest {
  readonly path: string;
  readonly format: Format;
  readonly sources: readonly Module[];
  readonly layout: Layout;
  readonly dice: Dice;
  readonly tally: Tally;
}

/** A file that is being written. */
export interface Draft {
  readonly module: Module;
  readonly dialect: Dialect;
  readonly head: string[];
  readonly locals: Local[];
  /** A name that is free in the file: the wished one, if it is. */
  readonly nameLike: (wish: string) => string;
  readonly importContext: (from: Module, add: (local: Local) => void) => ImportContext;
}

/** The text of a file that uses one to three of the sources. */
export function writeConsumer(request: ConsumerRequest): string {
  const { dice, format } = request;
  const draft = draftOf(request);
  for (let left = 1 + dice.below(2); left > 0; left--) takeFrom(dice.pick(request.sources), draft, request);
  const functions = [0, 1].slice(dice.chance(85) ? 1 : 0).map(() => functionText(draft, request));
  const shared = draft.head.length > 0 ? `${draft.head.join("\n")}\n\n` : "";
  if (format === "esm") return `${shared}${functions.map((text) => `export ${text}`).join("\n\n")}\n`;
  return `${shared}${functions.join("\n\n")}\n\nmodule.exports = { run };\n`;
}

/** An empty file. */
export function draftOf({ path, format, layout, dice }: ConsumerRequest): Draft {
  const module: Module = { path, format, links: new Map(), stars: [], lines: [] };
  const dialect = (/\.([jt]sx?)$/.exec(path)?.[1] ?? "ts") as Dialect;
  const taken = new Set<string>(["context", "list", "error", "use", "loaded", "made"]);
  const nameLike = (wish: string): string => {
    let name = wish;
    for (let number = 2; taken.has(name); number++) name = `${wish}${number}`;
    taken.add(name);
    return name;
  };
  return {
    module,
    dialect,
    head: [],
    locals: [],
    nameLike,
    importContext: (from, add) => ({
      from,
      views: viewsOf(from),
      specifier: JSON.stringify(specifierOf(module, from, layout, dice)),
      dialect,
      dice,
      local: nameLike,
      fresh: () => nameLike("a1"),
      add: (its, view) => add({ its, view }),
    }),
  };
}

/** Imports or requires something of a module. */
export function takeFrom(from: Module, draft: Draft, { format, dice, tally }: ConsumerRequest): void {
  const context = draft.importContext(from, (local) => draft.locals.push(local));
  const line = writeOne(format === "esm" ? IMPORTS : REQUIRES, context, dice, tally);
  if (line !== "") draft.head.push(line);
}

function functionText(draft: Draft, request: ConsumerRequest): string {
  const { dice, tally, sources, format } = request;
  const locals = [...draft.locals];
  const lines: string[] = [];
  const add = (local: Local) => locals.push(local);
  if (dice.chance(35) && format === "esm") {
    const context = draft.importContext(dice.pick(sources), add);
    lines.push(writeOne(LOADS, context, dice, tally));
  }
  if (dice.chance(30) && !isTyped(draft.dialect))
    lines.push(writeOne(JSDOC, draft.importContext(dice.pick(sources), add), dice, tally));
  for (let left = 1 + dice.below(4); left > 0 && locals.length > 0; left--)
    lines.push(useOf(dice.pick(locals), draft, request));
  if (dice.chance(40)) {
    const name = dice.chance(60) && locals.length > 0 ? dice.pick(locals).its : dice.pick(FAMOUS);
    const shadow = { name, dialect: draft.dialect, fresh: () => draft.nameLike("a1") };
    lines.push(writeOne(SHADOWS, shadow, dice, tally));
  }
  const parameters = isTyped(draft.dialect) ? "context: any, list: any[]" : "context, list";
  const body = lines.filter((line) => line !== "").map((line) => `  ${line}\n`);
  return `async function ${draft.nameLike("run")}(${parameters}) {\n${body.join("")}}`;
}

const FAMOUS = [
  "createX",
  "createXSync",
  "XFactory",
  "Wrapper",
  "LegacyX",
  "createOld",
  "MockManager",
  "Manager",
];

/** A statement that uses a local, or something that can be reached through it. */
export function useOf(local: Local, draft: Draft, { dice, tally }: ConsumerRequest): string {
  let { its, view } = local;
  const steps = view.thing.shape === "namespace" && dice.chance(96) ? 3 : 0;
  for (let step = 0; step < steps && view.thing.of; step++) {
    const members = [...viewsOf(view.thing.of)].filter(([name]) => name !== "default");
    if (members.length === 0) break;
    const [name, member] = dice.pick(members);
    const isValue = view.isValue && member.isValue;
    its =
      isValue && member.thing.shape !== "namespace" && dice.chance(15)
        ? `${its}["${name}"]`
        : `${its}.${name}`;
    view = { thing: member.thing, isValue, isType: view.isType && member.isType };
  }
  if (view.thing.shape === "namespace" && its.includes(".")) return "";
  const context: UseContext = { its, view, dialect: draft.dialect, fresh: () => draft.nameLike("a1") };
  const tables: Forms<UseContext>[] = [];
  if (view.isValue)
    tables.push(VALUE_USES, ...(SHAPED[view.thing.shape] ?? []), ...(SHAPED[view.thing.shape] ?? []));
  if (view.isType && view.thing.shape !== "namespace" && isTyped(draft.dialect) && !its.includes("["))
    tables.push(TYPE_USES);
  return tables.length > 0 ? writeOne(dice.pick(tables), context, dice, tally) : "";
}

const SHAPED: Readonly<Partial<Record<string, readonly Forms<UseContext>[]>>> = {
  "async-function": [FUNCTION_USES],
  function: [FUNCTION_USES],
  factory: [FACTORY_USES, CLASS_USES],
  class: [CLASS_USES],
};
