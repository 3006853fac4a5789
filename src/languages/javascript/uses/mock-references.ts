/** Rewrites a factory that a test holds as a mock: `jest.mocked(createX)`, `createX as jest.Mock`, `expect(createX)`, a spy. */

import type * as t from "@babel/types";
import type { Edit, Span } from "../../../edits/edit";
import type { Link } from "../../../sites/links";
import type { JavaScriptModule } from "../doors/module";
import { runnerCall } from "../doors/runner";
import { type ExportRules, importOf, type RuleBook } from "../pairs/rules";
import { followMock, newPlaining } from "../promises/mock-functions";
import { type MockTarget, mockTarget, targetText } from "../rewriting/mock-target";
import { type LocalNames, type Outcome, refuse } from "../rewriting/rewrite";
import { spanOf } from "../syntax/parse";
import type { Root } from "../values/root";

/** A use of an export as a mock, and the export of which it is a mock after the rewrite. */
export interface MockReference {
  readonly outcome: Outcome;
  /** Null where there is no rewrite. */
  readonly mocks: Link | null;
}

/** The rewrite of a reference to a mocked function; null when the root is no such reference. */
export function mockReference(
  root: Root,
  rules: ExportRules,
  book: RuleBook,
  module: JavaScriptModule,
): MockReference | null {
  if (rules.patterns.length === 0) return null;
  const target = mockTarget(rules);
  const state = newPlaining(module, "losesPromise" in target && target.losesPromise);
  const isType = isMockedType(root.node, module);
  const use = isType ? "fine" : followMock(root.node, false, state);
  if (use === "other") return null;
  if ("refusal" in target) return { outcome: target, mocks: null };
  const mocks = importOf(book, target.name);
  if (use === "refused") return { outcome: refuse("mock-promise"), mocks };
  const { node, namespace } = root;
  const text = (local: LocalNames) => targetText(target, local);
  const place = (namespace && mockedModule(node, namespace, module)) ?? { of: spanOf(node), rest: [] };
  const edits = (local: LocalNames): readonly Edit[] => [
    { span: place.of, text: text(local) },
    ...place.rest,
    ...state.edits,
  ];
  return { outcome: { rewrite: { names: [target.name], text, edits } }, mocks };
}

/** The rewrite of `jest.spyOn(module, "createX")`: the object and the name of its member change. */
export function spyReference(
  call: t.CallExpression,
  rules: ExportRules,
  book: RuleBook,
  module: JavaScriptModule,
): MockReference {
  const target = mockTarget(rules);
  if ("refusal" in target) return { outcome: target, mocks: null };
  const mocks = importOf(book, target.name);
  const [object, name] = call.arguments;
  // An import cannot be spied on by itself, only as a member of something.
  if (target.members.length === 0 || call.arguments.length !== 2 || !object || name?.type !== "StringLiteral")
    return { outcome: refuse("mock-form"), mocks };
  const state = newPlaining(module, target.losesPromise);
  if (followMock(call, true, state) !== "fine") return { outcome: refuse("mock-promise"), mocks };
  const quote = module.text[name.start as number] ?? "'";
  const owner: MockTarget = { ...target, members: target.members.slice(0, -1) };
  const member = `${quote}${target.members.at(-1)}${quote}`;
  const edits = (local: LocalNames): readonly Edit[] => [
    { span: spanOf(object), text: targetText(owner, local) },
    { span: spanOf(name), text: member },
    ...state.edits,
  ];
  const text = (local: LocalNames) => targetText(target, local);
  return { outcome: { rewrite: { names: [target.name], text, edits } }, mocks };
}

const MOCKED_TYPE = /^(?:Mock|Mocked|MockedFunction|MockedFn|MockInstance|SpyInstance|Spied|SpiedFunction)$/;

/** `typeof createX` in `jest.MockedFunction<typeof createX>` and `jest.fn<typeof createX>()`. */
function isMockedType(node: t.Node, { bound }: JavaScriptModule): boolean {
  const query = bound.parents.get(node);
  const list = query?.type === "TSTypeQuery" ? bound.parents.get(query) : undefined;
  const user = list?.type === "TSTypeParameterInstantiation" ? bound.parents.get(list) : undefined;
  if (user?.type === "TSTypeReference") {
    const { typeName } = user;
    return MOCKED_TYPE.test(typeName.type === "TSQualifiedName" ? typeName.right.name : typeName.name);
  }
  return user?.type === "CallExpression" && runnerCall(user, bound)?.method === "fn";
}

/** In `jest.mocked(module).createX`, the member takes the place of the module, and goes behind. */
function mockedModule(
  node: t.Node,
  namespace: t.Node,
  { bound }: JavaScriptModule,
): { readonly of: Span; readonly rest: readonly Edit[] } | null {
  const object = node.type === "MemberExpression" ? node.object : null;
  const call = runnerCall(object, bound)?.node;
  if (!call) return null;
  const span = { start: call.end as number, end: node.end as number };
  return { of: spanOf(namespace), rest: [{ span, text: "" }] };
}
