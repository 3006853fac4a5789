/** Reads a replacement as a template: its text, and the names in it for which other text is filled in. */

import type * as t from "@babel/types";
import type { Span } from "../../../edits/edit";
import type { TakenMember } from "../../manifest-names";
import { type PairProblem, refusePair } from "../../pair-problem";
import { bind } from "../syntax/binding-rules";
import { eachChild, spanOf } from "../syntax/parse";
import type { Bound } from "../syntax/scope";
import { isGlobal } from "./globals";
import { parseSide } from "./parse-side";

/** A name in a replacement that is not its own: a parameter of the pattern, or something to import. */
export interface TemplateName {
  readonly name: string;
  /** What gives way to the filled-in text: the name, and the dots of a spread rest parameter. */
  readonly start: number;
  readonly end: number;
  /** `{ userId }`: the key stays when the value is filled in. */
  readonly shorthand: boolean;
  readonly place: Place;
  /** The value may be evaluated later, or not at all: inside a function, a condition or an optional chain. */
  readonly deferred: boolean;
  /** It stands in a function of the replacement. */
  readonly inFunction: boolean;
  /** `...rest`: a list of arguments or elements stands here. */
  readonly list: boolean;
}

/**
 * Where a value stands: `argument` of a call, another `open` place that takes any value without
 * parentheses, an `operand`, or the callee of a `new` (`constructed`), which takes no call.
 */
export type Place = "argument" | "open" | "operand" | "constructed";

export interface Template {
  readonly text: string;
  readonly names: readonly TemplateName[];
  /** It needs `await` outside of its own functions: it may only stand where that is allowed. */
  readonly awaits: boolean;
  /** Names that functions in it declare; an argument that means another thing by one must not come in there. */
  readonly declares: ReadonlySet<string>;
  readonly expression: t.Expression;
}

/** The names that a template may use. */
export interface TemplateScope {
  readonly side: PairProblem["side"];
  readonly parameters: ReadonlySet<string>;
  /** The parameters that stand for all arguments that are left. */
  readonly rests: ReadonlySet<string>;
  isImportable(name: string): boolean;
}

/** Reads a template. Throws a PairRefusal where it is not one. */
export function readTemplate(text: string, scope: TemplateScope, offset = 0): Template {
  const expression = parseSide(scope.side, text);
  const bound = bind({ type: "ExpressionStatement", expression } as t.ExpressionStatement, () => {});
  const names: TemplateName[] = [];
  for (const node of bound.scopeOf.keys()) {
    if (bound.bindingOf.has(node) || !("name" in node) || typeof node.name !== "string") continue;
    if (node.name === "undefined") continue;
    if (!scope.parameters.has(node.name) && !scope.isImportable(node.name))
      refuseName(node.name, offset + (node.start ?? 0), scope);
    names.push(templateName(node, node.name, scope, bound));
  }
  for (const node of bound.parents.nodes()) refuseChange(node, offset, scope.side);
  names.sort((a, b) => a.start - b.start);
  const declares = new Set([...bound.declaredBy.values()].map((binding) => binding.name));
  const awaits = bound.parents
    .nodes()
    .some((node) => node.type === "AwaitExpression" && !isInFunction(node, bound));
  return { text, names, awaits, declares, expression };
}

/** The members that a template takes of its names: `Manager.forUser`; those aside that every class has. */
export function membersIn({ expression, names }: Template): readonly TakenMember[] {
  const found: TakenMember[] = [];
  const visit = (node: t.Node): void => {
    eachChild(node, visit);
    if (node.type !== "MemberExpression" || node.computed || node.object.type !== "Identifier") return;
    const { object, property } = node;
    const isName = names.some(({ name, start }) => name === object.name && start === object.start);
    if (isName && property.type === "Identifier" && !OF_FUNCTIONS.has(property.name))
      found.push({ name: object.name, member: property.name, offset: property.start as number });
  };
  visit(expression);
  return found;
}

const OF_FUNCTIONS: ReadonlySet<string> = new Set([
  ...["name", "length", "prototype", "call", "apply", "bind", "toString", "hasOwnProperty"],
]);

/** The template of one name that is imported under it. */
export function nameTemplate(name: string): Template {
  const expression: t.Expression = { type: "Identifier", name, start: 0, end: name.length };
  const place = { start: 0, end: name.length, shorthand: false, place: "open" as const };
  return {
    text: name,
    names: [{ name, ...place, deferred: false, inFunction: false, list: false }],
    awaits: false,
    declares: new Set(),
    expression,
  };
}

