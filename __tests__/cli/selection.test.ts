/** Which files a run is about: packages, transforms, paths, and the folder in which it runs. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { git, removeTemporaryFolders } from "../workspace/temporary-repository";
import { expectBuilt, type Outcome, tool } from "./built-tool";
import { smallRepository } from "./small-repository";

beforeAll(expectBuilt);
afterAll(removeTemporaryFolders);

const USER = "packages/app/src/user.ts";
const WRAPPED = "packages/app/src/wrapped.ts";
const ASYNC = "packages/desk/src/async.ts";
const MOCKED = "packages/desk/tests/desk.test.ts";

let root: string;
beforeAll(() => {
  root = smallRepository();
});

function changed({ stdout }: Outcome): readonly string[] {
  return [...stdout.matchAll(/^diff --git a\/(\S+) /gm)].map(([, path = ""]) => path);
}

test.each([
  [[], [USER, WRAPPED, ASYNC, MOCKED]],
  [
    ["--package", "@small/app"],
    [USER, WRAPPED],
  ],
  [
    ["--package", "packages/desk"],
    [ASYNC, MOCKED],
  ],
  [
    ["--package", "@small/*"],
    [USER, WRAPPED, ASYNC, MOCKED],
  ],
  [
    ["--package", "@small/app", "--package", "packages/core"],
    [USER, WRAPPED],
  ],
  [
    ["--transform", "factory-calls"],
    [USER, ASYNC],
  ],
  [
    ["--transform", "manager-imports", "--transform", "mock-imports"],
    [WRAPPED, MOCKED],
  ],
  [["packages/app/src/user.ts"], [USER]],
  [["packages/desk"], [ASYNC, MOCKED]],
  [["packages/*/src"], [USER, WRAPPED, ASYNC]],
  [
    ["**/*.test.ts", "packages/app"],
    [USER, WRAPPED, MOCKED],
  ],
  [["--package", "@small/desk", "packages/*/src"], [ASYNC]],
  [["--cwd", "packages/desk", "src"], [ASYNC]],
])("run %j changes %j", (args, expected) => {
  const outcome = tool(root, "run", ...args);
  expect(changed(outcome)).toEqual(expected);
  expect(outcome.code).toBe(0);
});

test("in a folder of the repository paths count from there, and reports from its root", () => {
  expect(changed(tool(join(root, "packages/app"), "run", "src/user.ts", "../desk/tests"))).toEqual([
    USER,
    MOCKED,
  ]);
  expect(changed(tool(join(root, "packages/app"), "run"))).toHaveLength(4);
});

test("--cwd from anywhere else is as good as being there", () => {
  const elsewhere = smallRepository({ "ssot-codemod.yaml": null });
  const here = tool(root, "check");
  const there = tool(elsewhere, "check", "--cwd", root);
  expect(there.stdout.replace(` --cwd ${root}`, "")).toBe(here.stdout);
  expect(there.code).toBe(here.code);
});

test("run and check agree about every selection", () => {
  for (const args of [[], ["--package", "@small/app"], ["--transform", "mock-imports"], [USER]]) {
    const files = new Set(changed(tool(root, "run", ...args)));
    const listed = tool(root, "check", ...args, "--quiet").stdout.match(/^packages\S+$/gm) ?? [];
    expect(new Set(listed)).toEqual(files);
  }
});

test("package after package and transform after transform lead to where one run leads", () => {
  const steps = [
    ["--package", "@small/app", "--transform", "factory-calls"],
    ["--package", "@small/app"],
    ["--transform", "mock-imports"],
    ["--package", "@small/desk"],
  ];
  const stepwise = smallRepository();
  for (const step of steps) {
    expect(tool(stepwise, "run", "--write", "--allow-dirty", ...step).code).toBe(0);
    expect(tool(stepwise, "check", ...step).code).toBe(0);
  }
  const atOnce = smallRepository();
  tool(atOnce, "run", "--write");
  for (const path of [USER, WRAPPED, ASYNC, MOCKED])
    expect(readFileSync(join(stepwise, path), "utf8")).toBe(readFileSync(join(atOnce, path), "utf8"));
  expect(git(stepwise, "diff", "--stat")).toBe(git(atOnce, "diff", "--stat"));
});

test.each([
  [["nowhere"], "there is no file or folder nowhere"],
  [["--package", "@small/none"], "--package @small/none matches no package"],
  [["README.txt"], "there is no file or folder README.txt"],
  [["package.json"], /no file is selected|package\.json/],
  [["packages/desk/src/generated"], "no file is selected: `ignore` in the manifest leaves out all 1 of them"],
  [
    ["--package", "@small/app", "packages/desk"],
    "no file is selected: no package of @small/app has files in packages/desk",
  ],
])("%j selects nothing, which is 2 with the reason and a fix", (args, message) => {
  for (const command of ["run", "check"]) {
    const { code, stdout, stderr } = tool(root, command, ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/\nfix: .+\n$/);
  }
});
