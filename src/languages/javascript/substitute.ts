/** Puts a replacement in the place of a legacy expression, with its arguments as they are written. */

import type * as t from "@babel/types";
import type { Edit } from "../../edits/edit";
import type { Match } from "./chains";
import { outer } from "./doors";
import type { JavaScriptModule } from "./module";
import { parametersOf, type Template } from "./patterns";
import { isPure, isRepeatable } from "./purity";
import {
  fillTemplate,
  findToken,
  hasComment,
  isPrimary,
  type LocalNames,
  type Outcome,
  refuse,
} from "./rewrite";

/** The rewrite of a matched expression, leaving aside what becomes of its promise. */
export function substitute(match: Match, module: JavaScriptModule): Outcome {
  const { replacement } = match.pattern;
  const names = importedNames(replacement, match);
  const head = sameCall(match, module);
  if (head) {
    if (hasComment(module, head.legacy)) return refuse("comment-in-the-way");
    const text = (local: LocalNames) => fillTemplate(replacement, fillFor(match, local), 0, head.templateEnd);
    return {
      rewrite: {
        names,
        edits: (local) => [{ span: head.legacy, text: text(local) }],
        text: (local) => text(local) + module.text.slice(head.legacy.end, match.whole.end as number),
      },
    };
  }
  if (losesEffect(match, module)) return refuse("argument-effects");
  const span = { start: match.whole.start as number, end: match.whole.end as number };
  const kept = replacement.names.flatMap((name) => match.arguments.get(name.name)?.nodes ?? []);
  if (hasComment(module, span, kept)) return refuse("comment-in-the-way");
  const wrap = needsParentheses(match.whole, replacement.expression, module);
  const text = (local: LocalNames) => {
    const filled = fillTemplate(replacement, fillFor(match, local));
    return wrap ? `(${filled})` : filled;
  };
  return { rewrite: { names, text, edits: (local): readonly Edit[] => [{ span, text: text(local) }] } };
}

/** The names of a template that are not parameters of the match. */
function importedNames(template: Template, match: Match): readonly string[] {
  return [...new Set(template.names.map((name) => name.name))].filter((name) => !match.arguments.has(name));
}

function fillFor(match: Match, local: LocalNames): (name: Template["names"][number]) => string {
  return (name) => {
    const argument = match.arguments.get(name.name);
    const [only] = argument?.nodes ?? [];
    const plain = argument ? argument.text : local(name.name);
    const wrapped = only && !name.open && !isPrimary(only) ? `(${plain})` : plain;
    return name.shorthand ? `${name.name}: ${wrapped}` : wrapped;
  };
}

/**
 * When the replacement is a call with just the parameters of the last call, in their order, only
 * what stands before the arguments has to change; comments and line breaks among them stay.
 */
function sameCall(
  match: Match,
  module: JavaScriptModule,
): { readonly legacy: { start: number; end: number }; readonly templateEnd: number } | null {
  const { whole, pattern } = match;
  const { expression, text } = pattern.replacement;
  const isCall =
    whole.type === "CallExpression" ||
    whole.type === "OptionalCallExpression" ||
    whole.type === "NewExpression";
  if (!isCall || (expression.type !== "CallExpression" && expression.type !== "NewExpression")) return null;
  const last = pattern.steps.at(-1);
  if (!last || !("parameters" in last) || last.types.length > 0) return null;
  const parameters = parametersOf(pattern.steps);
  if (parameters.length !== last.parameters.length || expression.arguments.length !== parameters.length)
    return null;
  const same = expression.arguments.every((argument, index) => {
    const parameter = parameters[index];
    const plain = argument.type === "SpreadElement" ? argument.argument : argument;
    return (
      plain.type === "Identifier" &&
      plain.name === parameter?.name &&
      (argument.type === "SpreadElement") === parameter.rest
    );
  });
  const given = parameters.every((p) => p.rest || (match.arguments.get(p.name)?.nodes.length ?? 0) > 0);
  const isUsedElsewhere = pattern.replacement.names.some(
    (name) => match.arguments.has(name.name) && name.end <= (expression.callee.end as number),
  );
  if (!same || !given || isUsedElsewhere) return null;
  const start = whole.start as number;
  const calleeEnd = (whole.typeParameters?.end ?? whole.callee.end) as number;
  const open = findToken(module, "(", calleeEnd, whole.end as number);
  const templateOpen = text.indexOf("(", (expression.typeParameters?.end ?? expression.callee.end) as number);
  if (templateOpen === -1) return null;
  if (open === -1) return { legacy: { start, end: whole.end as number }, templateEnd: text.length };
  return { legacy: { start, end: open }, templateEnd: templateOpen };
}

/** True when an argument with an effect would be evaluated twice, never, later, or in another order. */
function losesEffect(match: Match, module: JavaScriptModule): boolean {
  const { names } = match.pattern.replacement;
  const written = names.filter((name) => match.arguments.has(name.name));
  const order: string[] = [];
  for (const parameter of parametersOf(match.pattern.steps)) {
    const argument = match.arguments.get(parameter.name);
    if (!argument || argument.nodes.length === 0) continue;
    order.push(parameter.name);
    const uses = written.filter((name) => name.name === parameter.name);
    if (uses.length === 0 && !argument.nodes.every(isPure)) return true;
    if (uses.length > 1 && !argument.nodes.every(isRepeatable)) return true;
    if (uses.some((use) => use.deferred) && !argument.nodes.every((node) => isFixed(node, module)))
      return true;
  }
  const first = [...new Set(written.map((name) => name.name))].filter((name) => order.includes(name));
  const isReordered = first.some(
    (name, index) => order.filter((other) => first.includes(other))[index] !== name,
  );
  return isReordered && !order.every((name) => match.arguments.get(name)?.nodes.every(isPure));
}

/** True for an expression that has the same value whenever it is evaluated. */
function isFixed(node: t.Node, module: JavaScriptModule): boolean {
  if (node.type !== "Identifier") return isRepeatable(node) && node.type !== "ThisExpression";
  const binding = module.bound.bindingOf.get(node);
  return binding?.references.every((reference) => !reference.writes) ?? node.name === "undefined";
}

function needsParentheses(whole: t.Node, replacement: t.Expression, module: JavaScriptModule): boolean {
  if (isPrimary(replacement)) return false;
  const { node, parent } = outer(whole, module.bound);
  if (node !== whole) return false;
  switch (parent?.type) {
    case "VariableDeclarator":
    case "ReturnStatement":
    case "ArrayExpression":
      return false;
    case "AssignmentExpression":
      return parent.right !== node;
    case "CallExpression":
    case "NewExpression":
      return parent.callee === node;
    case "ObjectProperty":
      return parent.value !== node;
    default:
      return true;
  }
}
