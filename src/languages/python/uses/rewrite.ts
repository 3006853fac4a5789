/** The edits that put a replacement in the place of a matched legacy expression. */

import type { Edit, Span } from "../../../edits/edit";
import type { Refusal } from "../../../sites/analysis";
import { type Waited, waitedFor } from "../coroutines/coroutines";
import { hasComment, type PythonFile, textOf } from "../modules/module";
import { type CallPattern, parametersOf } from "../pairs/patterns";
import { lookUp, scopeAt } from "../syntax/scope";
import {
  above,
  allNodes,
  fieldOf,
  isWithin,
  namedChildren,
  type SyntaxNode,
  spanOf,
  wrapped,
} from "../syntax/syntax";
import { isEffectFree, isPrimary } from "../values/purity";
import { isSameAt } from "../values/same-value";
import type { Chain, Match } from "./chains";
import { manual } from "./refusals";
import type { Verdict } from "./use";

export type Rewrite = Extract<Verdict, { readonly kind: "edit" | "manual" }>;

/**
 * Rewrites a whole match. `legacyIn` tells whether another legacy use stands in a span. Where the
 * arguments stay in their order only what stands before their list is replaced, so that its layout stays.
 */
export function rewriteCall(
  { match }: Extract<Chain, { kind: "whole" }>,
  pattern: CallPattern,
  file: PythonFile,
  legacyIn: (span: Span) => boolean,
): Rewrite {
  const waited: Waited | null = pattern.losesPromise ? waitedFor(match.node, file) : { whole: match.node };
  if (!waited) return manual({ code: "promise-used" });
  const { whole, around = [], ...noted } = waited;
  const caught = caughtName(match, pattern, file);
  if (caught) return manual(caught);
  const { imports } = pattern.replacement;
  const kept = keepArguments(whole, match, pattern, file);
  if (kept) return { kind: "edit", names: imports, ...kept, edits: [...around, ...kept.edits], ...noted };
  const moved = [...match.given.values()].filter((node) => node !== null);
  if (moved.some(legacyIn)) return manual({ code: "nested-use" });
  if (hasComment(whole, file)) return manual({ code: "comment-in-the-way" });
  if (!keepsEffects(match, pattern, file)) return manual({ code: "argument-effects" });
  if (isInFormat(whole) && BREAKS_FORMAT.test(ownText(pattern)))
    return manual({ code: "no-replacement", detail: "Its quotes or braces cannot stand in this string." });
  const text = fill(match, pattern, file);
  const isSafe = isPrimary(pattern.replacement.expression) || STANDING_ALONE.has(whole.parent?.type ?? "");
  const replacement = isSafe ? text : `(${text})`;
  const edits = [...around, { span: spanOf(whole), text: replacement }];
  return { kind: "edit", names: imports, edits, replacement, ...noted };
}

function keepArguments(
  whole: SyntaxNode,
  { node, call, given }: Match,
  { replacement, steps }: CallPattern,
  file: PythonFile,
): { readonly edits: readonly Edit[]; readonly replacement: string } | null {
  const list = call === node && call ? fieldOf(call, "arguments") : null;
  const all = parametersOf(steps).map(({ name }) => name);
  const isSame = replacement.call?.parameters.join() === all.join();
  if (!call || !list || !replacement.call || !isSame) return null;
  const args = list.type === "argument_list" ? namedChildren(list) : [list];
  const inOrder = [...given.values()].every(
    (value, index) => value !== null && isWithin(value, args[index] ?? { start: 0, end: 0 }),
  );
  const isSameOrder = [...given.keys()].join() === all.join();
  if (!inOrder || !isSameOrder || args.length !== all.length) return null;
  const edits: Edit[] = [];
  const head = { start: call.start, end: list.start };
  if (hasComment(head, file)) return null;
  if (whole !== call) {
    const inner = wrapped(call);
    const [lead, tail] = [
      { start: whole.start, end: inner.start },
      { start: inner.end, end: whole.end },
    ];
    if (hasComment(lead, file) || hasComment(tail, file)) return null;
    edits.push({ span: lead, text: "" });
    if (tail.end > tail.start) edits.push({ span: tail, text: "" });
  }
  edits.push({ span: head, text: replacement.call.callee });
  for (const argument of args) {
    const value = argument.type === "keyword_argument" ? fieldOf(argument, "value") : null;
    if (!value) continue;
    const keyword = { start: argument.start, end: value.start };
    if (hasComment(keyword, file)) return null;
    edits.push({ span: keyword, text: "" });
  }
  const shown = [...given.values()].map((value) => (value ? textOf(value, file) : ""));
  const text = list.type === "argument_list" ? `(${shown.join(", ")})` : textOf(list, file);
  return { edits, replacement: replacement.call.callee + text };
}

