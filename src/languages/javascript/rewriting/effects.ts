/** Whether a replacement evaluates the arguments of a call as often, as early and in the order that the call did. */

import type * as t from "@babel/types";
import type { Span } from "../../../edits/edit";
import type { Refusal } from "../../../sites/analysis";
import { isChangedObject } from "../doors/changed-objects";
import type { JavaScriptModule } from "../doors/module";
import { isFixed, isPure, isRepeatable, meansTheSameIn, namesIn } from "../doors/purity";
import type { TemplateName } from "../pairs/templates";
import { eachChild } from "../syntax/parse";
import type { Match } from "../values/chains";

/** How the arguments of a match come to stand in its replacement. */
export interface ArgumentOrder {
  /**
   * `kept`: in the order of the call, so that their text can stay where it is. `permuted`: each once,
   * in another order. `copied`: one more than once, or from another place.
   */
  readonly kind: "kept" | "permuted" | "copied";
  /** The places of the arguments that are used, in the order of the call. */
  readonly slots: readonly Span[];
  readonly kept: ReadonlySet<t.Node>;
}

export function argumentOrder(match: Match): ArgumentOrder {
  const given = givenIn(match);
  const used = usesIn(match).map((name) => name.name);
  const source = [...given.keys()].filter((name) => used.includes(name));
  const isSame = (name: string, index: number) => name === source[index];
  const isAlike = (name: string, index: number) =>
    match.arguments.get(name)?.isType === match.arguments.get(source[index] as string)?.isType;
  const isOnce = match.carried.size === 0 && used.length === source.length;
  const slots = source.map((name): Span => {
    const nodes = given.get(name) as readonly t.Node[];
    return { start: nodes[0]?.start as number, end: nodes.at(-1)?.end as number };
  });
  if (isOnce && used.every(isSame))
    return { kind: "kept", slots, kept: new Set(source.flatMap((name) => given.get(name) ?? [])) };
  return { kind: isOnce && used.every(isAlike) ? "permuted" : "copied", slots, kept: new Set() };
}

/** Why the replacement would not evaluate the arguments as the call did; null when it does. */
export function effectsRefusal(match: Match, module: JavaScriptModule): Refusal | null {
  const effects: Refusal = { code: "argument-effects" };
  const uses = usesIn(match);
  const given = givenIn(match);
  for (const [name, nodes] of given) {
    const places = uses.filter((use) => use.name === name);
    if (match.carried.has(name)) {
      const refusal = carriedRefusal(nodes, places, match, module);
      if (refusal) return refusal;
    }
    if (match.arguments.get(name)?.isType) continue;
    if (places.length === 0 && !nodes.every(isPure)) return effects;
    if (places.length > 1 && !nodes.every(isRepeatable)) return effects;
    if (places.some((use) => use.deferred) && !nodes.every((node) => isFixed(node, module))) return effects;
    const { declares } = match.template;
    const isCaught =
      declares.size > 0 && nodes.some((node) => namesIn(node, module).some((n) => declares.has(n.name)));
    if (isCaught) return { code: "name-not-visible" };
  }
  return keepsOrder(match, given, uses, module) && !looksEarly(match, given, uses) ? null : effects;
}

/**
 * The replacement reads something of an argument, or calls something with it, before the last argument with an effect
 * has been evaluated. The call that it replaces did so after all of them.
 */
function looksEarly(
  { template, arguments: all }: Match,
  given: Given,
  uses: readonly TemplateName[],
): boolean {
  const isValue = ({ name }: TemplateName) => all.get(name)?.isType !== true;
  const values = uses.filter(isValue);
  const last = values.findLast(({ name }) => !(given.get(name) ?? []).every(isPure));
  if (!last) return false;
  const holdsValue = (node: t.Node) =>
    values.some(({ start, end }) => (node.start as number) <= start && end <= (node.end as number));
  const isEarly = (node: t.Node): boolean => {
    if (LATER.has(node.type) || !holdsValue(node)) return false;
    if ((node.end as number) <= last.start && DOING.has(node.type)) return true;
    let isInside = false;
    eachChild(node, (child) => {
      isInside ||= isEarly(child);
    });
    return isInside;
  };
  return isEarly(template.expression);
}

const LATER: ReadonlySet<string> = new Set(["ArrowFunctionExpression", "FunctionExpression"]);

/** What may run code, or see what an effect has changed. */
const DOING: ReadonlySet<string> = new Set([
  ...["MemberExpression", "OptionalMemberExpression", "CallExpression", "OptionalCallExpression"],
  ...["NewExpression", "SpreadElement", "AwaitExpression", "BinaryExpression", "TemplateLiteral"],
  ...["UnaryExpression", "TaggedTemplateExpression", "YieldExpression"],
]);

type Given = ReadonlyMap<string, readonly t.Node[]>;

/** The parameters for which the call has something, in the order of the text. */
function givenIn(match: Match): Given {
  const given = [...match.arguments].flatMap(([name, { nodes }]): [string, readonly t.Node[]][] =>
    nodes.length > 0 ? [[name, nodes]] : [],
  );
  return new Map(given);
}

function usesIn(match: Match): readonly TemplateName[] {
  const given = givenIn(match);
  return match.template.names.filter((name) => given.has(name.name));
}

/** What a variable or field took is evaluated anew at each read, in the names of another place. */
function carriedRefusal(
  nodes: readonly t.Node[],
  places: readonly TemplateName[],
  match: Match,
  module: JavaScriptModule,
): Refusal | null {
  if (places.length === 0) return null;
  if (nodes.some((node) => !isFixed(node, module) || isChangedObject(node, module)))
    return { code: "argument-effects" };
  const scope = module.bound.scopeOf.get(match.from);
  const isVisible = nodes.every((node) =>
    scope ? meansTheSameIn(node, scope, module) : namesIn(node, module).length === 0,
  );
  return isVisible ? null : { code: "name-not-visible" };
}

/** Of arguments that change places, at most one may have an effect, and the others must not notice it. */
function keepsOrder(
  match: Match,
  given: Given,
  uses: readonly TemplateName[],
  module: JavaScriptModule,
): boolean {
  const isValue = (name: string) => match.arguments.get(name)?.isType !== true && !match.carried.has(name);
  const written = [...new Set(uses.map((use) => use.name))].filter(isValue);
  const source = [...given.keys()].filter((name) => isValue(name) && written.includes(name));
  if (written.every((name, index) => name === source[index])) return true;
  const nodes = source.map((name) => given.get(name) ?? []);
  const impure = nodes.filter((each) => !each.every(isPure));
  if (impure.length === 0) return true;
  return (
    impure.length === 1 &&
    nodes.every((each) => each === impure[0] || each.every((node) => isFixed(node, module)))
  );
}
