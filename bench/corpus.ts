/**
 * Makes monorepos of any size from a seed: the same seed gives the same bytes on every machine.
 * File sizes follow a log-normal distribution (about 8 kB in the mean, with a long tail).
 */

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { consumer, MANIFEST, modules } from "./legacy-story";
import { createRandom, type Random } from "./random";

export interface CorpusRequest {
  readonly seed: number;
  readonly files: number;
  /** How many of the files use a legacy export. */
  readonly sites: number;
}

export interface Corpus {
  readonly name: string;
  /** The native path of the repository; its manifest lies at its root. */
  readonly root: string;
}

const FILES_A_PACKAGE = 250;
const PYTHON_SHARE = 0.3;
const MEDIAN_BYTES = 5_000;
const SPREAD = 0.95;
const LONGEST_BYTES = 400_000;

/** The corpus of a request under `folder`, which is made unless it is there; it is a git repository with all files added. */
export function corpusOf(folder: string, { seed, files, sites }: CorpusRequest): Corpus {
  const name = `${files}-files-${sites}-sites-seed-${seed}`;
  const root = join(folder, name);
  if (!existsSync(root)) {
    // Under another name until it is whole, so that a run that is cut off leaves no half corpus.
    const part = `${root}.part`;
    rmSync(part, { recursive: true, force: true });
    for (const [path, text] of filesOf(createRandom(seed), files, sites)) write(join(part, path), text);
    git(part, "init", "--quiet");
    git(part, "add", "--all");
    renameSync(part, root);
  }
  return { name, root };
}

function* filesOf(random: Random, files: number, sites: number): Generator<readonly [string, string]> {
  yield ["ssot-codemod.yaml", MANIFEST];
  yield [
    "package.json",
    `${JSON.stringify({ name: "corpus", private: true, workspaces: ["packages/*"] }, null, 2)}\n`,
  ];
  yield* modules(sites > 0);
  const blocks = Array.from({ length: 1_000 }, (_, index) => block(random, index));
  const pythonBlocks = Array.from({ length: 500 }, (_, index) => pythonBlock(random, index));
  for (let index = 0; index < files; index++) {
    const folder = `packages/p${Math.floor(index / FILES_A_PACKAGE)}`;
    if (index % FILES_A_PACKAGE === 0)
      yield [`${folder}/package.json`, `${JSON.stringify({ name: `@corpus/p${index}` }, null, 2)}\n`];
    // Spread evenly, whatever the number of sites.
    const isConsumer = Math.floor(((index + 1) * sites) / files) > Math.floor((index * sites) / files);
    if (!isConsumer && random.chance(PYTHON_SHARE)) {
      yield [`${folder}/py/module_${index}.py`, textOf(random, pythonBlocks)];
      continue;
    }
    const head = isConsumer ? consumer(random, index) : imports(random);
    const extension = random.chance(0.2) ? "tsx" : "ts";
    yield [`${folder}/src/area${index % 7}/file${index}.${extension}`, head + textOf(random, blocks)];
  }
}

/** Blocks of code, until a size drawn by the Box–Muller method is reached. */
function textOf(random: Random, blocks: readonly string[]): string {
  const normal = Math.sqrt(-2 * Math.log(1 - random.unit())) * Math.cos(2 * Math.PI * random.unit());
  const size = Math.min(MEDIAN_BYTES * Math.exp(SPREAD * normal), LONGEST_BYTES);
  const parts: string[] = [];
  for (let length = 0; length < size; ) {
    const part = random.pick(blocks);
    parts.push(part);
    length += part.length;
  }
  return parts.join("\n");
}

const WORDS = "account batch cache digest event filter group handler index journal ledger message node offer \
page query record session token update vector window zone".split(" ");

function imports(random: Random): string {
  const names = [random.pick(WORDS), random.pick(WORDS)];
  return `import { ${names[0]}Of } from "../area${random.below(7)}/${names[0]}";
import type { ${capital(names[1] ?? "")} } from "@corpus/p0";
import { z } from "zod";

`;
}

function block(random: Random, index: number): string {
  const [one, two, three] = [random.pick(WORDS), random.pick(WORDS), random.pick(WORDS)];
  const name = `${one}${capital(two)}${index}`;
  return `/**
 * Reads the ${one} of a ${two}, and gives it to the ${three} that asked for it.
 * The ${three} is looked up first, since a ${two} without one is not worth the work.
 */
export async function ${name}(${two}: Map<string, number>, limit = ${random.below(500)}): Promise<string[]> {
  const ${three}Names: string[] = [];
  for (const [key, value] of ${two}) {
    // A value over the limit was counted before.
    if (value > limit || key.startsWith("${one}-")) continue;
    const label = \`\${key}:\${value.toFixed(${random.below(4)})}\`;
    ${three}Names.push(label.replace(/^${two}\\b/u, "${three}"));
  }
  await Promise.resolve();
  return ${three}Names.filter((each) => each.length < ${20 + random.below(60)}).sort();
}
`;
}

function pythonBlock(random: Random, index: number): string {
  const [one, two, three] = [random.pick(WORDS), random.pick(WORDS), random.pick(WORDS)];
  return `async def ${one}_${two}_${index}(${two}: dict[str, int], limit: int = ${random.below(500)}) -> list[str]:
    """Reads the ${one} of a ${two}, and gives it to the ${three} that asked for it."""
    ${three}_names: list[str] = []
    for key, value in ${two}.items():
        # A value over the limit was counted before.
        if value > limit or key.startswith("${one}-"):
            continue
        ${three}_names.append(f"{key}:{value}")
    return sorted(each for each in ${three}_names if len(each) < ${20 + random.below(60)})

`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function git(cwd: string, ...args: readonly string[]): void {
  const { status, stderr } = spawnSync("git", args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
}
