/** Makes a whole repository from a seed: packages, levels of barrels over legacy and unrelated modules, and consumers. */

import { addStar, BARREL_FORMS, type BarrelRequest, writeBarrel } from "./barrels";
import { type ConsumerRequest, writeConsumer } from "./consumers";
import { MANIFEST, writeCore, writeUnrelated } from "./core";
import { type Dice, diceOf } from "./dice";
import type { Tally } from "./forms";
import { IMPORT_FORMS } from "./imports";
import { MOCK_FORMS, writeTest } from "./mocks";
import { emptyModule, type Module, viewsOf } from "./model";
import { type Layout, PATHS, packageManifest } from "./specifiers";
import { USE_FORMS } from "./uses";

/** How large a repository is. The number of its files is at least `files`. */
export interface Parameters {
  readonly seed: number;
  readonly files: number;
  readonly packages: number;
  readonly levels: number;
}

export interface Generated {
  readonly parameters: Parameters;
  readonly texts: Readonly<Record<string, string>>;
  /** Package name to folder. */
  readonly packages: ReadonlyMap<string, string>;
  readonly tally: Tally;
}

/** Every form that the generator knows; over some seeds each has to occur. */
export const ALL_FORMS = [
  ...BARREL_FORMS,
  ...IMPORT_FORMS,
  ...USE_FORMS,
  ...MOCK_FORMS,
  "a cycle of barrels",
];

/** The sizes that go with a seed. */
export function parametersOf(seed: number, files = 300): Parameters {
  const dice = diceOf(seed);
  return { seed, files, packages: 3 + dice.below(4), levels: 2 + dice.below(4) };
}

/** Makes the repository. */
export function generate(parameters: Parameters): Generated {
  const dice = diceOf(parameters.seed + 0x5eed);
  const tally: Tally = new Map();
  const folders = dice.some(
    ["api", "chat", "jobs", "mail", "web", "admin"],
    parameters.packages,
    parameters.packages,
  );
  const layout: Layout = {
    packages: ["core", "testing", ...folders].map((folder) => ({
      folder,
      opens: dice.pick(["index", "all"]),
    })),
  };
  const { target, legacy, others } = writeCore(dice);
  const unrelated = folders.flatMap((folder) =>
    [1, 2, 3, 4].map((number) => writeUnrelated(`packages/${folder}/src/own${number}.ts`, dice)),
  );
  const barrels = writeBarrels(
    [...legacy, ...unrelated, target],
    folders,
    { layout, dice, tally },
    parameters,
  );
  const modules = [target, ...legacy, ...others, ...unrelated, ...barrels];
  const texts: Record<string, string> = {
    "ssot-codemod.yaml": MANIFEST,
    "package.json": '{ "name": "root", "private": true, "workspaces": ["packages/*"] }\n',
    "tsconfig.json": `${JSON.stringify({ compilerOptions: { allowJs: true, module: "preserve", paths: PATHS } })}\n`,
  };
  for (const one of layout.packages) texts[`packages/${one.folder}/package.json`] = packageManifest(one);
  for (const { path, lines } of modules) texts[path] = `${lines.join("\n")}\n`;
  // What passes on a legacy export is used more often than what does not.
  const sources = [...legacy, ...barrels, ...barrels, ...dice.some(unrelated, 4, 8)].filter(
    (module) => viewsOf(module).size > 0,
  );
  for (let number = 0; modules.length + number < parameters.files; number++) {
    // As everywhere, many files have nothing to do with the migration, though some of its names stand in them.
    const isConcerned = dice.chance(70) || unrelated.length === 0;
    const request = { sources: isConcerned ? sources : unrelated, layout, dice, tally };
    const [path, text] = writeFile(dice.pick(folders), number, request);
    texts[path] = text;
  }
  const packages = new Map(layout.packages.map(({ folder }) => [`@acme/${folder}`, `packages/${folder}`]));
  return { parameters, texts, packages, tally };
}

type Shared = Omit<BarrelRequest, "barrel" | "sources">;

