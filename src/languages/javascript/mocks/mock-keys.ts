/** What becomes of the keys of a mock factory's object. */

import type * as t from "@babel/types";
import type { Edit, Span } from "../../../edits/edit";
import type { Refusal } from "../../../sites/analysis";
import type { Link, Origin } from "../../../sites/links";
import type { JavaScriptModule } from "../doors/module";
import { importOf, rulesFor } from "../pairs/rules";
import { newPlaining, plainMock } from "../promises/mock-functions";
import { plainFunction } from "../promises/plain-functions";
import { type MockTarget, mockTarget } from "../rewriting/mock-target";
import { refuse } from "../rewriting/rewrite";
import { keyName } from "../syntax/names";
import { spanOf, textOf } from "../syntax/parse";
import type { FileContext } from "../values/ways";
import type { Factory, MockCall } from "./mock-calls";

/** A key under which a factory gives a mock of a legacy export. */
export interface MockKey {
  readonly span: Span;
  readonly origin: Link;
  readonly via: readonly Link[];
  readonly outcome: KeyOutcome;
}

export type KeyOutcome =
  | {
      readonly target: MockTarget;
      readonly edits: readonly Edit[];
      /** What stands in the place of the key, for reports. */
      readonly text: string;
      /** The key stays, as the re-export on the way is rewritten and keeps the name. */
      readonly isSolved: boolean;
    }
  | { readonly refusal: Refusal };

/** The keys of an object, and why the object as a whole cannot be read for certain. */
export interface MockKeys {
  readonly keys: readonly MockKey[];
  readonly refusal: Refusal | null;
  /** Every property is a legacy export, or says only how the module is to be loaded. */
  readonly isAllLegacy: boolean;
}

type Property = t.ObjectProperty | t.ObjectMethod;

/** Reads the keys of the object that stands for the module of a mock. */
export function mockKeys(
  call: MockCall,
  factory: Extract<Factory, { kind: "object" }>,
  context: FileContext,
): MockKeys {
  const { object, actuals } = factory;
  const named: Named[] = [];
  let refusal: Refusal | null = null;
  for (const property of object.properties) {
    if (property.type === "SpreadElement") {
      if (!actuals.includes(property)) refusal ??= FOREIGN_SPREAD;
      continue;
    }
    const name = property.computed ? null : keyName(property.key);
    if (name === null) {
      refusal ??= COMPUTED_KEY;
      continue;
    }
    named.push({ property, name, origin: legacyOrigin(call, name, context) });
  }
  const keys = named.flatMap(({ property, origin }): readonly MockKey[] => {
    if (!origin) return [];
    const { module, name, via } = origin;
    const outcome = judgeKey(property, origin, context);
    return [{ span: spanOf(property.key), origin: { module, name }, via, outcome }];
  });
  const others = named.filter((one) => one.origin === null).map((one) => one.name);
  const isAllLegacy = actuals.length === 0 && others.every((name) => name === "__esModule");
  return { keys: withoutClashes(keys, others), refusal, isAllLegacy };
}

/** The module of which a key's replacement is an export. */
export function homeOf(target: MockTarget, context: FileContext): Link {
  return importOf(context.book, target.name);
}

interface Named {
  readonly property: Property;
  readonly name: string;
  readonly origin: Origin | null;
}

const FOREIGN_SPREAD: Refusal = {
  code: "mock-form",
  detail: "Its factory spreads something other than the real module, or uses that otherwise, too.",
};
const COMPUTED_KEY: Refusal = { code: "mock-form", detail: "A key of its factory is computed." };

function legacyOrigin(call: MockCall, name: string, { origins, book }: FileContext): Origin | null {
  const origin = name === "__esModule" ? null : origins.originOf(call.module, name);
  return origin && origin.name !== "*" && book.legacy.has(origin.module) ? origin : null;
}

function judgeKey(property: Property, origin: Origin, context: FileContext): KeyOutcome {
  const rules = rulesFor(origin, context.book);
  const target = mockTarget(rules);
  if ("refusal" in target) return target;
  const exported = homeOf(target, context).name;
  // The barrel's re-export is rewritten and keeps its name, so the mock of the barrel does too.
  if (origin.via.length > 0 && target.members.length === 0 && rules.bare) {
    return { target, edits: [], text: textOf(property.key, context.module), isSolved: true };
  }
  if (property.type === "ObjectMethod" && property.kind !== "method")
    return refuse("mock-form", "The key is a getter or setter.");
  const edits = keyEdits(property, [exported, ...target.members], context.module);
  if (target.losesPromise) {
    const state = newPlaining(context.module, true);
    const value = property.type === "ObjectMethod" ? property : property.value;
    const isPlain = value.type === "ObjectMethod" ? plainFunction(value, state) : plainMock(value, state);
    if (!isPlain) return refuse("mock-promise");
    edits.push(...state.edits);
  }
  return { target, edits, text: [exported, ...target.members].join("."), isSolved: false };
}

/** `createX: …` becomes `Manager: { forUser: … }`, `Wrapper: …` becomes `Manager: …`. */
function keyEdits(property: Property, path: readonly string[], module: JavaScriptModule): Edit[] {
  const last = path.at(-1) as string;
  const { key } = property;
  const edits: Edit[] = [];
  const isShorthand = property.type === "ObjectProperty" && property.shorthand;
  const keySpan = spanOf(key);
  if (isShorthand)
    edits.push({ span: { start: keySpan.start, end: keySpan.start }, text: `${opening(path)}${last}: ` });
  else {
    if (textOf(key, module) !== last) edits.push({ span: keySpan, text: last });
    if (path.length > 1) edits.push(insertion(property.start as number, opening(path)));
  }
  if (path.length > 1) edits.push(insertion(property.end as number, " }".repeat(path.length - 1)));
  return edits;
}

function opening(path: readonly string[]): string {
  return path
    .slice(0, -1)
    .map((name) => `${name}: { `)
    .join("");
}

function insertion(at: number, text: string): Edit {
  return { span: { start: at, end: at }, text };
}

/** Two keys that would become the same one, or one that is there already. */
function withoutClashes(keys: readonly MockKey[], others: readonly string[]): readonly MockKey[] {
  const count = new Map(others.map((name): [string, number] => [name, 1]));
  for (const { outcome } of keys) {
    if ("target" in outcome) count.set(firstKey(outcome), (count.get(firstKey(outcome)) ?? 0) + 1);
  }
  return keys.map((key): MockKey => {
    const isClash = "target" in key.outcome && (count.get(firstKey(key.outcome)) ?? 0) > 1;
    return isClash ? { ...key, outcome: refuse("mock-key-taken") } : key;
  });
}

function firstKey(outcome: Extract<KeyOutcome, { text: string }>): string {
  return outcome.text.split(".")[0] as string;
}
