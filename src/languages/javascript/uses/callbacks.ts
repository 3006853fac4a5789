/** Rewrites a factory that is handed to a function which calls it: `ids.map(createX)` gets an arrow function. */

import type * as t from "@babel/types";
import type { Edit } from "../../../edits/edit";
import { outer } from "../doors/doors";
import type { JavaScriptModule } from "../doors/module";
import { type CallPattern, type Parameter, parametersOf } from "../pairs/patterns";
import type { ExportRules } from "../pairs/rules";
import {
  fillTemplate,
  hasComment,
  isPrimary,
  type LocalNames,
  type Outcome,
  refuse,
} from "../rewriting/rewrite";
import { memberName } from "../syntax/names";
import { isTypeScript, spanOf } from "../syntax/parse";
import { isGlobal } from "../syntax/scope";
import type { Root } from "../values/root";
import type { FileContext } from "../values/ways";

/**
 * The arrow function that does what the export did. Certain only where the export is a function that
 * looks at no more arguments than the pattern has; `map` gives it an index too, so there it has to
 * look at one only. Null where it is not certain.
 */
export function callbackRewrite(root: Root, rules: ExportRules, context: FileContext): Outcome | null {
  const { module } = context;
  const taker = takerOf(root.node, module);
  if (!taker) return null;
  const count = context.parameterCountOf(root.origin);
  if (taker.kind === "parameter" && taker.count !== count) return null;
  const patterns = rules.patterns.filter(
    ({ steps }) => steps.length === 1 && steps[0]?.kind === "call" && steps[0].parameters.length === count,
  );
  const [pattern] = patterns;
  if (!pattern || patterns.length > 1 || !isCertain(pattern)) return null;
  if (taker.kind === "array" && count !== 1) return null;
  // A promise from `then` is the same whether its callback gives a promise or a plain value.
  const isAsync = pattern.losesPromise && taker.kind !== "then";
  const parameters = parametersOf(pattern.steps);
  const template = pattern.untyped ?? pattern.replacement;
  const own = new Set(parameters.map(({ name }) => name));
  const imported = [template, ...parameters.flatMap(({ fallback }) => fallback ?? [])]
    .flatMap(({ names }) => names.map(({ name }) => name))
    .filter((name) => !own.has(name));
  const text = (local: LocalNames) => {
    const names = parameterNames(parameters, imported.map(local), template.declares);
    const inside: LocalNames = (name) => names.get(name) ?? local(name);
    const list = parameters.map(({ name, fallback }) => {
      const parameter = inside(name);
      return fallback ? `${parameter} = ${fillTemplate(fallback, local)}` : parameter;
    });
    const body = fillTemplate(template, inside);
    const isBody = isPrimary(template.expression) && !body.startsWith("{");
    return `${isAsync ? "async " : ""}(${list.join(", ")}) => ${isBody ? body : `(${body})`}`;
  };
  // With its parentheses and `!`, as these would belong to the body of the function.
  const { node } = outer(root.node, module.bound);
  const span = spanOf(node);
  if (hasComment(module, span)) return refuse("comment-in-the-way");
  const edits = (local: LocalNames): readonly Edit[] => [{ span, text: text(local) }];
  return { rewrite: { names: [...new Set(imported)], defers: true, text, edits } };
}

/** Names under which nothing that the arrow function uses is hidden. */
function parameterNames(
  parameters: readonly Parameter[],
  imported: readonly string[],
  declared: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const taken = new Set([...imported, ...declared]);
  return new Map(
    parameters.map(({ name }) => {
      let free = name;
      for (let count = 2; taken.has(free); count++) free = `${name}${count}`;
      taken.add(free);
      return [name, free];
    }),
  );
}

/** Every argument is evaluated already when a callback is called, so only the call itself has to be plain. */
function isCertain({ steps, replacement, untyped }: CallPattern): boolean {
  const hasTypes = steps.some((step) => "types" in step && step.types.length > 0);
  const hasRest = parametersOf(steps).some(({ rest }) => rest);
  return !hasRest && !replacement.awaits && (!hasTypes || untyped !== null);
}

const ARRAY_METHODS: ReadonlySet<string> = new Set(["map", "flatMap", "forEach"]);

/** What calls the function that stands at a node. */
type Taker =
  /** A method of arrays, or `Array.from`. */
  | { readonly kind: "array" }
  | { readonly kind: "then" }
  /** The function has the parameter whose default this is, and calls it with so many arguments. */
  | { readonly kind: "parameter"; readonly count: number };

function takerOf(node: t.Node, module: JavaScriptModule): Taker | null {
  const { bound } = module;
  const { node: argument, parent: call } = outer(node, bound);
  if (call?.type === "AssignmentPattern" && call.right === argument) return calledParameter(call, module);
  if (call?.type !== "CallExpression" && call?.type !== "OptionalCallExpression") return null;
  const { callee } = call;
  if (callee.type !== "MemberExpression" && callee.type !== "OptionalMemberExpression") return null;
  const name = memberName(callee);
  const isOnly = call.arguments.length === 1 && call.arguments[0] === argument;
  if (isOnly && name !== null && ARRAY_METHODS.has(name)) return { kind: "array" };
  if (isOnly && name === "then") return { kind: "then" };
  const isArray = isGlobal(callee.object, "Array", bound);
  return isArray && name === "from" && call.arguments.length === 2 && call.arguments[1] === argument
    ? { kind: "array" }
    : null;
}

/** `make = createX`, where the function does nothing with `make` but to call it. */
function calledParameter({ left }: t.AssignmentPattern, { bound, path }: JavaScriptModule): Taker | null {
  const binding = left.type === "Identifier" ? bound.declaredBy.get(left) : undefined;
  // In TypeScript the parameters of the arrow function get their types from that of the parameter.
  if (!binding || left.type !== "Identifier" || (isTypeScript(path) && !left.typeAnnotation)) return null;
  if (binding.kind !== "parameter" || binding.declarations.length !== 1) return null;
  const counts = binding.references.map(({ node }) => {
    const { node: callee, parent } = outer(node, bound);
    const isCall = parent?.type === "CallExpression" && parent.callee === callee;
    return isCall && parent.arguments.every(({ type }) => type !== "SpreadElement")
      ? parent.arguments.length
      : null;
  });
  const [count] = counts;
  return typeof count === "number" && counts.every((other) => other === count)
    ? { kind: "parameter", count }
    : null;
}
