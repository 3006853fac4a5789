import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../scripts/main";
import { applyEdits } from "../../src/edits/edit";
import type { Plan } from "../../src/plan/plan";
import type { Failure } from "../../src/sites/site";
import { fileOf, manual, REWRITE, replacing, reportOf, siteAt, WAIVED } from "../report/report-fixture";

const mockMakePlan = jest.fn();
jest.mock("../../src/plan/make-plan", () => ({ makePlan: (request: unknown) => mockMakePlan(request) }), {
  virtual: true,
});

const MANIFEST = `name: unified-manager
target: { module: core.ts, export: Manager }
legacy:
  - module: factory.ts
    role: factory
    replace: { await createManager(ctx): Manager.forUser(ctx) }
`;
const USER = "await createManager(ctx);\n";
const REWRITTEN = fileOf(
  "user.ts",
  USER,
  [siteAt(USER, "createManager(ctx)", REWRITE)],
  replacing(USER, ["await createManager", "Manager.forUser"]),
);
const BY_HAND = fileOf("hand.ts", USER, [siteAt(USER, "createManager(ctx)", manual("no user here"))]);
const KEPT = fileOf("kept.ts", USER, [siteAt(USER, "createManager(ctx)", WAIVED)]);
const BROKEN: Failure = { file: "broken.ts", code: "parse-error", message: "Unexpected token" };

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "cli-")));
  writeFileSync(join(root, "ssot-codemod.yaml"), MANIFEST);
  for (const file of ["user.ts", "hand.ts", "kept.ts"]) writeFileSync(join(root, file), USER);
  mockMakePlan.mockReset();
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function plan(files: Plan["files"], failures: readonly Failure[] = []): void {
  mockMakePlan.mockResolvedValue({ ok: true, plan: { ...reportOf("run", files, failures).plan, root } });
}

async function call(argv: readonly string[], env: Record<string, string> = {}, isTTY = false) {
  let stdout = "";
  let stderr = "";
  const code = await main(argv, {
    stdout: { write: (text) => (stdout += text), isTTY },
    stderr: { write: (text) => (stderr += text), isTTY },
    env,
    pid: 0,
    cwd: () => root,
    kill: () => {
      throw new Error("no process is to be ended");
    },
  });
  return { code, stdout, stderr };
}

test.each([
  ["run", "only rewrites", [REWRITTEN], [], 0],
  ["run", "a site for a person", [REWRITTEN, BY_HAND], [], 1],
  ["run", "waived sites", [KEPT], [], 0],
  ["run", "nothing", [], [], 0],
  ["run", "a failed file", [REWRITTEN], [BROKEN], 2],
  ["check", "only rewrites", [REWRITTEN], [], 1],
  ["check", "a site for a person", [BY_HAND], [], 1],
  ["check", "waived sites", [KEPT], [], 0],
  ["check", "nothing", [], [], 0],
  ["check", "a failed file", [BY_HAND], [BROKEN], 2],
] as const)(
  "%s with %s exits with its code and says nothing on standard error",
  async (name, _, files, failures, expected) => {
    plan(files, failures);
    const { code, stderr } = await call([name]);
    expect({ code, stderr }).toEqual({ code: expected, stderr: "" });
  },
);

test("the plan is made for the selection of the command line", async () => {
  plan([]);
  await call(["check", "src", "--package", "a", "--transform", "mock-imports"]);
  const [request] = mockMakePlan.mock.calls[0];
  expect(request.selection).toEqual({
    paths: ["src"],
    packages: ["a"],
    transforms: ["mock-imports"],
    cwd: root,
  });
  expect(request.loaded.manifest.name).toBe("unified-manager");
  expect(request.workspace.root).toBe(root);
});

test("--cwd moves everything relative with it, and the next command repeats the words", async () => {
  plan([REWRITTEN]);
  mkdirSync(join(root, "sub"));
  const { stdout } = await call([
    "check",
    "--cwd",
    "sub",
    "--config",
    "../ssot-codemod.yaml",
    "--reporter",
    "json=r/a.json",
    "my file.ts",
  ]);
  expect(mockMakePlan.mock.calls[0][0].selection.cwd).toBe(join(root, "sub"));
  expect(existsSync(join(root, "sub", "r", "a.json"))).toBe(true);
  expect(
    stdout.endsWith("Next: npx ssot-codemod run --config ../ssot-codemod.yaml --cwd sub 'my file.ts'\n"),
  ).toBe(true);
});

test("with --reporter json standard output is JSON and nothing else", async () => {
  plan([REWRITTEN, BY_HAND]);
  const { code, stdout, stderr } = await call(["run", "--reporter", "json"], { FORCE_COLOR: "1" });
  expect(JSON.parse(stdout).summary.sites).toEqual({ total: 2, rewrite: 1, manual: 1, waived: 0 });
  expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
});

test("a report in a file is plain, and people read theirs beside it", async () => {
  plan([REWRITTEN]);
  const { stdout } = await call(["check", "--reporter", "json=sites.json", "--reporter", "human"], {}, true);
  expect(JSON.parse(readFileSync(join(root, "sites.json"), "utf8")).command).toBe("check");
  expect(stdout).toContain("\u001b[31mNot migrated:\u001b[39m");
  await call(["check", "--reporter", "human=sites.txt"], {}, true);
  expect(readFileSync(join(root, "sites.txt"), "utf8")).toMatch(
    /^user\.ts\n {2}1:7 {2}createManager \(call\)/,
  );
});

