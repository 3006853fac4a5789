/**
 * Takes the promise out of mock functions whose replacement gives none: what they are made of
 * (`jest.fn(async () => v)`, `.mockResolvedValue(v)`), and what a test does with them elsewhere.
 */

import type * as t from "@babel/types";
import { cellOf } from "../doors/mock-cells";
import type { JavaScriptModule } from "../doors/module";
import { isSameLater, isSurelyPromise } from "../doors/plain-values";
import { isExpect, runnerCall } from "../doors/runner";
import { memberName } from "../syntax/names";
import { spanOf, textOf } from "../syntax/parse";
import { variableHolder } from "../values/holders";
import { type Plaining, plainFunction, plainResult } from "./plain-functions";

export function newPlaining(module: JavaScriptModule, losesPromise: boolean): Plaining {
  // The cells that are done, or being done.
  const cells = new Set<t.Node>();
  const state: Plaining = {
    module,
    edits: [],
    losesPromise,
    plainCell: (node) => plainCell(node, cells, state),
  };
  return state;
}

/** Makes the value of a mocked export a function that gives plain values. */
export function plainMock(node: t.Node, state: Plaining): boolean {
  const { bound } = state.module;
  switch (node.type) {
    case "ParenthesizedExpression":
    case "TSNonNullExpression":
      return plainMock(node.expression, state);
    case "TSAsExpression":
    case "TSSatisfiesExpression":
    case "TSTypeAssertion":
      return !mentionsPromise(node.typeAnnotation, state) && plainMock(node.expression, state);
    case "ArrowFunctionExpression":
    case "FunctionExpression":
    case "FunctionDeclaration":
      return plainFunction(node, state);
    case "Identifier":
    case "MemberExpression":
      return state.plainCell(node);
    case "CallExpression": {
      if (runnerCall(node, bound)?.method === "fn") return plainFn(node, state);
      const { callee } = node;
      if (callee.type !== "MemberExpression") return false;
      const isDone = setting(callee, node, state);
      return isDone === "chain" && plainMock(callee.object, state);
    }
    default:
      return false;
  }
}

/** What a use of a mock function is: one that is right after the edits, one that is not, or none of a mock. */
export type MockUse = "fine" | "refused" | "other";

/** Follows a use of a mock function outwards. `isMock`: it is known to be one, whatever is done with it. */
export function followMock(start: t.Node, isMock: boolean, state: Plaining): MockUse {
  const { parents } = state.module.bound;
  const { losesPromise } = state;
  let known = isMock;
  let at = start;
  for (;;) {
    const parent = parents.get(at);
    switch (parent?.type) {
      case "ParenthesizedExpression":
      case "TSNonNullExpression":
        break;
      case "TSAsExpression":
      case "TSSatisfiesExpression":
      case "TSTypeAssertion":
        if (losesPromise && mentionsPromise(parent.typeAnnotation, state)) return "refused";
        known ||= MOCK_TYPE.test(textOf(parent.typeAnnotation, state.module));
        break;
      case "CallExpression": {
        const isFirst = parent.arguments[0] === at;
        if (isFirst && isExpect(parent.callee, state.module.bound)) return expectation(parent, known, state);
        if (!isFirst || runnerCall(parent, state.module.bound)?.method !== "mocked")
          return rest(known, state);
        known = true;
        break;
      }
      case "MemberExpression": {
        if (parent.object !== at) return rest(known, state);
        const step = member(parent, state);
        if (step === null) return rest(known, state);
        if (step !== "chain") return step;
        known = true;
        at = parents.get(parent) as t.Node;
        continue;
      }
      case "ExpressionStatement":
        return known ? "fine" : "other";
      case "VariableDeclarator":
      case "AssignmentExpression":
        return known ? held(at, parent, state) : "other";
      default:
        return rest(known, state);
    }
    at = parent;
  }
}

const RESOLVED: Readonly<Record<string, string>> = {
  mockResolvedValue: "mockReturnValue",
  mockResolvedValueOnce: "mockReturnValueOnce",
};
const REJECTED: Readonly<Record<string, string>> = {
  mockRejectedValue: "mockImplementation",
  mockRejectedValueOnce: "mockImplementationOnce",
};
const RETURNED = new Set(["mockReturnValue", "mockReturnValueOnce"]);
const IMPLEMENTED = new Set(["mockImplementation", "mockImplementationOnce"]);
/** These give the mock function back, and say nothing of its values. */
const NEUTRAL = new Set(["mockName", "mockClear", "mockReset", "mockRestore"]);
/** These say something of its values, in ways that are not followed. */
const OPAQUE = new Set([
  "mockReturnThis",
  "mockThrow",
  "mockThrowOnce",
  "getMockImplementation",
  "withImplementation",
]);
const RECORDS = new Set(["calls", "lastCall", "instances", "contexts", "invocationCallOrder"]);
const MOCK_TYPE = /\b(?:Mock|Mocked|MockedFunction|MockedFn|MockInstance|SpyInstance|Spied\w*)\b/;
const ABOUT_CALLS =
  /^(?:toHaveBeen(?:Called|LastCalled|NthCalled)\w*|toBeCalled\w*|lastCalledWith|nthCalledWith)$/;
const ABOUT_VALUES = /^(?:toHave(?:Last|Nth)?(?:Returned|Resolved)\w*|(?:last|nth)ReturnedWith|toReturn\w*)$/;