/** Every argument with an effect is used once, in the order of the call, as is every name that an effect may set. */
function keepsEffects({ given }: Match, { replacement }: CallPattern, file: PythonFile): boolean {
  const { parameters } = replacement;
  const values = [...given].filter((one): one is [string, SyntaxNode] => one[1] !== null);
  const isRepeated = (name: string) => parameters.filter((one) => one.name === name).length > 1;
  if (values.some(([name, value]) => isRepeated(name) && isNew(value))) return false;
  const effects = new Set(values.flatMap(([name, value]) => (isEffectFree(value, file) ? [] : [name])));
  if (effects.size === 0) return true;
  const called = values
    .filter(([name, value]) => effects.has(name) || !isConstant(value, file))
    .sort(([, a], [, b]) => a.start - b.start)
    .map(([name]) => name);
  const used = parameters.filter(({ name }) => called.includes(name));
  const order = used.map(({ name }) => name);
  if (order.join() !== called.filter((name) => effects.has(name) || order.includes(name)).join())
    return false;
  const affected = used.filter(({ name }) => effects.has(name));
  return !affected.some((one) => one.isDeferred || looksEarly(replacement, one.start));
}

/** A name that means another thing inside of the replacement than it does at the call, or the other way round. */
function caughtName({ node, given }: Match, { replacement }: CallPattern, file: PythonFile): Refusal | null {
  const { parameters, builtIns, declares } = replacement;
  const scope = scopeAt(node, file.bound);
  const hidden = [...builtIns].find((name) => lookUp(name, scope) !== null);
  if (hidden !== undefined) return { code: "name-not-visible", detail: `It is \`${hidden}\`.` };
  for (const { name } of parameters.filter(({ isInside }) => isInside)) {
    const value = given.get(name);
    if (!value) continue;
    const names = allNodes(value).filter(({ type }) => type === "identifier");
    const caught = names.find((one) => declares.has(textOf(one, file)));
    if (caught) return { code: "name-not-visible", detail: `It is \`${textOf(caught, file)}\`.` };
    // By then a name may hold something else.
    if (!isSameAt(value, names[0] ?? value, file)) return { code: "argument-effects" };
  }
  return null;
}

/**
 * The replacement reads something of an argument, or calls something with it, before what stands at `place` is
 * evaluated. The call that it replaces did so after all of its arguments.
 */
function looksEarly({ expression, parameters }: CallPattern["replacement"], place: number): boolean {
  const isOf = (node: Span) => parameters.some((one) => isWithin(one, node));
  return allNodes(expression).some((node) => node.end <= place && DOING.has(node.type) && isOf(node));
}

const DOING: ReadonlySet<string> = new Set([
  ...["attribute", "subscript", "call", "await", "list_splat", "dictionary_splat", "string"],
  ...["binary_operator", "unary_operator", "comparison_operator", "not_operator"],
]);

/** It makes another object each time. */
function isNew(value: SyntaxNode): boolean {
  return allNodes(value).some(({ type }) => type === "list" || type === "dictionary" || type === "set");
}

/** A literal, or a name that nothing sets again: not even what stands beside it in the call. */
function isConstant(value: SyntaxNode, { bound }: PythonFile): boolean {
  const names = allNodes(value).filter(({ type }) => type === "identifier");
  return names.every((node) => {
    const [declaration, ...more] = bound.bindingOf.get(node)?.declarations ?? [];
    return declaration !== undefined && declaration.kind !== "walrus" && more.length === 0;
  });
}

/** What the replacement brings along besides the arguments. */
function ownText({ replacement, steps }: CallPattern): string {
  return [replacement.text, ...parametersOf(steps).map(({ fallback }) => fallback ?? "")].join(" ");
}

/** Before Python 3.12 no quotes of the string may stand in its expressions, and a brace would begin another thing. */
const BREAKS_FORMAT = /['"\\{}#]/;

function isInFormat(node: SyntaxNode): boolean {
  for (const { type } of above(node)) if (type === "interpolation") return true;
  return false;
}

function fill({ given }: Match, pattern: CallPattern, file: PythonFile): string {
  const { replacement, steps } = pattern;
  const fallbacks = new Map(parametersOf(steps).map(({ name, fallback }) => [name, fallback]));
  let text = "";
  let from = 0;
  for (const { name, start, end, isArgument } of replacement.parameters) {
    const value = given.get(name) ?? null;
    const source = value ? textOf(value, file) : (fallbacks.get(name) ?? "");
    // A line break that its list of arguments allowed needs parentheses of its own.
    const isBroken = !isArgument && source.includes("\n");
    const isWhole = value && (isPrimary(value) || (isArgument && value.type !== "named_expression"));
    const fits = value ? isWhole && !isBroken : isArgument;
    text += replacement.text.slice(from, start) + (fits ? source : `(${source})`);
    from = end;
  }
  return text + replacement.text.slice(from);
}

const STANDING_ALONE: ReadonlySet<string> = new Set([
  "expression_statement",
  "assignment",
  "argument_list",
  "return_statement",
]);
