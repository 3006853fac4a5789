/**
 * The benchmark: `npm run bench` makes corpora of several sizes, measures our commands and other tools on
 * them in one interleaved run, and writes results.json and chart.svg beside this file.
 */

import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { chartOf } from "./chart";
import { comparisonWith, readResults } from "./compare";
import { contendersFor, REPOSITORY, type Task } from "./contenders";
import { corpusOf } from "./corpus";
import { LEGACY_NAMES } from "./legacy-story";
import { createRandom } from "./random";
import { type Counts, measureAll, type Result, ratiosOf } from "./results";
import { tableOf } from "./table";

const USAGE = `npm run bench -- [options]
  --files 1000,10000,50000   sizes of the generated corpora
  --seed 1                   their seed
  --repetitions 5            counted rounds; medians are taken of them
  --skip jscodeshift         contenders to leave out, with commas
  --corpus <folder> --config <manifest> --names a,b --from a --to B.b
                             real code instead of generated corpora
  --compare                  says which ratios moved from the last results, and writes nothing`;

const { values: options } = parseArgs({
  options: {
    files: { type: "string", default: "1000,10000,50000" },
    seed: { type: "string", default: "1" },
    repetitions: { type: "string", default: "5" },
    skip: { type: "string", default: "" },
    corpus: { type: "string" },
    config: { type: "string" },
    names: { type: "string", default: LEGACY_NAMES.join() },
    from: { type: "string", default: "createSocketManager" },
    to: { type: "string", default: "UnifiedSocketManager.forUser" },
    compare: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

const RESULTS = join(REPOSITORY, "bench/results.json");
// Outside of the repository, where no tool of it comes by. They are kept: the largest takes a minute to make.
const CORPORA = join(tmpdir(), "ssot-codemod-bench");
const SITES_IN_THOUSAND = 10;

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 2;
});

async function main(): Promise<void> {
  if (options.help) return console.log(USAGE);
  const results: Result[] = [];
  for (const { name, task } of tasks()) {
    const result = await resultOf(name, task);
    console.log(tableOf(result));
    results.push(result);
  }
  if (options.compare) return console.log(comparisonWith(readResults(RESULTS), results));
  if (options.corpus !== undefined) return;
  writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(join(REPOSITORY, "bench/chart.svg"), chartOf(results));
}

function* tasks(): Generator<{ readonly name: string; readonly task: Task }> {
  const names = options.names.split(",");
  const rewrite = { from: options.from, to: options.to };
  if (options.corpus !== undefined) {
    const [root, config] = [resolve(options.corpus), resolve(options.config ?? "ssot-codemod.yaml")];
    yield { name: basename(root), task: { root, config, names, rewrite } };
    return;
  }
  mkdirSync(CORPORA, { recursive: true });
  for (const files of options.files.split(",").map(Number)) {
    for (const sites of [0, Math.ceil((files * SITES_IN_THOUSAND) / 1000)]) {
      const { name, root } = corpusOf(CORPORA, { seed: Number(options.seed), files, sites });
      yield { name, task: { root, config: "ssot-codemod.yaml", names, rewrite } };
    }
  }
}

async function resultOf(corpus: string, task: Task): Promise<Result> {
  const { present, missing } = contendersFor(task);
  for (const name of missing)
    console.error(`${name} is skipped: it is not installed (npm ci --prefix bench)`);
  const skipped = options.skip.split(",");
  const contenders = present.filter(({ name }) => !skipped.includes(name));
  const counts = countsOf(task);
  const repetitions = Number(options.repetitions);
  const medians = await measureAll(contenders, repetitions, createRandom(repetitions), (text) =>
    console.error(`${corpus}: ${text}`),
  );
  return { corpus, counts, repetitions, medians, ratios: ratiosOf(medians, counts) };
}

/** What `check` says of the corpus; a check that fails would be a quick one. */
function countsOf({ root, config }: Task): Counts {
  const cli = join(REPOSITORY, "dist/scripts/start.js");
  const args = [cli, "check", "--config", config, "--reporter", "json"];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  if (status !== 0 && status !== 1) throw new Error(`check failed on ${root}: ${stderr}`);
  const { summary } = JSON.parse(stdout) as {
    summary: { files: { selected: number; withSites: number }; sites: { total: number } };
  };
  const listed = spawnSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8", maxBuffer: 2 ** 30 });
  return {
    files: listed.stdout.split("\0").length - 1,
    sites: summary.sites.total,
    filesWithSites: summary.files.withSites,
  };
}
