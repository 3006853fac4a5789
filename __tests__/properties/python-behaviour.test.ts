/** Random Python packages print the same before and after they are migrated; a second run changes nothing. */

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Plan } from "../../src/plan/plan";
import { testWithPython } from "../languages/python/python3";
import { planOf } from "../plan-of";
import { textsOf, writePackage } from "./random-package";

const SEED = Number(process.env.PROPERTY_SEED ?? 1);
const RUNS = Number(process.env.PROPERTY_RUNS ?? 40);

testWithPython(
  "random packages print the same before and after",
  async () => {
    let rewritten = 0;
    for (let seed = SEED; seed < SEED + RUNS; seed++) rewritten += await migrate(seed);
    expect(rewritten).toBeGreaterThan(RUNS);
  },
  300_000,
);

async function migrate(seed: number): Promise<number> {
  const root = mkdtempSync(join(tmpdir(), "ssot-python-"));
  try {
    writePackage(root, seed);
    const texts = textsOf(root);
    const plan = await planOf(root, { config: "manifest.yaml" });
    const left = leftTests(plan);
    const before = run(root, left);
    // What Python itself refuses shows nothing: a name that is read before it is bound, for example.
    if (before.status !== 0) return 0;
    expect({ seed, texts, failures: plan.failures }).toEqual({ seed, texts, failures: [] });
    for (const { path, after } of plan.files) writeFileSync(join(root, path), after);
    const after = run(root, left);
    if (after.status !== 0 || after.stdout !== before.stdout)
      throw new Error(`seed ${seed} differs\n${texts}\n#### becomes\n${textsOf(root)}\n${after.stderr}`);
    const again = await planOf(root, { config: "manifest.yaml" });
    expect(again.files.filter((file) => file.edits.length > 0).map(({ path }) => path)).toEqual([]);
    return plan.files
      .flatMap(({ sites }) => sites)
      .filter(({ disposition }) => disposition.kind === "rewrite").length;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** The tests with a mock that a person has to move: they fail until then, as what they mock is gone. */
function leftTests({ files }: Plan): readonly string[] {
  const isLeft = (file: Plan["files"][number]) =>
    file.sites.some(({ kind, disposition }) => kind === "module-mock" && disposition.kind === "manual");
  return files.filter(isLeft).map(({ path }) => basename(path, ".py"));
}

function run(
  root: string,
  skipped: readonly string[],
): {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
} {
  const { status, stdout, stderr } = spawnSync("python3", ["-B", "main.py", ...skipped], {
    cwd: root,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}
