/** What becomes of the promise of a legacy call whose replacement gives none. */

import type * as t from "@babel/types";
import type { Edit } from "../../edits/edit";
import { outer } from "./doors";
import { isInConstructedCallee } from "./fit";
import type { JavaScriptModule } from "./module";
import { isPure } from "./purity";
import { hasComment, isPrimary, refuse } from "./rewrite";

/** The edits that keep the code right, or the reason why there are none. */
export type Settled = { readonly edits: readonly Edit[] } | ReturnType<typeof refuse>;

/** The node whose place the plain value takes: the `await` of a call, or the call itself. */
export function placeOf(call: t.Expression, module: JavaScriptModule): t.Node {
  const { parent } = outer(call, module.bound);
  return parent?.type === "AwaitExpression" ? parent : call;
}

/**
 * The edits after which code that used the promise of `call` is right with the plain value `replacement`:
 * an `await` goes; a promise that is only handed on to an `await` or an `async` function can be a plain
 * value; a function that does nothing but return the promise becomes `async`.
 */
export function settlePromise(
  call: t.Expression,
  replacement: t.Expression,
  module: JavaScriptModule,
): Settled {
  const { node, parent } = outer(call, module.bound);
  if (parent?.type === "AwaitExpression") return withoutAwait(parent, node, replacement, module);
  return handedOn(node, parent, call, module);
}

function withoutAwait(
  awaiting: t.AwaitExpression,
  argument: t.Node,
  replacement: t.Expression,
  module: JavaScriptModule,
): Settled {
  const before = { start: awaiting.start as number, end: argument.start as number };
  if (hasComment(module, before)) return refuse("comment-in-the-way");
  const edits: Edit[] = [{ span: before, text: "" }];
  if (argument.type === "ParenthesizedExpression" && isPrimary(replacement))
    edits.push(...withoutParentheses(argument, argument.expression, module));
  const around = module.bound.parents.get(awaiting);
  // Only the callee of a `new` needs parentheses around a call.
  const isNeedless = around && isPrimary(replacement) && !isInConstructedCallee(around, module);
  if (around?.type === "ParenthesizedExpression" && isNeedless)
    edits.push(...withoutParentheses(around, awaiting, module));
  return { edits };
}

/** Takes the parentheses away, unless a comment stands between them and what is inside. */
function withoutParentheses(around: t.Node, inside: t.Node, module: JavaScriptModule): readonly Edit[] {
  const spans = [
    { start: around.start as number, end: inside.start as number },
    { start: inside.end as number, end: around.end as number },
  ];
  return spans.some((span) => hasComment(module, span)) ? [] : spans.map((span) => ({ span, text: "" }));
}

/** A promise that reaches an `await`, or the caller of an `async` function, and nothing else. */
function handedOn(
  start: t.Node,
  above: t.Node | undefined,
  call: t.Expression,
  module: JavaScriptModule,
): Settled {
  let [node, parent] = [start, above];
  while (parent) {
    if (parent.type === "AwaitExpression") return { edits: [] };
    if (parent.type === "ArrowFunctionExpression" && parent.body === node)
      return returned(parent, parent.body, call, module);
    if (parent.type === "ReturnStatement") {
      const owner = enclosingFunction(parent, module);
      return owner ? returned(owner, parent, call, module) : refuse("promise-used");
    }
    // In an async generator `yield` waits for its operand.
    if (parent.type === "YieldExpression" && !parent.delegate) {
      const owner = enclosingFunction(parent, module);
      return owner?.async && owner.generator ? { edits: [] } : refuse("promise-used");
    }
    const next = passesThrough(node, parent, call, module);
    if (!next) break;
    ({ node, parent } = outer(next, module.bound));
  }
  return refuse("promise-used");
}

/** The expression around a node whose value is the node's, or a promise of all values of its kind. */
function passesThrough(
  node: t.Node,
  parent: t.Node,
  call: t.Expression,
  module: JavaScriptModule,
): t.Node | null {
  switch (parent.type) {
    case "ConditionalExpression":
      return parent.test === node ? null : parent;
    case "LogicalExpression":
      return parent.right === node ? parent : null;
    case "SequenceExpression":
      return parent.expressions.at(-1) === node ? parent : null;
    case "ArrayExpression": {
      const all = outer(parent, module.bound);
      const isAll = all.parent?.type === "CallExpression" && isPromiseAll(all.parent, all.node, module);
      return isAll && parent.elements.every((element) => isLikeCall(element, call, module))
        ? all.parent
        : null;
    }
    default:
      return null;
  }
}

function isPromiseAll(
  node: t.CallExpression,
  argument: t.Node,
  { bound }: Pick<JavaScriptModule, "bound">,
): boolean {
  const { callee } = node;
  return (
    node.arguments.length === 1 &&
    node.arguments[0] === argument &&
    callee.type === "MemberExpression" &&
    !callee.computed &&
    callee.object.type === "Identifier" &&
    callee.object.name === "Promise" &&
    !bound.bindingOf.has(callee.object) &&
    callee.property.type === "Identifier" &&
    callee.property.name === "all"
  );
}