/** `mock.mockResolvedValue(v)`: "chain" when the call gives the mock function back. */
function setting(
  callee: t.MemberExpression,
  call: t.CallExpression,
  state: Plaining,
): "chain" | "refused" | null {
  const name = memberName(callee);
  if (name === null) return null;
  const [value] = call.arguments;
  if (NEUTRAL.has(name)) return "chain";
  const isKnown =
    Object.hasOwn(RESOLVED, name) ||
    Object.hasOwn(REJECTED, name) ||
    RETURNED.has(name) ||
    IMPLEMENTED.has(name);
  if (!isKnown && !OPAQUE.has(name)) return null;
  if (!state.losesPromise) return "chain";
  if (!isKnown || value?.type === "SpreadElement") return "refused";
  if (IMPLEMENTED.has(name)) return !value || plainImplementation(value, state) ? "chain" : "refused";
  if (RETURNED.has(name)) return !value || plainResult(value, false, state) ? "chain" : "refused";
  const { property } = callee;
  if (property.type !== "Identifier") return "refused";
  const span = spanOf(property);
  if (Object.hasOwn(REJECTED, name)) {
    if (!value || !isSameLater(value, state.module.bound)) return "refused";
    const [start, end] = [value.start as number, value.end as number];
    state.edits.push(
      { span, text: REJECTED[name] as string },
      { span: { start, end: start }, text: "() => { throw " },
      { span: { start: end, end }, text: "; }" },
    );
    return "chain";
  }
  if (value && isSurelyPromise(value, state.module.bound)) return "refused";
  state.edits.push({ span, text: RESOLVED[name] as string });
  return "chain";
}

/** `jest.fn()` or `jest.fn(implementation)`. */
function plainFn(call: t.CallExpression, state: Plaining): boolean {
  if (call.typeParameters && mentionsPromise(call.typeParameters, state)) return false;
  const [implementation] = call.arguments;
  return !implementation || plainImplementation(implementation, state);
}

function plainImplementation(node: t.Node, state: Plaining): boolean {
  const isFunction = node.type === "ArrowFunctionExpression" || node.type === "FunctionExpression";
  if (isFunction) return plainFunction(node, state);
  const cell = cellOf(node, state.module.bound);
  if (cell?.initial.type !== "FunctionDeclaration" && cell?.initial.type !== "ArrowFunctionExpression")
    return false;
  // A function that others may call as well is right only if it needs no change.
  const trial = newPlaining(state.module, true);
  return plainFunction(cell.initial, trial) && trial.edits.length === 0;
}

/** Adapts what a cell holds from the beginning, and every other use of it. */
function plainCell(node: t.Node, cells: Set<t.Node>, state: Plaining): boolean {
  const cell = cellOf(node, state.module.bound);
  if (!cell) return false;
  if (cells.has(cell.id)) return true;
  cells.add(cell.id);
  if (cell.type && mentionsPromise(cell.type, state)) return false;
  if (!plainMock(cell.initial, state)) return false;
  return cell.reads.every((read) => read === node || followMock(read, true, state) === "fine");
}

/** A member of a mock function: null when it is not known as one. */
function member(node: t.MemberExpression, state: Plaining): MockUse | "chain" | null {
  const { parents } = state.module.bound;
  const parent = parents.get(node);
  if (memberName(node) === "mock") {
    const record = parent?.type === "MemberExpression" && parent.object === node ? memberName(parent) : null;
    return !state.losesPromise || (record !== null && RECORDS.has(record)) ? "fine" : "refused";
  }
  if (memberName(node) === "getMockName") return "fine";
  return parent?.type === "CallExpression" && parent.callee === node ? setting(node, parent, state) : null;
}

/** `expect(mock).toHaveBeenCalledWith(…)`: what is said of calls stays true, what is said of results may not. */
function expectation(call: t.CallExpression, isKnown: boolean, state: Plaining): MockUse {
  const { parents } = state.module.bound;
  let matcher = parents.get(call);
  if (matcher?.type === "MemberExpression" && memberName(matcher) === "not") matcher = parents.get(matcher);
  const name = matcher?.type === "MemberExpression" ? memberName(matcher) : null;
  if (name !== null && ABOUT_CALLS.test(name)) return "fine";
  if (name !== null && ABOUT_VALUES.test(name)) return state.losesPromise ? "refused" : "fine";
  return rest(isKnown, state);
}

/** Any other use of a mock function is right as long as its values stay what they are. */
function rest(isKnown: boolean, state: Plaining): MockUse {
  if (!isKnown) return "other";
  return state.losesPromise ? "refused" : "fine";
}

/** `const mock = jest.mocked(createX)`: every read of the variable is a use. */
function held(
  value: t.Node,
  parent: t.VariableDeclarator | t.AssignmentExpression,
  state: Plaining,
): MockUse {
  if (!state.losesPromise) return "fine";
  const holder = variableHolder(value, parent, state.module);
  if (!holder || holder.isVisible) return "refused";
  const [declarator] = holder.removable;
  if (declarator?.type === "VariableDeclarator" && mentionsPromise(declarator.id, state)) return "refused";
  const isFine = holder.reads.every((read) => followMock(read, true, state) === "fine");
  return isFine ? "fine" : "refused";
}

function mentionsPromise(node: t.Node, state: Plaining): boolean {
  return textOf(node, state.module).includes("Promise");
}
