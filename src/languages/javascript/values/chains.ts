/** Follows the value of a legacy export along an expression, and through what holds it, against the patterns. */

import type * as t from "@babel/types";
import { outer } from "../doors/doors";
import type { JavaScriptModule } from "../doors/module";
import { type Argument, type ArgumentMismatch, bindCall } from "../pairs/call-arguments";
import type { CallPattern } from "../pairs/patterns";
import type { Template } from "../pairs/templates";
import { memberName } from "../syntax/names";
import { fieldHolder } from "./fields";
import { type Holder, variableHolder } from "./holders";

/** A call that matches the whole of a legacy expression. */
export interface Match {
  readonly pattern: CallPattern;
  /** The replacement that fits the call: that of the pattern, or the one without type arguments. */
  readonly template: Template;
  /** The whole legacy expression, without an `await` in front. */
  readonly whole: t.Expression;
  /** The expression at which the chain was picked up: the export, or the variable that holds a part of it. */
  readonly from: t.Node;
  /** In the order of the text. */
  readonly arguments: ReadonlyMap<string, Argument>;
  /** The parameters whose arguments stand where a variable or field got its value, not in `whole`. */
  readonly carried: ReadonlySet<string>;
}

/** Why a chain does not match: it left every pattern at a node, or a call there has other arguments. */
export interface Mismatch {
  readonly at: t.Node;
  readonly why: ArgumentMismatch | "other-use";
  /** The pattern to whose parameters the call's arguments do not fit. */
  readonly pattern: CallPattern | null;
  /** How many steps of a pattern had matched. */
  readonly steps: number;
}

export type Trail =
  | { readonly kind: "match"; readonly match: Match }
  | {
      readonly kind: "held";
      readonly holder: Holder;
      readonly reads: readonly Read[];
      /** How many steps of a pattern had matched: without one the holder is another name of the export. */
      readonly steps: number;
    }
  | { readonly kind: "mismatch"; readonly mismatch: Mismatch };

/** One use of a variable or field that holds a part of the chain. */
export interface Read {
  readonly node: t.Node;
  readonly trail: Trail;
}

/** Follows `root`, an expression whose value is the export at which all of `patterns` start. */
export function followChain(root: t.Node, patterns: readonly CallPattern[], module: JavaScriptModule): Trail {
  const live = patterns.map((pattern): Live => ({ ...NOTHING_TAKEN, pattern }));
  return follow(root, live, module, 0);
}

interface Live {
  readonly pattern: CallPattern;
  readonly next: number;
  readonly isUntyped: boolean;
  readonly arguments: ReadonlyMap<string, Argument>;
  readonly carried: ReadonlySet<string>;
}

const NOTHING_TAKEN = {
  next: 0,
  isUntyped: false,
  arguments: new Map<string, Argument>(),
  carried: new Set<string>(),
};

const MAX_HOLDERS = 5;

function follow(from: t.Node, initial: readonly Live[], module: JavaScriptModule, depth: number): Trail {
  let live = initial;
  let at = from;
  let complete: Match | null = null;
  for (;;) {
    const { node, parent } = outer(at, module.bound);
    const steps = parent ? live.map((one) => advance(one, node, parent)) : [];
    const next = steps.filter((step): step is Live => typeof step === "object");
    if (!parent || next.length === 0) {
      if (complete) return { kind: "match", match: complete };
      const index = steps.findIndex((step) => typeof step === "string");
      const [why, unfit] = [steps[index], live[index]];
      if (typeof why === "string" && unfit) {
        const mismatch = { at: parent ?? node, why, pattern: unfit.pattern, steps: unfit.next };
        return { kind: "mismatch", mismatch };
      }
      return held(node, parent, live, module, depth);
    }
    live = next;
    at = parent;
    complete = live.flatMap((one) => matchOf(one, at as t.Expression, from))[0] ?? complete;
  }
}

/** The match of a chain all of whose steps are taken. */
function matchOf(live: Live, whole: t.Expression, from: t.Node): readonly Match[] {
  const { pattern, next, isUntyped, carried } = live;
  const template = isUntyped ? pattern.untyped : pattern.replacement;
  if (next < pattern.steps.length || !template) return [];
  return [{ pattern, template, whole, from, arguments: live.arguments, carried }];
}

/** A chain that stops before its end may go on where its value is kept. */
function held(
  node: t.Node,
  parent: t.Node | undefined,
  live: readonly Live[],
  module: JavaScriptModule,
  depth: number,
): Trail {
  if (live.length === 0 || !parent || depth >= MAX_HOLDERS) return otherUse(node, live);
  const holder = variableHolder(node, parent, module) ?? fieldHolder(node, parent, module);
  if (!holder) return otherUse(node, live);
  const onward = live.map((one): Live => ({ ...one, carried: new Set(one.arguments.keys()) }));
  const reads = holder.reads.map((read): Read => {
    if (holder.mayBeUnset && isOptional(read, module)) return { node: read, trail: otherUse(read, live) };
    return { node: read, trail: follow(read, onward, module, depth + 1) };
  });
  return { kind: "held", holder, reads, steps: live[0]?.next ?? 0 };
}

function otherUse(node: t.Node, live: readonly Live[]): Trail {
  return {
    kind: "mismatch",
    mismatch: { at: node, why: "other-use", pattern: null, steps: live[0]?.next ?? 0 },
  };
}

/** `holder?.create()` asks whether the holder is set, which the replacement cannot answer. */
function isOptional(read: t.Node, module: JavaScriptModule): boolean {
  const { parent } = outer(read, module.bound);
  return (
    (parent?.type === "OptionalMemberExpression" || parent?.type === "OptionalCallExpression") &&
    parent.optional
  );
}

/** One step further: the chain with the step taken, the reason why the step does not fit, or nothing. */
function advance(one: Live, node: t.Node, parent: t.Node): Live | ArgumentMismatch | undefined {
  const step = one.pattern.steps[one.next];
  if (!step) return undefined;
  const taken = { ...one, next: one.next + 1 };
  switch (step.kind) {
    case "await":
      return parent.type === "AwaitExpression" ? taken : undefined;
    case "member": {
      const isMember = parent.type === "MemberExpression" || parent.type === "OptionalMemberExpression";
      if (!isMember || parent.object !== node) return undefined;
      return memberName(parent) === step.name ? taken : undefined;
    }
    case "call":
    case "construct": {
      const isCall = parent.type === "CallExpression" || parent.type === "OptionalCallExpression";
      if (step.kind === "call" ? !isCall : parent.type !== "NewExpression") return undefined;
      const call = parent as t.CallExpression | t.OptionalCallExpression | t.NewExpression;
      if (call.callee !== node) return undefined;
      const found = bindCall(step, call);
      if (typeof found === "string") return found;
      const isUntyped = one.isUntyped || found.isUntyped;
      if (isUntyped && one.pattern.untyped === null) return "type-arguments";
      return { ...taken, isUntyped, arguments: new Map([...one.arguments, ...found.arguments]) };
    }
  }
}
