/**
 * The seeds of one test file. `PYTHON_ORACLE_SEEDS=1000..3000 npx jest __tests__/oracle/python` runs others, and
 * `PYTHON_ORACLE_FILES=100` makes larger repositories.
 */

import { rmSync } from "node:fs";
import { reportOf } from "../report";
import { addCounts, type Counts, countsOf, seedsOf, testOfMix } from "../seeds";
import { type Checked, checkPlanned, isUnsettled, type Planned, planRepository } from "./check-repository";
import { ALL_FORMS, generate, parametersOf } from "./generate/repository";
import { askResolver, HAS_RESOLVER, testWithResolver } from "./resolver";

/** Over how many test files the seeds are spread, so that all cores have work. */
const SHARDS = 2;

/** The plans of every so many seeds are applied. */
const APPLIED = 3;

/** How many repositories one process of Python is asked about; more would only need more memory. */
const BATCH = 100;

/** How many of the files with sites may be left so; a known limit of the engine, told to its user as a failure. */
const UNSETTLED = 1 / 100;

/** Kinds of sites that Python has. */
const KINDS = ["import", "re-export", "call", "value", "type", "subclass", "module-mock", "string-path"];

/** Declares the tests of a shard, from 0. */
export function testShard(shard: number): void {
  jest.setTimeout(7_200_000);
  const seeds = seedsOf("PYTHON_ORACLE_SEEDS", "1..160", shard, SHARDS);
  const forms = new Map<string, number>();
  const kinds = new Map<string, number>();
  const unsettled = new Set<string>();
  let changed = 0;

  testWithResolver("every reference of Python is a site, and every site is a reference", async () => {
    for (let from = 0; from < seeds.length; from += BATCH) {
      const [report] = await runBatch(seeds.slice(from, from + BATCH), seeds.length === 1);
      if (report !== undefined) throw new Error(report);
    }
  });

  testWithResolver("hardly any file is left as it was because a second run would go on there", () => {
    expect(unsettled.size).toBeLessThanOrEqual(Math.ceil(changed * UNSETTLED));
  });

  const ofMix = HAS_RESOLVER ? testOfMix(seeds) : test.skip;
  ofMix("every form that the generator knows has occurred, and every kind of site", () => {
    expect(ALL_FORMS.filter((title) => !forms.has(title))).toEqual([]);
    expect(KINDS.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  async function runBatch(batch: readonly number[], isAlone: boolean): Promise<readonly string[]> {
    const planned: Planned[] = [];
    try {
      for (const seed of batch) {
        const isApplied = Math.floor(seed / SHARDS) % APPLIED === 0 || isAlone;
        const files = Number(process.env.PYTHON_ORACLE_FILES ?? 48);
        planned.push(await planRepository(generate(parametersOf(seed, files)), isApplied));
      }
      const answers = askResolver(planned.map(({ question }) => question));
      return planned.flatMap((one, index) => {
        const ofSites = countsOf(one.plan.files.flatMap(({ sites }) => sites.map(({ kind }) => kind)));
        addCounts(forms, one.generated.tally);
        addCounts(kinds, ofSites);
        const { seed } = one.generated.parameters;
        changed += one.plan.files.length;
        for (const failure of one.plan.failures)
          if (isUnsettled(failure)) unsettled.add(`${seed} ${failure.file}`);
        const answer = answers[index];
        if (!answer) throw new Error("The resolver has not answered.");
        return disagreement(one, checkPlanned(one, answer), ofSites) ?? [];
      });
    } finally {
      for (const folder of planned.flatMap(({ folders }) => folders))
        rmSync(folder, { recursive: true, force: true });
    }
  }
}

function disagreement(
  { generated, plan, again }: Planned,
  { differences, diagnostics }: Checked,
  kinds: Counts,
): string | null {
  const failures = [...plan.failures, ...(again?.failures ?? [])].filter((one) => !isUnsettled(one));
  if (differences.length + failures.length + diagnostics.length === 0) return null;
  const rerun = `PYTHON_ORACLE_SEEDS=${generated.parameters.seed} npx jest __tests__/oracle/python`;
  return reportOf({ ...generated, kinds, failures, diagnostics, differences, other: "the resolver", rerun });
}
