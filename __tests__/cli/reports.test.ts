/** What `run` and `check` print and write: JSON in the form that is promised, quiet and colourless text. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { removeTemporaryFolders } from "../workspace/temporary-repository";
import { CLI, expectBuilt, node, tool } from "./built-tool";
import { commit, HAND, smallRepository } from "./small-repository";

beforeAll(expectBuilt);
afterAll(removeTemporaryFolders);

const HAND_FILE = "packages/app/src/hand.ts";
const BROKEN_FILE = "packages/app/src/broken.ts";
const BROKEN = 'import { createManagerSync } from "../../core/src/factory";\nconst = 1;\n';

let root: string;
beforeAll(() => {
  const waived = HAND.replaceAll(
    "createManagerSync();",
    "createManagerSync(); // ssot-codemod-waive: a test of nobody",
  );
  root = smallRepository({ [HAND_FILE]: HAND, "packages/desk/src/waived.ts": waived, [BROKEN_FILE]: BROKEN });
});

type Json = Record<string, unknown>;

/** The form of the report, with the type or the allowed values of each field. */
const SITE = {
  file: "string",
  line: "number",
  column: "number",
  endLine: "number",
  endColumn: "number",
  package: ["string", "null"],
  language: ["typescript", "javascript"],
  transform: ["factory-calls", "manager-imports", "mock-imports"],
  kind: "string",
  module: "string",
  export: "string",
  disposition: ["rewrite", "manual", "waived"],
  replacement: ["string", "null"],
  reason: ["string", "null"],
  code: ["string", "null"],
};
const FAILURE = {
  file: "string",
  code: "string",
  message: "string",
  line: ["number", "null"],
  column: ["number", "null"],
};

function expectForm(value: Json, form: Readonly<Record<string, string | readonly string[]>>): void {
  expect(Object.keys(value)).toEqual(Object.keys(form));
  for (const [key, allowed] of Object.entries(form)) {
    const is = value[key];
    const words = [is === null ? "null" : typeof is, String(is)];
    expect({ key, fits: [allowed].flat().some((word) => words.includes(word)) }).toEqual({ key, fits: true });
  }
}

test.each(["run", "check"])("%s --reporter json prints version 1, whose sums add up", (command) => {
  const { code, stdout, stderr } = tool(root, command, "--reporter", "json");
  expect({ code, stderr }).toEqual({ code: 2, stderr: "" });
  const report = JSON.parse(stdout);
  expect(Object.keys(report)).toEqual([
    "schemaVersion",
    "tool",
    "migration",
    "command",
    "summary",
    "sites",
    "failures",
  ]);
  const { version } = JSON.parse(readFileSync(join(__dirname, "../../package.json"), "utf8"));
  expect(report).toMatchObject({
    schemaVersion: 1,
    tool: { name: "ssot-codemod", version },
    migration: "small",
    command,
  });
  const { files, sites } = report.summary;
  expect(Object.keys(files)).toEqual(["selected", "clean", "withSites", "changed", "failed", "ignored"]);
  expect(Object.keys(sites)).toEqual(["total", "rewrite", "manual", "waived"]);
  expect(files.selected).toBe(files.clean + files.withSites + files.failed + files.ignored);
  expect(sites.total).toBe(sites.rewrite + sites.manual + sites.waived);
  expect(sites.total).toBe(report.sites.length);
  for (const kind of ["rewrite", "manual", "waived"])
    expect(report.sites.filter((site: Json) => site.disposition === kind)).toHaveLength(sites[kind]);
  expect(new Set(report.sites.map((site: Json) => site.file)).size).toBe(files.withSites);
  expect(files).toMatchObject({ withSites: 6, changed: 4, failed: 1, ignored: 4 });
  for (const site of report.sites) expectForm(site, SITE);
  for (const failure of report.failures) expectForm(failure, FAILURE);
  expect(report.failures).toMatchObject([{ file: BROKEN_FILE, code: "parse-error", line: 2, column: 7 }]);
});

test("a site stands where the expression stands, with what happens to it", () => {
  const { sites } = JSON.parse(tool(root, "check", "--reporter", "json").stdout);
  const call = sites.find((site: Json) => site.file === "packages/app/src/user.ts" && site.kind === "call");
  expect(call).toEqual({
    file: "packages/app/src/user.ts",
    line: 3,
    column: 20,
    endLine: 3,
    endColumn: 37,
    package: "@small/app",
    language: "typescript",
    transform: "factory-calls",
    kind: "call",
    module: "packages/core/src/factory.ts",
    export: "createManagerSync",
    disposition: "rewrite",
    replacement: 'Manager.forUser("ada")',
    reason: null,
    code: null,
  });
  const waived = sites.find((site: Json) => site.disposition === "waived" && site.kind === "call");
  expect(waived).toMatchObject({ line: 3, replacement: null, reason: "a test of nobody", code: null });
});

test("run and check report the same sites", () => {
  const [run, check] = ["run", "check"].map((command) =>
    JSON.parse(tool(root, command, "--reporter", "json").stdout),
  );
  expect(run.sites).toEqual(check.sites);
  expect(run.summary).toEqual(check.summary);
});

test("--reporter json=file writes the same report beside the text for people", () => {
  const printed = tool(root, "check", "--reporter", "json").stdout;
  const { code, stdout } = tool(root, "check", "--reporter", "json=.git/reports/sites.json");
  expect(code).toBe(2);
  expect(readFileSync(join(root, ".git/reports/sites.json"), "utf8")).toBe(printed);
  expect(stdout).toBe(tool(root, "check").stdout);
});

test("--quiet leaves only what changes, is left or failed", () => {
  const { stdout } = tool(root, "check", "--quiet");
  expect(stdout).toContain("  1:10  createManagerSync (import)");
  expect(stdout).toContain(`${BROKEN_FILE}:2:7`);
  expect(stdout).not.toMatch(/Next:|selected| \| /);
  const clean = smallRepository();
  tool(clean, "run", "--write");
  commit(clean);
  expect(tool(clean, "check", "--quiet")).toEqual({ code: 0, stdout: "", stderr: "" });
  expect(tool(clean, "run", "--quiet")).toEqual({ code: 0, stdout: "", stderr: "" });
});

test("colours come when they are forced, and --no-color and NO_COLOR keep them away", () => {
  const start = "\u001b[";
  const colored = (args: readonly string[], env: Readonly<Record<string, string>>) =>
    node(root, [CLI, "run", ...args], env).stdout.includes(start);
  expect(colored([], {})).toBe(false);
  expect(colored([], { FORCE_COLOR: "1" })).toBe(true);
  expect(colored(["--no-color"], { FORCE_COLOR: "1" })).toBe(false);
  expect(colored([], { NO_COLOR: "1" })).toBe(false);
});

test("the next command that is printed works when it is copied", () => {
  const one = smallRepository();
  const { stdout } = tool(one, "check", "--package", "@small/app", "--transform", "factory-calls");
  const next = /^Next: npx ssot-codemod (.*)$/m.exec(stdout)?.[1]?.split(" ") ?? [];
  expect(next).toEqual(["run", "--package", "@small/app", "--transform", "factory-calls"]);
  const run = tool(one, ...next);
  expect(run.stdout).toContain(
    "Next: npx ssot-codemod run --write --package @small/app --transform factory-calls\n",
  );
});
