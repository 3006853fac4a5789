/**
 * Whether anything could tell that an `await` has gone. An async function runs in the turn of its caller up to its first
 * `await`; without it what follows runs there as well, before the rest of the caller.
 */

import type * as t from "@babel/types";
import { outer } from "../doors/doors";
import type { JavaScriptModule } from "../doors/module";
import { awaits, enclosingFunction, isFunction } from "../syntax/function-body";
import { memberName } from "../syntax/names";
import { contains, eachChild } from "../syntax/parse";
import { type Call, callsOf } from "./functions";
import { areInTheWay, type Touches, touchesOf } from "./touches";

/**
 * True where the file calls the function around `waiting` without awaiting it at once, and what comes after `waiting`
 * touches what the caller then touches. `legacy` is the call in `waiting`. Callers in other files are not looked at.
 */
export function needsItsTurn(waiting: t.Node, legacy: t.Node, module: JavaScriptModule): boolean {
  const owner = enclosingFunction(waiting, module.bound);
  if (!owner?.async || owner.generator || callsOf(owner, module).length === 0) return false;
  const whole = known.get(owner) ?? {
    isFelt: isFeltAfter([owner.body], null, owner, module),
    isLong: (owner.body.end as number) - (owner.body.start as number) > LONG_FUNCTION,
  };
  known.set(owner, whole);
  // To look at what follows each place of a long function takes too long, and an `await` too many does no harm.
  if (!whole.isFelt || whole.isLong) return whole.isFelt;
  return isFeltAfter(following(waiting, module), legacy, owner, module);
}

/** In UTF-16 code units. */
const LONG_FUNCTION = 20_000;

/** What holds for a function as a whole, all its code taken for what comes later. */
const known = new WeakMap<t.Function, { readonly isFelt: boolean; readonly isLong: boolean }>();

function isFeltAfter(
  nodes: Iterable<t.Node>,
  skipped: t.Node | null,
  owner: t.Function,
  module: JavaScriptModule,
): boolean {
  const late = touchesOf(nodes, module, skipped);
  for (const touches of [late.reads, late.changes])
    for (const touched of touches)
      if (typeof touched !== "string" && touched.declarations.every((id) => contains(owner, id)))
        touches.delete(touched);
  return isFelt(owner, { late, module, seen: new Set() });
}

interface Search {
  /** What comes after the `await` touches. */
  readonly late: Touches;
  readonly module: JavaScriptModule;
  readonly seen: Set<t.Function>;
}

function isFelt(owner: t.Function, search: Search): boolean {
  if (search.seen.has(owner)) return false;
  search.seen.add(owner);
  return callsOf(owner, search.module).some((call) => feels(call, search));
}

/** The code after a call goes on with what is touched late, or that of who called it. */
function feels(call: Call, search: Search): boolean {
  const { late, module } = search;
  const promise = endOfChain(call, module);
  if (outer(promise, module.bound).parent?.type === "AwaitExpression") return false;
  const turn: t.Node[] = [];
  let waits = false;
  for (const node of following(promise, module)) {
    turn.push(node);
    waits = awaits(node);
    if (waits) break;
  }
  if (areInTheWay(late, touchesOf(turn, module, promise))) return true;
  const around = waits ? null : enclosingFunction(call, module.bound);
  return around !== null && isFelt(around, search);
}

/** The promise of a call with all that is chained on it, which runs later in any case. */
function endOfChain(call: t.Expression, module: JavaScriptModule): t.Expression {
  const { node, parent } = outer(call, module.bound);
  const isChained =
    parent?.type === "MemberExpression" && parent.object === node && CHAINED.has(memberName(parent) ?? "");
  const chained = isChained ? module.bound.parents.get(parent) : undefined;
  return chained?.type === "CallExpression" && chained.callee === parent ? endOfChain(chained, module) : call;
}

const CHAINED: ReadonlySet<string> = new Set(["then", "catch", "finally"]);

/** The statement of a node, and all that runs after it in the same function, class or file. */
function* following(node: t.Node, { bound }: JavaScriptModule): Generator<t.Node> {
  let at = node;
  let parent = bound.parents.get(at);
  while (parent && !isStep(at, parent)) [at, parent] = [parent, bound.parents.get(parent)];
  yield at;
  const leaves = at.type === "ReturnStatement";
  for (
    ;
    parent && !isFunction(parent) && at.type !== "ClassBody";
    [at, parent] = [parent, bound.parents.get(parent)]
  ) {
    if (LOOPS.has(parent.type)) yield parent;
    if (parent.type === "IfStatement" || (leaves && parent.type !== "TryStatement")) continue;
    const later: t.Node[] = [];
    eachChild(parent, (child) => {
      if ((child.start as number) >= (at.end as number) || isConstructor(child)) later.push(child);
    });
    yield* later.map((one) => (isConstructor(one) ? one.body : one));
  }
}

/** A statement, a member of a class, or what an arrow function gives. */
function isStep(node: t.Node, parent: t.Node): boolean {
  return isFunction(parent) || parent.type === "ClassBody" || /Statement$|Declaration$/.test(node.type);
}

function isConstructor(node: t.Node): node is t.ClassMethod {
  return node.type === "ClassMethod" && node.kind === "constructor";
}

const LOOPS: ReadonlySet<string> = new Set([
  ...["ForStatement", "ForInStatement", "ForOfStatement", "WhileStatement", "DoWhileStatement"],
]);
