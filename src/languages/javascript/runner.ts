/** Recognises the objects of the test runners, `jest` and `vi`, and the calls of their methods. */

import type * as t from "@babel/types";
import { keyName } from "./names";
import type { Bound } from "./scope";

export type AnyCall = t.CallExpression | t.OptionalCallExpression;

/** A call such as `jest.mock(…)`. */
export interface RunnerCall {
  readonly node: AnyCall;
  readonly method: string;
}

/** The call of a runner's method, if a node is one. A name of the file that shadows the runner is none. */
export function runnerCall(node: t.Node | null | undefined, bound: Bound): RunnerCall | null {
  if (node?.type !== "CallExpression" && node?.type !== "OptionalCallExpression") return null;
  const { callee } = node;
  if (callee.type !== "MemberExpression") return null;
  const method = memberName(callee);
  return method !== null && isRunner(callee.object, bound) ? { node, method } : null;
}

/** What a call gives: a module (`jest.requireActual("m")`), a promise of one (`vi.importActual("m")`), or null. */
export function moduleCall(node: t.Node, bound: Bound): "module" | "promise" | null {
  const method = runnerCall(node, bound)?.method;
  return method !== undefined && Object.hasOwn(MODULES, method) ? (MODULES[method] ?? null) : null;
}

/** True for `expect`, as a global or imported from a runner. */
export function isExpect(node: t.Node, bound: Bound): boolean {
  return node.type === "Identifier" && comesAs(node, EXPECT, bound);
}

/** The name of a member that is written out: `a.b`, `a["b"]`. */
export function memberName(node: t.MemberExpression | t.OptionalMemberExpression): string | null {
  return node.computed && node.property.type !== "StringLiteral" ? null : keyName(node.property);
}

/** Where a name may be imported from, and under which name of the module. */
type Source = Readonly<Record<string, ReadonlySet<string>>>;

const RUNNERS: Source = {
  "@jest/globals": new Set(["jest"]),
  vitest: new Set(["vi", "vitest"]),
};
const EXPECT: Source = {
  "@jest/globals": new Set(["expect"]),
  vitest: new Set(["expect"]),
};

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

function isRunner(node: t.Node, bound: Bound): boolean {
  switch (node.type) {
    case "Identifier":
      return comesAs(node, RUNNERS, bound);
    case "ParenthesizedExpression":
      return isRunner(node.expression, bound);
    case "CallExpression": {
      const call = runnerCall(node, bound);
      return call !== null && CHAINED.has(call.method);
    }
    case "MemberExpression":
      if (node.object.type === "MetaProperty") return memberName(node) === "jest";
      return node.object.type === "Identifier" && isMemberOfModule(node.object, memberName(node), bound);
    default:
      return false;
  }
}

/** The name is a global of the runner, or imported or required from it. */
function comesAs(id: t.Identifier, source: Source, bound: Bound): boolean {
  const binding = bound.bindingOf.get(id);
  if (!binding) return Object.values(source).some((names) => names.has(id.name));
  const [declaration] = binding.declarations;
  const item = declaration && bound.parents.get(declaration);
  if (item?.type === "ImportSpecifier") {
    const statement = bound.parents.get(item);
    return statement?.type === "ImportDeclaration" && has(source, statement.source, keyName(item.imported));
  }
  if (item?.type !== "ObjectProperty" || item.computed) return false;
  const pattern = bound.parents.get(item);
  const declarator = pattern && bound.parents.get(pattern);
  return (
    declarator?.type === "VariableDeclarator" && has(source, requiredFrom(declarator), keyName(item.key))
  );
}

/** `vitest.vi`, where `vitest` is the whole module. */
function isMemberOfModule(id: t.Identifier, member: string | null, bound: Bound): boolean {
  const declaration = bound.bindingOf.get(id)?.declarations[0];
  const item = declaration && bound.parents.get(declaration);
  if (item?.type === "ImportNamespaceSpecifier") {
    const statement = bound.parents.get(item);
    return statement?.type === "ImportDeclaration" && has(RUNNERS, statement.source, member);
  }
  return item?.type === "VariableDeclarator" && has(RUNNERS, requiredFrom(item), member);
}

function requiredFrom(declarator: t.VariableDeclarator): t.Node | null {
  const { init } = declarator;
  const isRequire =
    init?.type === "CallExpression" && init.callee.type === "Identifier" && init.callee.name === "require";
  return isRequire ? (init.arguments[0] ?? null) : null;
}

function has(source: Source, specifier: t.Node | null, name: string | null): boolean {
  if (specifier?.type !== "StringLiteral" || name === null) return false;
  return Object.hasOwn(source, specifier.value) && source[specifier.value]?.has(name) === true;
}
