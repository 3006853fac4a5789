/** What a start of the command line costs: which modules it loads, seen by a probe that lists them at the end. */

import { join } from "node:path";
import { folderWith, removeTemporaryFolders } from "../workspace/temporary-repository";
import { CLI, expectBuilt, node, ROOT } from "./built-tool";
import { smallRepository } from "./small-repository";

beforeAll(expectBuilt);
afterAll(removeTemporaryFolders);

const MARK = "loaded modules: ";
const PROBE = `process.on("exit", () => {
  process.stderr.write("\\n${MARK}" + JSON.stringify(Object.keys(require.cache)) + "\\n");
});\n`;

/** The packages and own folders whose code was loaded: `yargs`, `scripts/run`, `src/plan`. */
function loaded(cwd: string, ...args: readonly string[]): { code: number | null; names: readonly string[] } {
  const probe = join(folderWith({ "probe.cjs": PROBE }), "probe.cjs");
  const { code, stderr } = node(cwd, ["--require", probe, CLI, ...args]);
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
