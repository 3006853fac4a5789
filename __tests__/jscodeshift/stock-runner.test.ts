/** The transforms in the stock jscodeshift runner give the same bytes as the command line. */

import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expectBuilt, node, type Outcome, ROOT, textsOf, tool } from "../cli/built-tool";
import { HAND, smallRepository } from "../cli/small-repository";
import { type FixtureCase, fixtureCases, layOut } from "../fixtures/fixture-cases";
import { folderWith, git, removeTemporaryFolders } from "../workspace/temporary-repository";

beforeAll(expectBuilt);
afterAll(removeTemporaryFolders);

const RUNNER = join(ROOT, "node_modules/jscodeshift/bin/jscodeshift.js");
const EXTENSIONS = "--extensions=js,jsx,mjs,cjs,ts,tsx,mts,cts";

/** The runner starts one worker less than there are processors; this one believes that there are four. */
const FOUR_PROCESSORS = `const os = require("node:os");
const one = os.cpus()[0];
os.cpus = () => [one, one, one, one];
`;

function jscodeshift(root: string, transform: string, ...args: readonly string[]): Outcome {
  const processors = join(folderWith({ "processors.cjs": FOUR_PROCESSORS }), "processors.cjs");
  const file = join(ROOT, "dist/transforms", `${transform}.js`);
  return node(root, ["--require", processors, RUNNER, "-t", file, "--no-babel", EXTENSIONS, ...args]);
}

/** Every fifth case of each transform, so that the sample grows with them. The runner reads no Python. */
function sample(): readonly FixtureCase[] {
  const seen = new Map<string, number>();
  return fixtureCases().filter(({ transform, name }) => {
    if (name.startsWith("python-") || name === SCRIPTS) return false;
    const index = seen.get(transform) ?? 0;
    seen.set(transform, index + 1);
    return index % 5 === 0;
  });
}

/** The runner finds files by their extensions. */
const SCRIPTS = "scripts-without-extension";

test("scripts that the runner does not find stay, and so does what they use", () => {
  const fixture = fixtureCases().find(({ name }) => name === SCRIPTS) as FixtureCase;
  const { theirs } = twice(fixture);
  const before = textsOf(theirs);
  expect(jscodeshift(theirs, fixture.transform, "--manifest=manifest.yaml", ".").stdout).toContain(
    "0 errors",
  );
  expect(textsOf(theirs)).toEqual(before);
  rmSync(theirs, { recursive: true, force: true });
});

/** A fixture case twice: for the command line, and for the runner. */
function twice(fixture: FixtureCase): { ours: string; theirs: string } {
  const [ours, theirs] = [layOut(fixture).root, layOut(fixture).root];
  for (const root of [ours, theirs]) git(root, "init", "--quiet");
  return { ours, theirs };
}

test.each(sample())("$transform/$name: workers give the bytes of the command line", (fixture) => {
  const { ours, theirs } = twice(fixture);
  const flags = ["--config", "manifest.yaml", "--allow-dirty", "--transform", fixture.transform];
  const { code } = tool(ours, "run", "--write", ...flags);
  expect(code === 0 || code === 1).toBe(true);
  const { stdout } = jscodeshift(theirs, fixture.transform, "--manifest=manifest.yaml", ".");
  expect(stdout).toMatch(/^Spawning \d+ workers/m);
  expect(stdout).toContain("0 errors");
  expect(textsOf(theirs)).toEqual(textsOf(ours));
  for (const root of [ours, theirs]) rmSync(root, { recursive: true, force: true });
});

const MANY = Object.fromEntries(
  Array.from({ length: 8 }, (_, index) => [
    `packages/app/src/many/user${index}.ts`,
    `import { createManagerSync } from "../../../core/src";\n\nexport const user = createManagerSync("u${index}");\n`,
  ]),
);

/** Its users depend on a barrel that is rewritten with them: a worker that plans late would miss them. */
const BARREL = {
  ...MANY,
  "packages/core/src/index.ts":
    'export { createManagerSync } from "./factory";\nexport * from "./manager";\n',
};

test.each([[["--cpus=3"]], [["--run-in-band"]]])("%j: a barrel and its users move together", (flags) => {
  const [ours, theirs] = [smallRepository(BARREL), smallRepository(BARREL)];
  expect(tool(ours, "run", "--write", "--transform", "factory-calls").code).toBe(0);
  const { code, stdout } = jscodeshift(theirs, "factory-calls", ...flags, "packages");
  expect(code).toBe(0);
  expect(stdout).toContain("0 errors");
  expect(textsOf(theirs)).toEqual(textsOf(ours));
  const again = jscodeshift(theirs, "factory-calls", ...flags, "packages");
  expect(again.stdout).toMatch(/^0 ok$/m);
  expect(git(theirs, "diff", "--name-only").trim().split("\n")).toHaveLength(11);
});

test("--dry writes nothing and counts what would change", () => {
  const root = smallRepository();
  const before = textsOf(root);
  const { stdout } = jscodeshift(root, "factory-calls", "--dry", "packages");
  expect(stdout).toMatch(/^2 ok$/m);
  expect(textsOf(root)).toEqual(before);
});

test("with the runner's own Babel, which is its default, the same comes out", () => {
  const [ours, theirs] = [smallRepository(), smallRepository()];
  tool(ours, "run", "--write", "--transform", "factory-calls");
  const file = join(ROOT, "dist/transforms/factory-calls.js");
  const { stdout } = node(theirs, [RUNNER, "-t", file, "--extensions=ts", "--run-in-band", "packages"]);
  expect(stdout).toContain("0 errors");
  expect(textsOf(theirs)).toEqual(textsOf(ours));
});

test("manual sites are reported, and a file that fails is an error of the runner", () => {
  const root = smallRepository({
    "packages/app/src/hand.ts": HAND,
    "packages/app/src/broken.ts": 'import { createManager } from "../../core/src/factory";\nconst = 1;\n',
  });
  const { stdout, stderr } = jscodeshift(root, "factory-calls", "packages");
  expect(stdout + stderr).toContain(
    "packages/app/src/hand.ts:3:23 The call has no argument for the user's context",
  );
  expect(stdout + stderr).toMatch(/broken\.ts Transformation error/);
  expect(stdout).toContain("1 errors");
});

test("a wrong manifest is the error of every file", () => {
  const root = smallRepository({ "ssot-codemod.yaml": "nmae: x\n" });
  const { stdout, stderr } = jscodeshift(root, "factory-calls", "packages/app");
  expect(stdout + stderr).toContain('nmae: unknown key; did you mean "name"?');
  expect(stdout).toContain("3 errors");
});

test("nobody else can read or write what the workers share", () => {
  const tmp = folderWith();
  const root = smallRepository();
  const file = join(ROOT, "dist/transforms/factory-calls.js");
  const run = () =>
    node(root, [RUNNER, "-t", file, "--no-babel", "--extensions=ts", "--dry", "packages"], { TMPDIR: tmp });
  expect(run().stdout).toContain("0 errors");
  run();
  const [folder = ""] = readdirSync(tmp).filter((name) => name.startsWith("ssot-codemod"));
  // What an ended run left is taken away by the next one.
  expect(readdirSync(join(tmp, folder))).toHaveLength(1);
  const [plan = ""] = readdirSync(join(tmp, folder));
  expect(JSON.parse(readFileSync(join(tmp, folder, plan), "utf8")).root).toBe(root);
});
