/** Keeps uses whose rewrite would not do what they do: in a factory that is hoisted, or under a mock that is there. */

import type * as t from "@babel/types";
import type { Refusal } from "../../../sites/analysis";
import type { RepoPath } from "../../../workspace/paths";
import { runnerCall } from "../doors/runner";
import { contains } from "../syntax/parse";
import type { JudgedEntry, JudgedUse } from "../uses/entries";
import type { FileContext } from "../values/ways";
import { mockCalls } from "./mock-calls";
import { takenBy } from "./taken";

/** The entries, without the edits that the runner's mocks stand in the way of. */
export function amongMocks(judged: readonly JudgedEntry[], context: FileContext): readonly JudgedEntry[] {
  const hoisted = hoistedFactories(context);
  const mocked = new Set(mockCalls(context).flatMap((call) => (call.replaces ? [call.module] : [])));
  if (hoisted.length === 0 && mocked.size === 0) return judged;
  return judged.map((one): JudgedEntry => {
    const uses = one.uses.map((judgedUse): JudgedUse => {
      const refusal =
        namesInFactory(judgedUse, hoisted, context) ?? comesUnder(judgedUse, one, mocked, context);
      return refusal ? { use: judgedUse.use, verdict: { kind: "manual", refusal } } : judgedUse;
    });
    return { ...one, uses };
  });
}

/** The factories of `jest.mock`; babel-plugin-jest-hoist lets them use no outer names but `mock…`. */
function hoistedFactories({ module }: FileContext): readonly t.Node[] {
  return module.calls.flatMap((node) => {
    const call = runnerCall(node, module.bound);
    const factory = call?.runner === "jest" && call.method === "mock" ? call.node.arguments[1] : undefined;
    return factory ? [factory] : [];
  });
}

function namesInFactory(
  { use, verdict }: JudgedUse,
  hoisted: readonly t.Node[],
  { module }: FileContext,
): Refusal | null {
  if (verdict.kind !== "edit" || use.kind === "type" || use.root.taken) return null;
  if (!hoisted.some((factory) => contains(factory, use.node))) return null;
  const start = use.node.start as number;
  const isAllowed = /^mock/i.test(module.text.slice(start, start + "mock".length));
  const staysAllowed = verdict.rewrite.names.every((name) => /^mock/i.test(name));
  return isAllowed && !staysAllowed ? { code: "mock-hoisting" } : null;
}

/** What is not mocked now would be taken from a module that the file mocks. */
function comesUnder(
  { use, verdict }: JudgedUse,
  { entry }: JudgedEntry,
  mocked: ReadonlySet<RepoPath>,
  context: FileContext,
): Refusal | null {
  if (verdict.kind !== "edit" || use.kind === "type" || entry.door.form === "module-mock") return null;
  const { origin, via } = use.root;
  const before = new Set([origin.module, ...via.map((link) => link.module)]);
  const after = takenBy(use.node, verdict.rewrite, entry.door, null, context).flatMap(
    (taken) => taken.through,
  );
  return after.some((module) => mocked.has(module) && !before.has(module))
    ? { code: "mock-of-target" }
    : null;
}
