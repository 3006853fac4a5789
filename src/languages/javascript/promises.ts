/** What becomes of the promise of a legacy call whose replacement gives none. */

import type * as t from "@babel/types";
import type { Edit } from "../../edits/edit";
import type { Refusal } from "../../sites/analysis";
import { outer } from "./doors";
import type { JavaScriptModule } from "./module";
import { isPure } from "./purity";
import { hasComment, isPrimary } from "./rewrite";

/**
 * The edits after which code that used the promise of `call` is right with the plain value:
 * an `await` goes; a promise that only leaves a function makes that function `async`.
 */
export function settlePromise(
  call: t.Expression,
  replacement: t.Expression,
  module: JavaScriptModule,
): { readonly edits: readonly Edit[] } | { readonly refusal: Refusal } {
  const { node, parent } = outer(call, module.bound);
  if (parent?.type === "AwaitExpression") return withoutAwait(parent, node, replacement, module);
  const owner = functionReturning(node, parent, module);
  if (owner) return isAsync(owner) ? unlessCaught(node, module) : madeAsync(owner, call);
  if (parent && isAwaitedAll(node, parent, call, module)) return { edits: [] };
  return { refusal: { code: "promise-used" } };
}

function withoutAwait(
  awaiting: t.AwaitExpression,
  argument: t.Node,
  replacement: t.Expression,
  module: JavaScriptModule,
): { readonly edits: readonly Edit[] } | { readonly refusal: Refusal } {
  const start = awaiting.start as number;
  const end = argument.start as number;
  if (hasComment(module, { start, end })) return { refusal: { code: "comment-in-the-way" } };
  const edits: Edit[] = [{ span: { start, end }, text: "" }];
  const around = module.bound.parents.get(awaiting);
  if (around?.type !== "ParenthesizedExpression" || !isPrimary(replacement)) return { edits };
  const user = module.bound.parents.get(around);
  const isReceiver =
    ((user?.type === "MemberExpression" || user?.type === "OptionalMemberExpression") &&
      user.object === around) ||
    ((user?.type === "CallExpression" || user?.type === "OptionalCallExpression") && user.callee === around);
  const spans = [
    { start: around.start as number, end: start },
    { start: awaiting.end as number, end: around.end as number },
  ];
  if (isReceiver && !spans.some((span) => hasComment(module, span)))
    edits.push(...spans.map((span) => ({ span, text: "" })));
  return { edits };
}

/** The function that gives the promise to its caller and does nothing else with it. */
function functionReturning(
  node: t.Node,
  parent: t.Node | undefined,
  module: JavaScriptModule,
): t.Function | null {
  if (parent?.type === "ArrowFunctionExpression" && parent.body === node) return parent;
  return parent?.type === "ReturnStatement" ? enclosingFunction(parent, module) : null;
}

function isAsync(node: t.Function): boolean {
  return "async" in node && node.async === true && node.generator !== true;
}

/** Without `await`, a rejection passed by a `try` around the `return`; a throw would not. */
function unlessCaught(
  node: t.Node,
  module: JavaScriptModule,
): { edits: readonly Edit[] } | { refusal: Refusal } {
  return isInTry(node, module) ? { refusal: { code: "promise-used" } } : { edits: [] };
}

/** A function that does nothing but return the promise is the same with `async` in front. */
function madeAsync(owner: t.Function, call: t.Expression): { edits: readonly Edit[] } | { refusal: Refusal } {
  const refusal: Refusal = { code: "promise-used" };
  const body = owner.body.type === "BlockStatement" ? owner.body.body : [];
  const returnsOnly =
    owner.body.type !== "BlockStatement" || (body.length === 1 && owner.body.directives.length === 0);
  const hasPlainParameters = owner.params.every((parameter) => parameter.type === "Identifier");
  const argumentsOfCall = "arguments" in call ? call.arguments : [];
  if (owner.generator || !returnsOnly || !hasPlainParameters || !argumentsOfCall.every(isPure))
    return { refusal };
  if (!mayBeAsync(owner)) return { refusal };
  const at = owner.type === "ObjectMethod" || owner.type === "ClassMethod" ? owner.key : owner;
  const start = at.start as number;
  return { edits: [{ span: { start, end: start }, text: "async " }] };
}

function mayBeAsync(owner: t.Function): boolean {
  if (owner.type === "ClassPrivateMethod") return false;
  const isMethod = owner.type === "ObjectMethod" || owner.type === "ClassMethod";
  if (isMethod && (owner.kind !== "method" || owner.computed)) return false;
  const type =
    owner.returnType?.type === "TSTypeAnnotation" ? owner.returnType.typeAnnotation : owner.returnType;
  if (!type) return true;
  return (
    type.type === "TSTypeReference" && type.typeName.type === "Identifier" && type.typeName.name === "Promise"
  );
}

/** `await Promise.all([createX(a), createX(b)])`, where all elements are calls of this kind. */
function isAwaitedAll(node: t.Node, parent: t.Node, call: t.Expression, module: JavaScriptModule): boolean {
  if (parent.type !== "ArrayExpression") return false;
  const array = outer(parent, module.bound);
  if (array.parent?.type !== "CallExpression" || array.parent.arguments[0] !== array.node) return false;
  const { callee } = array.parent;
  const isAll =
    callee.type === "MemberExpression" &&
    callee.object.type === "Identifier" &&
    callee.object.name === "Promise" &&
    !module.bound.bindingOf.has(callee.object) &&
    callee.property.type === "Identifier" &&
    callee.property.name === "all";
  if (!isAll || outer(array.parent, module.bound).parent?.type !== "AwaitExpression") return false;
  const legacy = calleeText(call, module);
  return parent.elements.every((element) => {
    if (element === node) return "arguments" in call && call.arguments.every(isPure);
    return (
      element?.type === "CallExpression" &&
      calleeText(element, module) === legacy &&
      element.arguments.every(isPure)
    );
  });
}

function calleeText(call: t.Expression, module: JavaScriptModule): string | null {
  if (call.type !== "CallExpression") return null;
  return module.text.slice(call.callee.start as number, call.callee.end as number);
}

/** The function in which a node stands. */
export function enclosingFunction(node: t.Node, module: JavaScriptModule): t.Function | null {
  for (let at = module.bound.parents.get(node); at; at = module.bound.parents.get(at)) {
    if (isFunction(at)) return at;
  }
  return null;
}

/** True where `await` may stand: in an async function, or at the top of a module. */
export function mayAwait(node: t.Node, module: JavaScriptModule): boolean {
  const owner = enclosingFunction(node, module);
  return owner ? isAsync(owner) : module.program.sourceType === "module" && !/\.c[jt]s$/.test(module.path);
}

function isInTry(node: t.Node, module: JavaScriptModule): boolean {
  for (let at = module.bound.parents.get(node); at && !isFunction(at); at = module.bound.parents.get(at)) {
    if (at.type === "TryStatement") return true;
  }
  return false;
}

function isFunction(node: t.Node): node is t.Function {
  switch (node.type) {
    case "FunctionDeclaration":
    case "FunctionExpression":
    case "ArrowFunctionExpression":
    case "ObjectMethod":
    case "ClassMethod":
    case "ClassPrivateMethod":
      return true;
    default:
      return false;
  }
}