/** The text without its lists of type arguments that hold only `types`; null where one is used in another way. */
export function withoutTypeArguments(template: Template, types: ReadonlySet<string>): string | null {
  const spans: Span[] = [];
  const bound = bind(
    { type: "ExpressionStatement", expression: template.expression } as t.ExpressionStatement,
    (node) => {
      if (node.type !== "TSTypeParameterInstantiation") return;
      const isOwn = node.params.every(
        (type) =>
          type.type === "TSTypeReference" &&
          type.typeName.type === "Identifier" &&
          types.has(type.typeName.name),
      );
      if (isOwn) spans.push(spanOf(node));
    },
  );
  for (const node of bound.scopeOf.keys()) {
    const isType = "name" in node && typeof node.name === "string" && types.has(node.name);
    if (
      isType &&
      !spans.some((span) => span.start <= (node.start as number) && span.end >= (node.end as number))
    )
      return null;
  }
  let text = template.text;
  // From the last one on, so that the offsets of those before stay right.
  for (const { start, end } of spans.sort((a, b) => b.start - a.start))
    text = text.slice(0, start) + text.slice(end);
  return text;
}

/** `Manager.build(context=context)` is an assignment in JavaScript. */
function refuseChange(node: t.Node, offset: number, side: PairProblem["side"]): void {
  if (node.type !== "AssignmentExpression" && node.type !== "UpdateExpression") return;
  refusePair(
    side,
    offset + (node.start ?? 0),
    "this changes a variable, and arguments are expressions that need not be one",
    "give arguments by position; JavaScript has no arguments by name",
  );
}

function refuseName(name: string, offset: number, { side }: TemplateScope): never {
  const [text, named] =
    side === "value" ? ["replacement", "a parameter, nor the target"] : ["default", "the target"];
  if (isGlobal(name))
    refusePair(
      side,
      offset,
      `the ${text} uses the global \`${name}\`, and in some file that name may mean another thing`,
      "export a function that does this from a module, add that function under `imports`, and call it here",
      "unknown-name",
    );
  return refusePair(
    side,
    offset,
    `the ${text} uses \`${name}\`, which is neither ${named}, nor in \`imports\``,
    `add \`${name}: <path of its module>\` under \`imports\`${side === "value" ? ", or use a parameter of the legacy expression" : ""}`,
    "unknown-name",
  );
}

function templateName(node: t.Node, name: string, scope: TemplateScope, bound: Bound): TemplateName {
  const parent = bound.parents.get(node);
  const spread = scope.rests.has(name) && parent?.type === "SpreadElement" ? parent : null;
  const list = spread ? bound.parents.get(spread)?.type !== "ObjectExpression" : false;
  const whole = list && spread ? spread : node;
  return {
    name,
    start: whole.start as number,
    end: whole.end as number,
    shorthand: parent?.type === "ObjectProperty" && parent.shorthand,
    place: placeOf(whole, bound),
    deferred: isDeferred(node, bound),
    inFunction: isInFunction(node, bound),
    list,
  };
}

function placeOf(node: t.Node, bound: Bound): Place {
  const parent = bound.parents.get(node);
  switch (parent?.type) {
    case "ArrayExpression":
    case "ParenthesizedExpression":
    case "ExpressionStatement":
    case "SpreadElement":
    case "TemplateLiteral":
    case "TSTypeReference":
      return "open";
    case "CallExpression":
      return parent.callee === node ? "operand" : "argument";
    case "NewExpression":
      return parent.callee === node ? "constructed" : "argument";
    case "MemberExpression":
      return parent.object === node && placeOf(parent, bound) === "constructed" ? "constructed" : "operand";
    case "ObjectProperty":
      return parent.value === node ? "open" : "operand";
    default:
      return "operand";
  }
}

function isDeferred(node: t.Node, bound: Bound): boolean {
  return above(node, bound).some((at) => DEFERRING.has(at.type));
}

function isInFunction(node: t.Node, bound: Bound): boolean {
  return above(node, bound).some((at) => FUNCTIONS.has(at.type));
}

function above(node: t.Node, bound: Bound): readonly t.Node[] {
  const nodes: t.Node[] = [];
  for (let at = bound.parents.get(node); at; at = bound.parents.get(at)) nodes.push(at);
  return nodes;
}

const FUNCTIONS: ReadonlySet<string> = new Set([
  "ArrowFunctionExpression",
  "FunctionExpression",
  "ObjectMethod",
  "ClassExpression",
]);

const DEFERRING: ReadonlySet<string> = new Set([
  ...FUNCTIONS,
  "ConditionalExpression",
  "LogicalExpression",
  "OptionalCallExpression",
  "OptionalMemberExpression",
]);
