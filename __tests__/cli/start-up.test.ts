/** What a start of the command line costs: which modules it loads, seen by a probe that lists them at the end. */

import { basename, join } from "node:path";
import { folderWith, removeTemporaryFolders } from "../workspace/temporary-repository";
import { CLI, expectBuilt, node, ROOT } from "./built-tool";
import { smallRepository } from "./small-repository";

beforeAll(expectBuilt);
afterAll(removeTemporaryFolders);

const MARK = "loaded modules: ";
const PROBE = `process.on("exit", () => {
  process.stderr.write("\\n${MARK}" + JSON.stringify(Object.keys(require.cache)) + "\\n");
});\n`;

/** What the bundle is made of, module by module. */
const MODULES = join(ROOT, "dist/scripts/cli.js");

/** The packages and own folders whose code was loaded: `yargs`, `scripts/run`, `src/plan`. */
function loaded(cwd: string, ...args: readonly string[]): { code: number | null; names: readonly string[] } {
  const probe = join(folderWith({ "probe.cjs": PROBE }), "probe.cjs");
  const { code, stderr } = node(cwd, ["--require", probe, MODULES, ...args]);
  const list: string[] = JSON.parse(stderr.slice(stderr.lastIndexOf(MARK) + MARK.length));
  const names = list.map((path) => {
    const inPackage = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(path)?.[1];
    if (inPackage) return inPackage.replaceAll("\\", "/");
    return path
      .slice(join(ROOT, "dist").length + 1)
      .replaceAll("\\", "/")
      .replace(/\.js$/, "");
  });
  return { code, names: [...new Set(names)] };
}

const HEAVY = [
  "@babel/parser",
  "yaml",
  "zod",
  "diff",
  "jscodeshift",
  "@manypkg/get-packages",
  "picomatch",
  "typescript",
  "@astral-sh/ruff-wasm-nodejs",
];

function heavyOf(names: readonly string[]): readonly string[] {
  return names.filter(
    (name) => HEAVY.includes(name) || /^src\/(plan|languages|workspace|deliver)\//.test(name),
  );
}

test.each([
  [["--help"]],
  [["--version"]],
  [["run", "--help"]],
  [["check", "--help"]],
  [["chekc"]],
  [["run", "--writ"]],
])("%j loads neither parser nor manifest reader nor engine", (args) => {
  const { names } = loaded(ROOT, ...args);
  expect(names).toContain("yargs");
  // `paths` is a type and one function; finding the package root needs it.
  expect(heavyOf(names).filter((name) => name !== "src/workspace/paths")).toEqual([]);
});

test("no command loads jscodeshift, and check does not load the diff library", () => {
  const root = smallRepository();
  const { code, names } = loaded(root, "check", "--reporter", "json");
  expect(code).toBe(1);
  expect(names).toContain("@babel/parser");
  expect(
    names.filter((name) => ["jscodeshift", "diff", "recast", "src/report/human"].includes(name)),
  ).toEqual([]);
  expect(loaded(root, "run").names).not.toContain("jscodeshift");
});

test("the linter is loaded where it is asked for, and nowhere else", () => {
  const linter = "@astral-sh/ruff-wasm-nodejs";
  const root = smallRepository();
  expect(loaded(root, "run", "--write", "--verify", "lint").names).toContain(linter);
  expect(loaded(root, "run", "--write", "--verify", "typecheck").names).not.toContain(linter);
  expect(loaded(root, "run", "--write").names).not.toContain(linter);
});

const READING = `const fs = require("node:fs");
const read = fs.readFileSync;
const paths = [];
fs.readFileSync = (path, ...more) => {
  const found = read(path, ...more);
  paths.push(String(path));
  return found;
};
process.on("exit", () => process.stderr.write("\\n${MARK}" + JSON.stringify(paths) + "\\n"));\n`;

/** The files of the bundle and of its caches that a start reads. */
function started(cwd: string, ...args: readonly string[]): readonly string[] {
  const probe = join(folderWith({ "probe.cjs": READING }), "probe.cjs");
  const { stderr } = node(cwd, ["--require", probe, CLI, ...args]);
  const paths: string[] = JSON.parse(stderr.slice(stderr.lastIndexOf(MARK) + MARK.length));
  return paths.map((path) => basename(path).replace(/-[0-9a-z]+-v.*(?=\.cache$)/, ""));
}

test("a start reads the commands only for one of them, each with the code of its own earlier run", () => {
  const root = smallRepository();
  for (const args of [["--version"], ["check"], ["run"]]) started(root, ...args);
  const line = ["ssot-codemod.cache", "ssot-codemod.js"];
  expect(started(root, "--help")).toEqual(expect.arrayContaining(line));
  expect(started(root, "--help")).not.toContain("commands.js");
  expect(started(root, "check")).toEqual(
    expect.arrayContaining([...line, "commands-check.cache", "commands.js"]),
  );
  expect(started(root, "run")).toEqual(
    expect.arrayContaining([...line, "commands-run.cache", "commands.js"]),
  );
});
