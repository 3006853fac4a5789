/**
 * The seeds of one test file. `ORACLE_SEEDS=1000..3000 npx jest __tests__/oracle` runs others, and
 * `ORACLE_FILES=600` makes larger repositories.
 */

import { rmSync } from "node:fs";
import { SITE_KINDS } from "../../src/index";
import { folderWith } from "../workspace/temporary-repository";
import { checkRepository, requestFor } from "./check-repository";
import { newDiagnostics } from "./diagnostics";
import { ALL_FORMS, generate, parametersOf } from "./generate/repository";
import { reportOf } from "./report";
import { addCounts, type Counts, countsOf, seedsOf, testOfMix } from "./seeds";

/** Over how many test files the seeds are spread, so that all cores have work. */
const SHARDS = 4;

/** The rewritten texts of every so many seeds are given to the compiler; it costs as much as the rest. */
const DIAGNOSED = 4;

/** Declares the tests of a shard, from 0. */
export function testShard(shard: number): void {
  jest.setTimeout(7_200_000);
  const seeds = seedsOf("ORACLE_SEEDS", "1..200", shard, SHARDS);
  const forms = new Map<string, number>();
  const kinds = new Map<string, number>();

  test("every reference that the compiler finds is a site, and every site is a reference", async () => {
    for (const seed of seeds) {
      const isDiagnosed = Math.floor(seed / SHARDS) % DIAGNOSED === 0 || seeds.length === 1;
      const { found, report } = await runSeed(seed, isDiagnosed);
      if (report !== null) throw new Error(report);
      addCounts(forms, found.forms);
      addCounts(kinds, found.kinds);
    }
  });

  testOfMix(seeds)("every form that the generator knows has occurred, and every kind of site", () => {
    expect(ALL_FORMS.filter((title) => !forms.has(title))).toEqual([]);
    expect(SITE_KINDS.filter((kind) => !kinds.has(kind) && kind !== "string-path")).toEqual([]);
  });
}

interface Found {
  readonly forms: Counts;
  readonly kinds: Counts;
}

async function runSeed(
  seed: number,
  isDiagnosed: boolean,
): Promise<{ readonly found: Found; readonly report: string | null }> {
  const generated = generate(parametersOf(seed, Number(process.env.ORACLE_FILES ?? 300)));
  const root = folderWith(generated.texts);
  try {
    const request = requestFor(generated);
    const { plan, differences } = await checkRepository(root, undefined, request);
    const diagnostics = isDiagnosed ? newDiagnostics(request, plan.files) : [];
    const kinds = countsOf(plan.files.flatMap(({ sites }) => sites.map(({ kind }) => kind)));
    const { failures } = plan;
    const isFine = [differences, failures, diagnostics].every(({ length }) => length === 0);
    const rerun = `ORACLE_SEEDS=${seed} npx jest __tests__/oracle`;
    const disagreement = {
      ...generated,
      differences,
      failures,
      diagnostics,
      kinds,
      other: "the compiler",
      rerun,
    };
    const report = isFine ? null : reportOf(disagreement);
    return { found: { forms: generated.tally, kinds }, report };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