/**
 * A call of the same function whose arguments cannot throw: whether such calls throw, or give
 * promises that reject, is the same for who awaits all of them.
 */
function isLikeCall(element: t.Node | null, call: t.Expression, module: JavaScriptModule): boolean {
  if (element?.type === "ParenthesizedExpression") return isLikeCall(element.expression, call, module);
  return (
    element?.type === "CallExpression" &&
    call.type === "CallExpression" &&
    textOf(element.callee, module) === textOf(call.callee, module) &&
    element.arguments.length === call.arguments.length &&
    element.arguments.every(isPure)
  );
}

function textOf(node: t.Node, module: JavaScriptModule): string {
  return module.text.slice(node.start as number, node.end as number);
}

/** `returned` is the `return` statement, or the body of an arrow function. */
function returned(owner: t.Function, from: t.Node, call: t.Expression, module: JavaScriptModule): Settled {
  if (owner.async && !owner.generator && isCaught(from, module)) return refuse("promise-used");
  if (owner.async) return { edits: [] };
  return madeAsync(owner, from, call, module);
}

/** A function in which nothing can throw before the call gives the same promise with `async` in front. */
function madeAsync(owner: t.Function, from: t.Node, call: t.Expression, module: JavaScriptModule): Settled {
  const body = owner.body.type === "BlockStatement" ? owner.body.body : [];
  const isLast = from === owner.body || body.at(-1) === from;
  const isCalm =
    owner.params.every((parameter) => parameter.type === "Identifier") &&
    body.slice(0, -1).every(isCalmStatement) &&
    isCalmValue(from.type === "ReturnStatement" ? (from.argument ?? null) : from, call, module);
  if (!isLast || !isCalm || !mayBeAsync(owner)) return refuse("promise-used");
  const at = owner.type.endsWith("Method") && "key" in owner ? owner.key : owner;
  const start = at.start as number;
  return { edits: [{ span: { start, end: start }, text: "async " }] };
}

function isCalmStatement(node: t.Statement): boolean {
  return (
    node.type === "VariableDeclaration" &&
    (node.kind === "const" || node.kind === "let" || node.kind === "var") &&
    node.declarations.every(({ id, init }) => id.type === "Identifier" && (!init || isPure(init)))
  );
}

/** Calls like `call`, chosen or put together without anything that can throw. */
function isCalmValue(value: t.Node | null, call: t.Expression, module: JavaScriptModule): boolean {
  const isCalm = (node: t.Node) => isCalmValue(node, call, module);
  switch (value?.type) {
    case "ParenthesizedExpression":
    case "TSNonNullExpression":
      return isCalm(value.expression);
    case "ConditionalExpression":
      return isPure(value.test) && isCalm(value.consequent) && isCalm(value.alternate);
    case "CallExpression": {
      const [only] = value.arguments;
      if (only?.type === "ArrayExpression" && isPromiseAll(value, only, module))
        return only.elements.every((element) => isLikeCall(element, call, module));
      return isLikeCall(value, call, module);
    }
    default:
      return value === call && "arguments" in call && call.arguments.every(isPure);
  }
}

/** A function that may have `async` in front, and whose stated result stays right. */
function mayBeAsync(owner: t.Function): boolean {
  const isMember = "key" in owner;
  if (owner.generator || (isMember && (owner.kind !== "method" || ("computed" in owner && owner.computed))))
    return false;
  const type =
    owner.returnType?.type === "TSTypeAnnotation" ? owner.returnType.typeAnnotation : owner.returnType;
  if (!type) return true;
  return (
    type.type === "TSTypeReference" && type.typeName.type === "Identifier" && type.typeName.name === "Promise"
  );
}

/** True where a `try` around the node sees what is thrown there: the rejection of a returned promise it would not see. */
function isCaught(node: t.Node, module: JavaScriptModule): boolean {
  let at = node;
  for (;;) {
    const parent = module.bound.parents.get(at);
    if (!parent || isFunction(parent)) return false;
    if (
      parent.type === "TryStatement" &&
      (parent.block === at || (parent.handler === at && parent.finalizer))
    )
      return true;
    at = parent;
  }
}

/** The function in which a node stands. */
export function enclosingFunction(node: t.Node, module: JavaScriptModule): t.Function | null {
  for (let at = module.bound.parents.get(node); at; at = module.bound.parents.get(at)) {
    if (isFunction(at)) return at;
  }
  return null;
}

/** True where `await` may stand: in the body of an async function, or at the top of a module. */
export function mayAwait(node: t.Node, module: JavaScriptModule): boolean {
  for (let at = node; ; ) {
    const parent = module.bound.parents.get(at);
    if (!parent) return module.program.sourceType === "module" && !/\.c[jt]s$/.test(module.path);
    if (isFunction(parent)) return parent.async === true && parent.body === at;
    const isField = parent.type === "ClassProperty" || parent.type === "ClassPrivateProperty";
    if (parent.type === "StaticBlock" || parent.type === "TSModuleBlock" || (isField && parent.value === at))
      return false;
    at = parent;
  }
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
