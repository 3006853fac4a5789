/** Makes a function that gives a promise give the plain value: `async` goes, `Promise.resolve(v)` becomes `v`. */

import type * as t from "@babel/types";
import type { Edit } from "../../../edits/edit";
import type { JavaScriptModule } from "../doors/module";
import { isSurelyPlain, isSurelyPromise, resolvedValue } from "../doors/plain-values";
import { findToken, hasComment } from "../rewriting/rewrite";
import { ownCode } from "../syntax/function-body";
import { textOf } from "../syntax/parse";
import { isGlobal } from "../syntax/scope";

/** The state of one rewrite; a step returns false when it cannot be done for certain. */
export interface Plaining {
  readonly module: JavaScriptModule;
  readonly edits: Edit[];
  /** The function gives a promise now and must not afterwards; else it only has to be a mock function. */
  readonly losesPromise: boolean;
  /** Adapts the mock function that a name stands for. */
  plainCell(node: t.Node): boolean;
}

/** Adds the edits to the state; false when the function's values would not surely be the same, unwrapped. */
export function plainFunction(owner: t.Function, state: Plaining): boolean {
  if (owner.generator) return false;
  const isAsync = "async" in owner && owner.async === true;
  const { returns, awaits, throws } = ownCode(owner);
  // What an async function throws is a rejection, and a test of rejections is for a person.
  if (awaits || (isAsync && throws)) return false;
  if (isAsync && !withoutAsync(owner, state)) return false;
  if (!plainReturnType(owner, state)) return false;
  if (owner.body.type !== "BlockStatement") return plainResult(owner.body, isAsync, state);
  return returns.every(({ argument }) => !argument || plainResult(argument, isAsync, state));
}

/** Takes the promise out of what a function returns. `isWrapped`: the function is async, or the value was resolved. */
export function plainResult(node: t.Node, isWrapped: boolean, state: Plaining): boolean {
  const { bound } = state.module;
  const value = resolvedValue(node, bound);
  if (value !== undefined) return unwrap(node as t.CallExpression, value, state);
  switch (node.type) {
    case "ParenthesizedExpression":
    case "TSNonNullExpression":
      return plainResult(node.expression, isWrapped, state);
    case "TSAsExpression":
    case "TSSatisfiesExpression": {
      const { start, end } = node.typeAnnotation;
      const type = state.module.text.slice(start as number, end as number);
      return !type.includes("Promise") && plainResult(node.expression, isWrapped, state);
    }
    case "ConditionalExpression":
      return plainResult(node.consequent, isWrapped, state) && plainResult(node.alternate, isWrapped, state);
    case "CallExpression":
      // `(...args) => mockCreate(...args)`: the variable is the mock function.
      if (node.callee.type === "Identifier" && isHandedOn(node, state)) return state.plainCell(node.callee);
      break;
  }
  return isWrapped ? !isSurelyPromise(node, bound) : isSurelyPlain(node, bound);
}

/** The call hands on all that the function around it is given. */
function isHandedOn(call: t.CallExpression, { module }: Plaining): boolean {
  const owner = module.bound.parents.get(call);
  if (owner?.type !== "ArrowFunctionExpression" || owner.body !== call) return false;
  const text = (node: t.Node) => textOf(node, module).replace(/:.*$/s, "").trim();
  return owner.params.map(text).join() === call.arguments.map(text).join();
}

function withoutAsync(owner: t.Function, { module, edits }: Plaining): boolean {
  const start = owner.start as number;
  if (!module.text.startsWith("async", start)) return false;
  const after = start + "async".length;
  const blank = /^\s*/.exec(module.text.slice(after))?.[0] ?? "";
  const end = after + blank.length;
  if (module.text[end] === "/") return false;
  edits.push({ span: { start, end }, text: "" });
  return true;
}

/** `(): Promise<X>` becomes `(): X`. */
function plainReturnType(owner: t.Function, { module, edits }: Plaining): boolean {
  const annotation = owner.returnType;
  if (!annotation) return true;
  const type = annotation.type === "TSTypeAnnotation" ? annotation.typeAnnotation : null;
  const isPromise = type?.type === "TSTypeReference" && isGlobal(type.typeName, "Promise", module.bound);
  const value = isPromise ? type.typeParameters?.params[0] : undefined;
  if (!isPromise || !value) return !textOf(annotation, module).includes("Promise");
  edits.push(
    { span: { start: type.start as number, end: value.start as number }, text: "" },
    { span: { start: value.end as number, end: type.end as number }, text: "" },
  );
  return true;
}

function unwrap(call: t.CallExpression, value: t.Expression | null, state: Plaining): boolean {
  const { module, edits } = state;
  const [start, end] = [call.start as number, call.end as number];
  if (!value) {
    edits.push({ span: { start, end }, text: "undefined" });
    return true;
  }
  const around = { start, end };
  if (hasComment(module, around, [value])) return false;
  const calleeEnd = (call.typeParameters?.end ?? call.callee.end) as number;
  const open = findToken(module, "(", calleeEnd, end);
  const tail = { start: value.end as number, end };
  const keepsParentheses = needsParentheses(
    call,
    value,
    module.text.slice(open, value.start as number),
    state,
  );
  if (keepsParentheses) {
    edits.push({ span: { start, end: open }, text: "" });
    const comma = findToken(module, ",", tail.start, end);
    if (comma !== -1) edits.push({ span: { start: comma, end: comma + 1 }, text: "" });
  } else edits.push({ span: { start, end: value.start as number }, text: "" }, { span: tail, text: "" });
  return plainResult(value, true, state);
}

/** `() => ({})` and a value on a line of its own keep the parentheses of the call. */
function needsParentheses(call: t.Node, value: t.Node, before: string, { module }: Plaining): boolean {
  const parent = module.bound.parents.get(call);
  if (before.includes("\n")) return true;
  if (parent?.type === "ReturnStatement" || parent?.type === "CallExpression") return false;
  if (parent?.type !== "ArrowFunctionExpression") return value.type !== "Identifier";
  return module.text[value.start as number] === "{" || value.type === "SequenceExpression";
}