test("a report that cannot be written is a failure with its cause", async () => {
  plan([]);
  writeFileSync(join(root, "file"), "");
  const { code, stderr } = await call(["check", "--reporter", "json=file/x.json"]);
  expect(code).toBe(2);
  expect(stderr).toMatch(
    /^ssot-codemod: the json report could not be written to file\/x\.json: .+ \(E[A-Z]+\)\n$/,
  );
});

test("colours are for terminals, and --no-color turns them off there", async () => {
  plan([REWRITTEN]);
  expect((await call(["run"], {}, true)).stdout).toContain("\u001b[");
  expect((await call(["run", "--no-color"], {}, true)).stdout).not.toContain("\u001b[");
  expect((await call(["run"])).stdout).not.toContain("\u001b[");
});

test("run --write writes the files and lists them", async () => {
  plan([REWRITTEN]);
  const { code, stdout } = await call(["run", "--write"]);
  expect(readFileSync(join(root, "user.ts"), "utf8")).toBe(applyEdits(USER, REWRITTEN.edits));
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: "Written:\n  user.ts\n\n1 file changed; 10 files selected.\nNext: npx ssot-codemod check\n",
  });
});

test("run without --write leaves the files alone", async () => {
  plan([REWRITTEN]);
  await call(["run"]);
  expect(readFileSync(join(root, "user.ts"), "utf8")).toBe(USER);
});

test("run --write refuses uncommitted changes, names the files and writes no report", async () => {
  execFileSync("git", ["init", "-q"], { cwd: root });
  plan([REWRITTEN]);
  expect(await call(["run", "--write"])).toEqual({
    code: 2,
    stdout: "",
    stderr: [
      "ssot-codemod: nothing was written: these files have changes that are not committed",
      "  user.ts (untracked)",
      "fix: commit or stash them, or pass --allow-dirty to write all the same",
      "",
    ].join("\n"),
  });
  expect(readFileSync(join(root, "user.ts"), "utf8")).toBe(USER);
  expect(await call(["run", "--write", "--allow-dirty"])).toMatchObject({ code: 0, stderr: "" });
});

test("a file that cannot be written makes the run fail", async () => {
  plan([REWRITTEN]);
  writeFileSync(join(root, "user.ts"), "something else\n");
  const { code, stdout } = await call(["run", "--write"]);
  expect(code).toBe(2);
  expect(stdout).toContain(
    "  user.ts  the file changed on disk while the plan was made; run again (write-error)\n",
  );
});

test("a wrong manifest is explained on standard error", async () => {
  writeFileSync(join(root, "ssot-codemod.yaml"), MANIFEST.replace("target:", "tarket:"));
  const { code, stdout, stderr } = await call(["check"]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(/^ssot-codemod\.yaml:2:1 {2}tarket: unknown key; did you mean "target"\?\n/);
  expect(stderr.endsWith("\n")).toBe(true);
  expect(mockMakePlan).not.toHaveBeenCalled();
});

test("what the planner finds wrong is told with its fix", async () => {
  mockMakePlan.mockResolvedValue({ ok: false, message: "no file is selected", fix: "select other files" });
  expect(await call(["check", "nowhere"])).toEqual({
    code: 2,
    stdout: "",
    stderr: "ssot-codemod: no file is selected\nfix: select other files\n",
  });
  const problem = {
    code: "export-not-found",
    file: "m.yaml",
    path: "target.export",
    position: null,
    line: null,
    message: "there is no such export",
    fix: "name another",
  };
  mockMakePlan.mockResolvedValue({ ok: false, problems: [problem] });
  expect(await call(["check"])).toEqual({
    code: 2,
    stdout: "",
    stderr: "m.yaml  target.export: there is no such export\nfix: name another\n",
  });
});

test("a working folder that does not exist is refused", async () => {
  expect(await call(["check", "--cwd", "nowhere"])).toEqual({
    code: 2,
    stdout: "",
    stderr: "ssot-codemod: --cwd nowhere is no folder\nfix: name a folder that exists\n",
  });
});

test("a defect asks for a report, and shows its stack only when debugging", async () => {
  mockMakePlan.mockRejectedValue(new TypeError("x is not a function"));
  expect(await call(["check"])).toEqual({
    code: 2,
    stdout: "",
    stderr:
      "ssot-codemod: this is a defect of the tool, please report it: x is not a function\n" +
      "Run the same command with DEBUG=1 in the environment to see where.\n",
  });
  const { stderr } = await call(["check"], { DEBUG: "1" });
  expect(stderr).toMatch(/please report it: x is not a function\nTypeError: x is not a function\n {4}at /);
});

test("usage errors and help go to their streams with their codes", async () => {
  expect(await call(["rum"])).toEqual({
    code: 2,
    stdout: "",
    stderr: "ssot-codemod: unknown command rum; did you mean run?\nSee: ssot-codemod --help\n",
  });
  expect(await call([])).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining("Commands:") });
  expect(await call(["--help"])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("Commands:"),
    stderr: "",
  });
});

test("help and the version load neither the engine nor the reporters", async () => {
  jest.resetModules();
  const loaded: string[] = [];
  for (const module of [
    "../../src/report/human",
    "../../src/manifest/load",
    "../../src/workspace/open",
    "diff",
    "zod",
  ]) {
    jest.doMock(module, () => {
      loaded.push(module);
      return {};
    });
  }
  const fresh = (require("../../scripts/main") as typeof import("../../scripts/main")).main;
  const io = { write() {} };
  const rest = { env: {}, pid: 0, cwd: () => root, kill() {} };
  await fresh(["--help"], { stdout: io, stderr: io, ...rest });
  await fresh(["--version"], { stdout: io, stderr: io, ...rest });
  expect(loaded).toEqual([]);
});
