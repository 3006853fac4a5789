/** Several verifiers of one plan: what is left has to satisfy all of them. */

import { changedFiles, type Plan } from "../../src/plan/plan";
import { type Verifier, verifyPlan } from "../../src/verify/verification";
import { fileOf, replacing, reportOf } from "../report/report-fixture";

/** A plan that changes these files. */
function planOf(...paths: readonly string[]): Plan {
  const files = paths.map((path) => fileOf(path, "a", [], replacing("a", ["a", "b"])));
  return reportOf("run", files).plan;
}

/** Blames, of a plan with these changed files, this one; `looked` is told each plan that it sees. */
function verifier(name: string, blames: Readonly<Record<string, string>>, looked: string[]): Verifier {
  return {
    async blame(plan) {
      const state = changedFiles(plan)
        .map(({ path }) => path)
        .join(" ");
      looked.push(`${name}: ${state}`);
      const file = blames[state];
      const diagnostic = { file: file ?? "", line: 1, column: 2, code: name, message: "is wrong" };
      return new Map(file === undefined ? [] : [[file, [diagnostic, diagnostic]]]);
    },
    tell: (_, putBack) => ({ kind: "lint", linter: name, linted: 0, putBack, unchecked: [] }),
  };
}

test("each looks again at a plan that another one has changed, until all find it sound", async () => {
  const looked: string[] = [];
  const reasons: (readonly (readonly [string, string])[])[] = [];
  const result = await verifyPlan({
    plan: planOf("a", "b", "c", "d"),
    verifiers: [
      verifier("first", { "a b c d": "b", "a d": "a" }, looked),
      verifier("second", { "a c d": "c" }, looked),
    ],
    async planWithout(putBack) {
      reasons.push([...putBack]);
      return planOf(...["a", "b", "c", "d"].filter((path) => !putBack.has(path)));
    },
  });
  expect(looked).toEqual([
    "first: a b c d",
    "first: a c d",
    "second: a c d",
    "second: a d",
    "first: a d",
    "first: d",
    "second: d",
  ]);
  expect(reasons.at(-1)).toEqual([
    ["b", "b(1,2): first: is wrong (and 1 more)."],
    ["a", "a(1,2): first: is wrong (and 1 more)."],
    ["c", "c(1,2): second: is wrong (and 1 more)."],
  ]);
  expect(result).toMatchObject({
    ok: true,
    plan: planOf("d"),
    verified: [
      { linter: "first", putBack: [{ file: "a" }, { file: "b" }] },
      { linter: "second", putBack: [{ file: "c" }] },
    ],
  });
});

test("one that cannot do its work ends it, whatever the others found", async () => {
  const problem = { ok: false, code: "nothing-checked", message: "no", fix: "yes" } as const;
  const looked: string[] = [];
  const result = await verifyPlan({
    plan: planOf("a"),
    verifiers: [
      verifier("first", {}, looked),
      { blame: async () => problem, tell: verifier("second", {}, looked).tell },
    ],
    planWithout: () => Promise.reject(new Error("there is nothing to plan again")),
  });
  expect(looked).toEqual(["first: a"]);
  expect(result).toBe(problem);
});
