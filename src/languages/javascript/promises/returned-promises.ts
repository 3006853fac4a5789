/** What becomes of a function that returns the promise of a legacy call whose replacement gives none. */

import type * as t from "@babel/types";
import { outer } from "../doors/doors";
import type { JavaScriptModule } from "../doors/module";
import { isPure } from "../doors/purity";
import { refuse } from "../rewriting/rewrite";
import { isFunction } from "../syntax/function-body";
import { keyName } from "../syntax/names";
import { isEcmaScriptModule } from "../syntax/parse";
import { type Bound, isGlobal } from "../syntax/scope";
import { isLikeCall, isPromiseAll } from "./promise-all";
import type { Settled } from "./without-await";

/** What becomes of a promise that a function returns, at a `return` statement or in the body of an arrow function. */
export function returned(
  owner: t.Function,
  from: t.Node,
  call: t.Expression,
  module: JavaScriptModule,
): Settled {
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
  if (!isLast || !isCalm || !mayBeAsync(owner, module)) return refuse("promise-used");
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
function mayBeAsync(owner: t.Function, module: JavaScriptModule): boolean {
  const isMember = "key" in owner;
  if (owner.generator || (isMember && (owner.kind !== "method" || ("computed" in owner && owner.computed))))
    return false;
  if (isSeenOutsideOfBlock(owner, module) || mayBeConstructed(owner, module)) return false;
  const type =
    owner.returnType?.type === "TSTypeAnnotation" ? owner.returnType.typeAnnotation : owner.returnType;
  if (!type) return true;
  return type.type === "TSTypeReference" && isGlobal(type.typeName, "Promise", module.bound);
}

/** In sloppy code a function that is declared in a block is a variable around it too, unless it is `async`. */
function isSeenOutsideOfBlock(owner: t.Function, { path, bound, program }: JavaScriptModule): boolean {
  if (owner.type !== "FunctionDeclaration" || isEcmaScriptModule(path, program)) return false;
  if (program.directives.some(({ value }) => value.value === "use strict")) return false;
  const parent = bound.parents.get(owner);
  if (parent?.type === "Program") return false;
  const around = parent?.type === "BlockStatement" ? bound.parents.get(parent) : undefined;
  return !around || !isFunction(around);
}

/** An `async` function has no `prototype`, and no `new` makes anything of it. */
function mayBeConstructed(owner: t.Function, { bound }: JavaScriptModule): boolean {
  if (owner.type !== "FunctionDeclaration" && owner.type !== "FunctionExpression") return false;
  const holder = bound.parents.get(owner);
  const names = [owner.id, holder?.type === "VariableDeclarator" ? holder.id : null];
  return names.some((id) => {
    if (id?.type !== "Identifier") return false;
    const references = bound.declaredBy.get(id)?.references ?? [];
    return /^\p{Lu}/u.test(id.name) || references.some(({ node }) => isUsedAsClass(node, bound));
  });
}

function isUsedAsClass(reference: t.Node, bound: Bound): boolean {
  const { node, parent } = outer(reference, bound);
  switch (parent?.type) {
    case "NewExpression":
      return parent.callee === node;
    case "BinaryExpression":
      return parent.operator === "instanceof" && parent.right === node;
    case "MemberExpression":
    case "OptionalMemberExpression":
      return parent.object === node && (parent.computed || keyName(parent.property) === "prototype");
    default:
      return false;
  }
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

/** True where `await` may stand: in the body of an async function, or at the top of a module. */
export function mayAwait(node: t.Node, module: JavaScriptModule): boolean {
  for (let at = node; ; ) {
    const parent = module.bound.parents.get(at);
    if (!parent) return isEcmaScriptModule(module.path, module.program);
    if (isFunction(parent)) return parent.async === true && parent.body === at;
    const isField = parent.type === "ClassProperty" || parent.type === "ClassPrivateProperty";
    if (parent.type === "StaticBlock" || parent.type === "TSModuleBlock" || (isField && parent.value === at))
      return false;
    at = parent;
  }
}
