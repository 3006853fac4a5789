/** Follows the value of a legacy export along an expression, and through what holds it, against the patterns. */

import type * as t from "@babel/types";
import { keyName, outer } from "./doors";
import { fieldHolder, type Holder, variableHolder } from "./holders";
import type { JavaScriptModule } from "./module";
import type { CallPattern, Parameter } from "./patterns";

/** The argument text that stands for a parameter; nodes are those it was read from. */
export interface Argument {
  readonly text: string;
  readonly nodes: readonly t.Node[];
}

/** A call that matches the whole of a legacy expression. */
export interface Match {
  readonly pattern: CallPattern;
  /** The whole legacy expression, without an `await` in front. */
  readonly whole: t.Expression;
  /** The expression at which the chain was picked up: the export, or the variable that holds a part of it. */
  readonly from: t.Node;
  readonly arguments: ReadonlyMap<string, Argument>;
}

/** Why a chain does not match: it left every pattern at a node, or a call there has other arguments. */
export interface Mismatch {
  readonly at: t.Node;
  readonly why:
    | "too-few-arguments"
    | "too-many-arguments"
    | "spread-argument"
    | "type-arguments"
    | "other-use";
  /** How many steps of a pattern had matched. */
  readonly steps: number;
}

export type Trail =
  | { readonly kind: "match"; readonly match: Match }
  | { readonly kind: "held"; readonly holder: Holder; readonly reads: readonly Read[] }
  | { readonly kind: "mismatch"; readonly mismatch: Mismatch };

/** One use of a variable or field that holds a part of the chain. */
export interface Read {
  readonly node: t.Node;
  readonly trail: Trail;
}

/** Follows `root`, an expression whose value is the export at which all of `patterns` start. */
export function followChain(root: t.Node, patterns: readonly CallPattern[], module: JavaScriptModule): Trail {
  const live = patterns.map((pattern): Live => ({ pattern, next: 0, arguments: new Map() }));
  return follow(root, root, live, module, 0);
}

interface Live {
  readonly pattern: CallPattern;
  readonly next: number;
  readonly arguments: ReadonlyMap<string, Argument>;
}

const MAX_HOLDERS = 5;

function follow(
  start: t.Node,
  from: t.Node,
  initial: readonly Live[],
  module: JavaScriptModule,
  depth: number,
): Trail {
  let live = initial;
  let complete: Match | null = null;
  let at = start;
  for (;;) {
    const { node, parent } = outer(at, module.bound);
    const steps = parent ? live.map((one) => advance(one, node, parent, module.text)) : [];
    const next = steps.filter((step): step is Live => typeof step === "object");
    if (!parent || next.length === 0) {
      if (complete) return { kind: "match", match: complete };
      const why = steps.find((step) => typeof step === "string") as Mismatch["why"] | undefined;
      if (why) return { kind: "mismatch", mismatch: { at: parent ?? node, why, steps: live[0]?.next ?? 0 } };
      return held(node, parent, live, module, depth);
    }
    live = next;
    at = parent;
    const done = live.find((one) => one.next === one.pattern.steps.length);
    if (done)
      complete = { pattern: done.pattern, whole: at as t.Expression, from, arguments: done.arguments };
  }
}

/** A chain that stops before its end may go on where its value is kept. */
function held(
  node: t.Node,
  parent: t.Node | undefined,
  live: readonly Live[],
  module: JavaScriptModule,
  depth: number,
): Trail {
  const other: Trail = {
    kind: "mismatch",
    mismatch: { at: node, why: "other-use", steps: live[0]?.next ?? 0 },
  };
  if (live.length === 0 || !parent || depth >= MAX_HOLDERS) return other;
  const holder = variableHolder(node, parent, module) ?? fieldHolder(node, parent, module);
  if (!holder) return otherUse(node, live);
  const reads = holder.reads.map((read): Read => {
    if (holder.mayBeUnset && isOptional(read, module)) return { node: read, trail: otherUse(read, live) };
    return { node: read, trail: follow(read, read, live, module, depth + 1) };
  });
  return { kind: "held", holder, reads };
}

function otherUse(node: t.Node, live: readonly Live[]): Trail {
  return { kind: "mismatch", mismatch: { at: node, why: "other-use", steps: live[0]?.next ?? 0 } };
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
function advance(one: Live, node: t.Node, parent: t.Node, text: string): Live | Mismatch["why"] | undefined {
  const step = one.pattern.steps[one.next];
  if (!step) return undefined;
  const taken = { ...one, next: one.next + 1 };
  switch (step.kind) {
    case "await":
      return parent.type === "AwaitExpression" ? taken : undefined;
    case "member": {
      const isMember = parent.type === "MemberExpression" || parent.type === "OptionalMemberExpression";
      if (!isMember || parent.object !== node) return undefined;
      const name =
        parent.computed && parent.property.type !== "StringLiteral" ? null : keyName(parent.property);
      return name === step.name ? taken : undefined;
    }
    case "call":
    case "construct": {
      const isCall = parent.type === "CallExpression" || parent.type === "OptionalCallExpression";
      if (step.kind === "call" ? !isCall : parent.type !== "NewExpression") return undefined;
      const call = parent as t.CallExpression | t.OptionalCallExpression | t.NewExpression;
      if (call.callee !== node) return undefined;
      const found = bindArguments(step.parameters, call.arguments, text);
      if (typeof found === "string") return found;
      const types = bindTypes(step.types, call.typeParameters, text);
      return types
        ? { ...taken, arguments: new Map([...one.arguments, ...found, ...types]) }
        : "type-arguments";
    }
  }
}

function bindArguments(
  parameters: readonly Parameter[],
  given: t.CallExpression["arguments"],
  text: string,
): ReadonlyMap<string, Argument> | Mismatch["why"] {
  const found = new Map<string, Argument>();
  for (const [index, parameter] of parameters.entries()) {
    if (parameter.rest) {
      const rest = given.slice(index);
      const [first, last] = [rest[0], rest.at(-1)];
      found.set(parameter.name, {
        text: first && last ? text.slice(first.start as number, last.end as number) : "",
        nodes: rest,
      });
      return found;
    }
    const node = given[index];
    if (node?.type === "SpreadElement") return "spread-argument";
    if (node)
      found.set(parameter.name, {
        text: text.slice(node.start as number, node.end as number),
        nodes: [node],
      });
    else if (parameter.fallback === null) return "too-few-arguments";
    else found.set(parameter.name, { text: parameter.fallback, nodes: [] });
  }
  const extra = given[parameters.length];
  if (extra) return extra.type === "SpreadElement" ? "spread-argument" : "too-many-arguments";
  return found;
}

function bindTypes(
  names: readonly string[],
  given: t.NewExpression["typeParameters"],
  text: string,
): ReadonlyMap<string, Argument> | null {
  const types = given && "params" in given ? given.params : [];
  if (types.length !== names.length) return null;
  return new Map(
    names.map((name, index) => {
      const node = types[index] as t.Node;
      return [name, { text: text.slice(node.start as number, node.end as number), nodes: [] }];
    }),
  );
}
