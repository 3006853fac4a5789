/** Recognises the objects of the test runners, `jest` and `vi`, and the calls of their methods. */

import type * as t from "@babel/types";
import { keyName, memberName } from "../syntax/names";
import type { Bound } from "../syntax/scope";
import { isRequireOfAnyKind } from "./commonjs";

export type AnyCall = t.CallExpression | t.OptionalCallExpression;

/** A call such as `jest.mock(…)`. */
export interface RunnerCall {
  readonly node: AnyCall;
  readonly method: string;
  readonly runner: Runner;
}

export type Runner = "jest" | "vitest";

/** The call of a runner's method, if a node is one. A name of the file that shadows the runner is none. */
export function runnerCall(node: t.Node | null | undefined, bound: Bound): RunnerCall | null {
  if (node?.type !== "CallExpression" && node?.type !== "OptionalCallExpression") return null;
  const { callee } = node;
  if (callee.type !== "MemberExpression") return null;
  const method = memberName(callee);
  const runner = runnerOf(callee.object, bound);
  return method !== null && runner ? { node, method, runner } : null;
}

/** What a call gives: a module (`jest.requireActual("m")`), a promise of one (`vi.importActual("m")`), or null. */
export function moduleCall(node: t.Node, bound: Bound): "module" | "promise" | null {
  const method = runnerCall(node, bound)?.method;
  return method !== undefined && Object.hasOwn(MODULES, method) ? (MODULES[method] ?? null) : null;
}

/** True for `expect`, as a global or imported from a runner. */
export function isExpect(node: t.Node, bound: Bound): boolean {
  return node.type === "Identifier" && comesAs(node, EXPECT, bound) !== null;
}

/** The names of a thing, for each runner that has it. */
type Source = Readonly<Record<Runner, ReadonlySet<string>>>;

const RUNNERS: Source = { jest: new Set(["jest"]), vitest: new Set(["vi", "vitest"]) };
const EXPECT: Source = { jest: new Set(["expect"]), vitest: new Set(["expect"]) };

const MODULES: Readonly<Record<string, "module" | "promise">> = {
  requireActual: "module",
  requireMock: "module",
  createMockFromModule: "module",
  genMockFromModule: "module",
  importActual: "promise",
  importMock: "promise",
};

/** The methods that give their runner back, so that calls can be chained. */
const CHAINED = new Set([
  "mock",
  "doMock",
  "unmock",
  "deepUnmock",
  "dontMock",
  "setMock",
  "unstable_mockModule",
  "unstable_unmockModule",
  "enableAutomock",
  "disableAutomock",
  "autoMockOn",
  "autoMockOff",
  "resetModules",
  "clearAllMocks",
  "resetAllMocks",
  "restoreAllMocks",
]);

function runnerOf(node: t.Node, bound: Bound): Runner | null {
  switch (node.type) {
    case "Identifier":
      return comesAs(node, RUNNERS, bound);
    case "ParenthesizedExpression":
      return runnerOf(node.expression, bound);
    case "CallExpression": {
      const call = runnerCall(node, bound);
      return call && CHAINED.has(call.method) ? call.runner : null;
    }
    case "MemberExpression":
      if (node.object.type === "MetaProperty") return memberName(node) === "jest" ? "jest" : null;
      return node.object.type === "Identifier" ? memberOfModule(node.object, memberName(node), bound) : null;
    default:
      return null;
  }
}

/** The runner of which a name is a global, or from which it is imported or required. */
function comesAs(id: t.Identifier, source: Source, bound: Bound): Runner | null {
  const binding = bound.bindingOf.get(id);
  if (!binding) return ownerOf(source, id.name);
  const [declaration] = binding.declarations;
  const item = declaration && bound.parents.get(declaration);
  if (item?.type === "ImportSpecifier") {
    const statement = bound.parents.get(item);
    return statement?.type === "ImportDeclaration"
      ? exportOf(source, statement.source, keyName(item.imported))
      : null;
  }
  if (item?.type !== "ObjectProperty" || item.computed) return null;
  const pattern = bound.parents.get(item);
  const declarator = pattern && bound.parents.get(pattern);
  return declarator?.type === "VariableDeclarator"
    ? exportOf(source, requiredFrom(declarator), keyName(item.key))
    : null;
}

/** `vitest.vi`, where `vitest` is the whole module. */
function memberOfModule(id: t.Identifier, member: string | null, bound: Bound): Runner | null {
  const declaration = bound.bindingOf.get(id)?.declarations[0];
  const item = declaration && bound.parents.get(declaration);
  if (item?.type === "ImportNamespaceSpecifier") {
    const statement = bound.parents.get(item);
    return statement?.type === "ImportDeclaration" ? exportOf(RUNNERS, statement.source, member) : null;
  }
  return item?.type === "VariableDeclarator" ? exportOf(RUNNERS, requiredFrom(item), member) : null;
}

function requiredFrom(declarator: t.VariableDeclarator): t.Node | null {
  const { init } = declarator;
  return isRequireOfAnyKind(init) ? (init.arguments[0] ?? null) : null;
}

/** The runner that has a global of this name. */
function ownerOf(source: Source, name: string): Runner | null {
  if (source.jest.has(name)) return "jest";
  return source.vitest.has(name) ? "vitest" : null;
}

/** The runner of which a module's export is that name. */
function exportOf(source: Source, specifier: t.Node | null, name: string | null): Runner | null {
  const runner = specifier?.type === "StringLiteral" ? MODULES_OF.get(specifier.value) : undefined;
  return runner !== undefined && name !== null && source[runner].has(name) ? runner : null;
}

const MODULES_OF: ReadonlyMap<string, Runner> = new Map([
  ["@jest/globals", "jest"],
  ["vitest", "vitest"],
]);
