/** The types that follow from the patterns of an export: of what it makes, and of what it gives back. */

import type * as t from "@babel/types";
import type { JavaScriptModule } from "../doors/module";
import type { CallPattern } from "../pairs/patterns";
import type { ExportRules } from "../pairs/rules";
import { hasComment, type LocalNames, type Outcome } from "../rewriting/rewrite";
import { isTypeScript, spanOf } from "../syntax/parse";
import { isGlobal } from "../syntax/scope";
import type { Root } from "../values/root";
import { replaceNode } from "./bare";

/** What the replacement of a call is: the instance of a class, or what a function gives back. */
interface Made {
  readonly kind: "instance" | "result";
  /** The name of the replacement that has to be imported. */
  readonly name: string;
  readonly losesPromise: boolean;
  /** The class, or the function. */
  readonly callee: (local: LocalNames) => string;
}

/**
 * The rewrite of a type for which no name is stated: `X` and `InstanceType<typeof X>` of `new X()`, and
 * `ReturnType<typeof x>` of `x()`, which are the types of what replaces these. Null where nothing certain
 * follows from the patterns.
 */
export function derivedType(root: Root, rules: ExportRules, module: JavaScriptModule): Outcome | null {
  const [pattern] = rules.patterns;
  if (!pattern || rules.patterns.length > 1 || !isTypeScript(module.path)) return null;
  // In `import("m").X` specifier and name would have to change together.
  if (root.node.type === "TSImportType") return null;
  const [step] = pattern.steps;
  const made = pattern.steps.length === 1 ? madeBy(pattern) : null;
  if (!made || !step) return null;
  return step.kind === "construct" ? ofClass(root, made, module) : ofFunction(root, made, module);
}

function ofClass(root: Root, made: Made, module: JavaScriptModule): Outcome | null {
  const parent = module.bound.parents.get(root.node);
  if (made.losesPromise || mayBeToken(root.node, module)) return null;
  switch (parent?.type) {
    case "TSTypeReference":
      return parent.typeParameters ? null : replaced(root.node, typeOf(made), made, module);
    case "TSExpressionWithTypeArguments":
      return parent.typeParameters || made.kind === "result"
        ? null
        : replaced(root.node, made.callee, made, module);
    case "TSTypeQuery": {
      const around = argumentOf(parent, "InstanceType", module);
      // A name that is taken out of a module object is a value, and no type.
      if (around && made.kind === "instance" && !comesByImport(root.node, module))
        return replaced(root.node, made.callee, made, module);
      return around && replaced(around, typeOf(made), made, module);
    }
    default:
      return null;
  }
}

function ofFunction(root: Root, made: Made, module: JavaScriptModule): Outcome | null {
  const parent = module.bound.parents.get(root.node);
  const result = parent?.type === "TSTypeQuery" ? argumentOf(parent, "ReturnType", module) : null;
  // A promise of it may be what is left for a person; only what is awaited is certain.
  const around = result && made.losesPromise ? argumentOf(result, "Awaited", module) : result;
  return around && replaced(around, typeOf(made), made, module);
}

function comesByImport(node: t.Node, { bound }: JavaScriptModule): boolean {
  let first = node;
  while (first.type === "TSQualifiedName") first = first.left;
  return bound.bindingOf.get(first)?.kind === "import";
}

/**
 * The type belongs to the signature of a class with decorators: a container may inject by it, under
 * the same name as a provider whose class stays.
 */
function mayBeToken(node: t.Node, { bound }: JavaScriptModule): boolean {
  for (let at = bound.parents.get(node); at; at = bound.parents.get(at)) {
    if (at.type === "BlockStatement") return false;
    if (at.type !== "ClassBody") continue;
    const owner = bound.parents.get(at);
    const parts = at.body.flatMap((member) => [member, ...("params" in member ? member.params : [])]);
    return [...(owner ? [owner] : []), ...parts].some(
      (part) => "decorators" in part && (part.decorators?.length ?? 0) > 0,
    );
  }
  return false;
}

function typeOf({ kind, callee }: Made): (local: LocalNames) => string {
  return (local) => (kind === "instance" ? callee(local) : `ReturnType<typeof ${callee(local)}>`);
}

function replaced(
  node: t.Node,
  text: (local: LocalNames) => string,
  { name }: Made,
  module: JavaScriptModule,
): Outcome | null {
  const isCommented = hasComment(module, spanOf(node));
  return isCommented ? null : replaceNode({ node }, text, [name], module);
}

/** The built-in `name<…>` whose only argument is the node. */
export function argumentOf(
  node: t.TSTypeQuery | t.TSTypeReference,
  name: string,
  { bound }: JavaScriptModule,
): t.TSTypeReference | null {
  if (node.type === "TSTypeQuery" && node.typeParameters) return null;
  const list = bound.parents.get(node);
  const around = list?.type === "TSTypeParameterInstantiation" ? bound.parents.get(list) : undefined;
  if (around?.type !== "TSTypeReference" || around.typeParameters?.params.length !== 1) return null;
  return isGlobal(around.typeName, name, bound) ? around : null;
}

function madeBy({ replacement, losesPromise }: CallPattern): Made | null {
  const { expression, names, text, awaits } = replacement;
  const isMade = expression.type === "CallExpression" || expression.type === "NewExpression";
  const first = isMade ? leftmost(expression.callee) : null;
  const imported = first && names.find((one) => one.start === first.start);
  if (!isMade || !first || !imported || awaits) return null;
  const rest = text.slice(first.end as number, expression.callee.end as number);
  return {
    kind: expression.type === "NewExpression" ? "instance" : "result",
    name: imported.name,
    losesPromise,
    callee: (local) => local(imported.name) + rest,
  };
}

/** The first name of `a.b.c`. */
function leftmost(node: t.Node): t.Identifier | null {
  if (node.type === "Identifier") return node;
  return node.type === "MemberExpression" && !node.computed ? leftmost(node.object) : null;
}
