/** A rewritten program does what it did before. `PROPERTY_SEED=… PROPERTY_RUNS=…` try other programs. */

import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { FIXTURES } from "../fixtures/fixture-cases";
import { planOf } from "../plan-of";
import { folderWith, writeFiles } from "../workspace/temporary-repository";
import { PROGRAM, traceOf } from "./random-program";

jest.setTimeout(300_000);

const OPTIONS = {
  seed: Number(process.env.PROPERTY_SEED ?? 20_261_124),
  numRuns: Number(process.env.PROPERTY_RUNS ?? 150),
};

test("what a program creates, evaluates and gives out stays the same, in the same order", async () => {
  const programs = fc.sample(PROGRAM, OPTIONS);
  const root = folderWith();
  try {
    cpSync(join(FIXTURES, "_project"), root, { recursive: true });
    writeFiles(root, Object.fromEntries(programs.map((text, index) => [`src/p${index}.js`, text])));
    const plan = await planOf(root, { config: "manifest.yaml" });
    expect(plan.failures).toEqual([]);
    let rewritten = 0;
    for (const [index, before] of programs.entries()) {
      const planned = plan.files.find(({ path }) => path === `src/p${index}.js`);
      const after = planned?.after ?? before;
      const [was, is] = [await traceOf(before), await traceOf(after)];
      if (is !== was) throw new Error([before, after, "it did:", was, "it does:", is].join("\n"));
      rewritten += planned?.sites.filter(({ disposition }) => disposition.kind === "rewrite").length ?? 0;
    }
    expect(rewritten).toBeGreaterThan(programs.length * 10);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});

test("the trace of a program tells when it creates something else, later, or not at all", async () => {
  const trace = (body: string) => traceOf(`export async function main() { ${body} }`);
  expect(await trace('out((await createX(a)).send("x"))')).toBe('create "a" none\nsend x\nout x\ndone');
  expect(await trace("createXSync(b)")).not.toBe(await trace("createXSync(a)"));
  expect(await trace("createSwapped(next(), a.self)")).toBe(
    'next\nself\ncreate {"userId":"b"} {"n":1}\ndone',
  );
  expect(await trace("await createX(bad)")).toBe('create {"userId":"bad"} none\nthrew bad');
});