/** Levels of barrels, each over the ones below; at the end an index of each package, and cycles. */
function writeBarrels(
  bottom: readonly Module[],
  folders: readonly string[],
  shared: Shared,
  { levels }: Parameters,
): readonly Module[] {
  const { dice, tally } = shared;
  const barrels: Module[] = [];
  const [legacy, rest] = [bottom.slice(0, 5), bottom.slice(5)];
  for (let level = 1; level <= levels; level++) {
    const below = level === 1 ? [] : barrels.slice(-folders.length * 5);
    const written = ["core", ...folders].flatMap((folder) =>
      [1, 2, 3, 4].map((number) => {
        const isCommonJs = number === 4;
        const path = `packages/${folder}/src/level${level}/barrel${number}.${isCommonJs ? "js" : "ts"}`;
        const barrel = emptyModule(path, isCommonJs ? "commonjs" : "esm");
        const sources = [...legacy, ...below, ...below, ...dice.some(rest, 2, 4)].filter(
          (source) => source.format === "esm" || isCommonJs || dice.chance(30),
        );
        writeBarrel({ barrel, sources, ...shared });
        return barrel;
      }),
    );
    barrels.push(...written.filter(({ lines }) => lines.length > 0));
  }
  const indices = ["core", "testing", ...folders].map((folder) => {
    const barrel = emptyModule(`packages/${folder}/src/index.ts`);
    const sources = [...legacy, ...barrels.filter(({ path }) => path.startsWith(`packages/${folder}/`))];
    writeBarrel({ barrel, sources, ...shared });
    writeBarrel({ barrel, sources, ...shared });
    if (barrel.lines.length === 0) barrel.lines.push("export {};");
    return barrel;
  });
  const all = [...barrels, ...indices];
  for (let left = 12; left > 0; left--)
    if (closeCycle(all, dice)) tally.set("a cycle of barrels", (tally.get("a cycle of barrels") ?? 0) + 1);
  return all;
}

/** Lets a barrel export all of one that is built on it. */
function closeCycle(barrels: readonly Module[], dice: Dice): boolean {
  const modules = barrels.filter(({ format }) => format === "esm");
  const isBarrel = ({ path, format }: Module) => path.includes("/level") && format === "esm";
  const uppers = modules.filter(({ stars }) => stars.some(isBarrel));
  if (uppers.length === 0) return false;
  const upper = dice.pick(uppers);
  const lower = dice.pick(upper.stars.filter(isBarrel));
  // The compiler refuses a namespace that holds itself.
  if ([...viewsOf(upper).values()].some(({ thing }) => thing.shape === "namespace")) return false;
  const before = modules.map((module) => viewsOf(module));
  if (!addStar(lower, upper)) return false;
  const isKept = modules.every((module, index) => {
    const after = viewsOf(module);
    return [...(before[index] ?? [])].every(([name, view]) => after.get(name)?.thing === view.thing);
  });
  if (!isKept) {
    lower.stars.pop();
    return false;
  }
  const from = lower.path.split("/").slice(0, -1);
  const up = from.map(() => "..").join("/");
  lower.lines.push(`export * from "${up}/${upper.path.replace(/\.ts$/, "")}";`);
  return true;
}

function writeFile(
  folder: string,
  number: number,
  shared: Omit<ConsumerRequest, "path" | "format">,
): readonly [path: string, text: string] {
  const { dice } = shared;
  if (number % 12 === 0) {
    const path = `packages/${folder}/tests/t${number}.test.${dice.pick(["ts", "tsx", "js"])}`;
    return [path, writeTest({ ...shared, path, format: "esm" })];
  }
  const isCommonJs = number % 9 === 0;
  const extension = isCommonJs ? "js" : dice.pick(["ts", "ts", "ts", "tsx", "js", "jsx"]);
  const path = `packages/${folder}/src/${dice.pick(["", "parts/", "parts/deep/"])}c${number}.${extension}`;
  return [path, writeConsumer({ ...shared, path, format: isCommonJs ? "commonjs" : "esm" })];
}
