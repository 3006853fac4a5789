/** `run --write --verify typecheck`, with the real TypeScript in small repositories. */

import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { removeTemporaryFolders, writeFiles } from "../workspace/temporary-repository";
import { CLI, expectBuilt, type Outcome, ROOT, textsOf, tool } from "./built-tool";
import { MANIFEST, SMALL, smallRepository, USER, USER_AFTER } from "./small-repository";

beforeAll(expectBuilt);
afterAll(removeTemporaryFolders);

const TSCONFIG = JSON.stringify({
  compilerOptions: { strict: true, types: [], skipLibCheck: true, lib: ["es2022"] },
});
const USER_FILE = "packages/app/src/user.ts";
const USER_BARREL =
  'import { createManagerSync } from "./barrel";\n\nexport const ada = createManagerSync("ada");\n';

type Contents = Readonly<Record<string, string | null>>;

function repository(contents: Contents = {}, compiler: "real" | Contents | null = "real"): string {
  const own = { ".gitignore": "node_modules/\n", "packages/core/tsconfig.json": TSCONFIG };
  const root = smallRepository({
    ...own,
    "packages/app/tsconfig.json": TSCONFIG,
    "packages/desk/tsconfig.json": TSCONFIG,
    "packages/desk/tests/desk.test.ts": null,
    ...contents,
  });
  mkdirSync(join(root, "node_modules"));
  if (compiler === "real")
    symlinkSync(join(ROOT, "node_modules/typescript"), join(root, "node_modules/typescript"), "junction");
  else if (compiler)
    writeFiles(
      root,
      Object.fromEntries(
        Object.entries(compiler).map(([path, text]) => [`node_modules/typescript/${path}`, text as string]),
      ),
    );
  return root;
}

function verified(root: string, ...more: readonly string[]): Outcome {
  return tool(root, "run", "--write", "--verify", "typecheck", ...more);
}

function changed(before: Readonly<Record<string, string>>, root: string): readonly string[] {
  const after = textsOf(root);
  expect(Object.keys(after)).toEqual(Object.keys(before));
  return Object.keys(after).filter((path) => after[path] !== before[path]);
}

/** A target without the method of the legacy managers, on which `teller.ts` depends through `user.ts`. */
const TELLING: Contents = {
  "packages/core/src/factory.ts": `${SMALL["packages/core/src/factory.ts"]}`.replace(
    /export const createManagerSync[^\n]*/,
    'export const createManagerSync = (user = "") => Object.assign(new Manager(user), { tell: () => user });',
  ),
  "packages/app/src/teller.ts": 'import { ada } from "./user";\n\nexport const told = ada.tell();\n',
};

test("without new errors all is written, as without the flag", () => {
  const root = repository();
  const before = textsOf(root);
  const { code, stdout, stderr } = verified(root);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(changed(before, root)).toEqual([
    USER_FILE,
    "packages/app/src/wrapped.ts",
    "packages/desk/src/async.ts",
  ]);
  expect(stdout).toContain("Type check: 2 projects before and after; what was written brings no new errors.");
});

test("a file with a new error is put back, its sites become manual, and the others are written", () => {
  const manifest = MANIFEST.replace(
    "createManagerSync(user): Manager.forUser(user)",
    "createManagerSync(user): Manager.forUser(user, 1)",
  );
  const root = repository({ "ssot-codemod.yaml": manifest });
  const before = textsOf(root);
  const { code, stdout } = verified(root);
  expect(code).toBe(1);
  expect(changed(before, root)).toEqual(["packages/app/src/wrapped.ts", "packages/desk/src/async.ts"]);
  const said = `${USER_FILE}(3,43): TS2554: Expected 1 arguments, but got 2.`;
  expect(stdout).toContain(`Put back, as the type check found new errors:\n  ${USER_FILE}\n    ${said}\n`);
  expect(stdout).toContain(
    `${USER_FILE}:3:20  createManagerSync (call): Verifying finds a new error with the rewrite, so the file was put back. ${said}`,
  );
});

test("an error in a file that is not changed puts back the changed file that it depends on", () => {
  const root = repository(TELLING);
  const before = textsOf(root);
  const { code, stdout } = verified(root, "--reporter", "json");
  expect(code).toBe(1);
  expect(changed(before, root)).toEqual(["packages/app/src/wrapped.ts", "packages/desk/src/async.ts"]);
  const { verification, sites } = JSON.parse(stdout);
  expect(verification).toEqual({
    kind: "typecheck",
    projects: ["packages/app/tsconfig.json", "packages/desk/tsconfig.json"],
    putBack: [
      {
        file: USER_FILE,
        diagnostics: [
          {
            file: "packages/app/src/teller.ts",
            line: 3,
            column: 25,
            code: "TS2339",
            message: "Property 'tell' does not exist on type 'Manager'.",
          },
        ],
      },
    ],
    unchecked: [],
  });
  const left = sites.filter(({ file }: { file: string }) => file === USER_FILE);
  expect(left.map(({ disposition }: { disposition: string }) => disposition)).toEqual(["manual", "manual"]);
});

test("what a file that is put back needs of a barrel stays there, and nothing is half migrated", () => {
  const root = repository({
    ...TELLING,
    "packages/app/src/barrel.ts": 'export { createManagerSync } from "../../core/src/factory";\n',
    [USER_FILE]: USER_BARREL,
  });
  const before = textsOf(root);
  expect(verified(root).code).toBe(1);
  expect(changed(before, root)).toEqual(["packages/app/src/wrapped.ts", "packages/desk/src/async.ts"]);
});

test("errors that were there do not matter, also where they move or their words change", () => {
  const wrong = `${USER}\nexport const wrong: string = ada;\nexport const lost = nowhere;\n`;
  const root = repository({
    [USER_FILE]: `import { Wrapper } from "../../core/src/wrapper";\n${wrong}export const no: Wrapper = 1;\n`,
  });
  const before = textsOf(root);
  expect(verified(root).code).toBe(0);
  expect(changed(before, root)).toContain(USER_FILE);
});

test("a changed file that no project checks is written and named", () => {
  const script =
    'const { createManagerSync } = require("../../core/src/factory");\n\ncreateManagerSync("ada");\n';
  const root = repository({ "packages/app/src/script.js": script });
  const { code, stdout } = verified(root);
  expect(code).toBe(0);
  expect(stdout).toContain(
    "Written, but in no project whose types are checked:\n  packages/app/src/script.js\n",
  );
});

test("the projects behind references are checked, and the compiler writes nothing", () => {
  const options = {
    strict: true,
    types: [],
    lib: ["es2022"],
    composite: true,
    outDir: "dist",
    rootDir: "../..",
  };
  const root = repository({
    ...TELLING,
    "packages/app/tsconfig.json":
      '{ "files": [], /* two */ "references": [{ "path": "./tsconfig.app.json" }] }\n',
    "packages/app/tsconfig.app.json": JSON.stringify({
      compilerOptions: options,
      include: ["src", "../core/src"],
    }),
  });
  const before = textsOf(root);
  expect(verified(root).code).toBe(1);
  expect(changed(before, root)).toEqual(["packages/app/src/wrapped.ts", "packages/desk/src/async.ts"]);
});

test.each<[string, Contents, "real" | Contents | null, string]>([
  ["without TypeScript", {}, null, "no TypeScript is installed for packages/app/tsconfig.json (no-compiler)"],
  [
    "without a project",
    { "packages/app/tsconfig.json": null, "packages/desk/tsconfig.json": null },
    "real",
    "there is no tsconfig.json for the files to change, so their types cannot be checked (no-projects)",
  ],
  [
    "where errors of syntax hide all others",
    Object.fromEntries(["app", "desk"].map((name) => [`packages/${name}/src/broken.ts`, "const = ;\n"])),
    "real",
    "packages/app/src/broken.ts(1,7): TS1134: Variable declaration expected. (nothing-checked)",
  ],
  [
    "with a compiler that crashes",
    {},
    {
      "package.json": '{ "version": "9", "bin": { "tsc": "tsc.js" } }',
      "tsc.js": 'throw new Error("out of luck");',
    },
    "Error: out of luck (packages/app/tsconfig.json) (compiler-crashed)",
  ],
  [
    "with a compiler that reads files in its own way",
    {},
    { "package.json": '{ "version": "9", "bin": { "tsc": "tsc.js" } }', "tsc.js": "process.exit(0);" },
    "the types of none of the files to change are checked (nothing-checked)",
  ],
])("%s nothing is written", (_, contents, compiler, message) => {
  const root = repository(contents, compiler);
  const before = textsOf(root);
  const { code, stdout, stderr } = verified(root);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(message);
  expect(stderr).toMatch(/^ssot-codemod: nothing was written: .*\nfix: .+\n$/);
  expect(changed(before, root)).toEqual([]);
});

test("interrupted while the compiler runs, nothing is written and nothing is left behind", async () => {
  const sleeping = {
    "package.json": '{ "bin": { "tsc": "tsc.js" } }',
    "tsc.js": "setInterval(() => {}, 1000);",
  };
  const root = repository({}, sleeping);
  const before = textsOf(root);
  const folders = () => readdirSync(tmpdir()).filter((name) => name.startsWith("ssot-codemod-verify-"));
  const there = folders();
  const child = spawn(process.execPath, [CLI, "run", "--write", "--verify", "typecheck"], { cwd: root });
  let stderr = "";
  child.stderr.on("data", (data) => {
    stderr += data;
  });
  const ended = new Promise((resolve) => child.on("close", (code, signal) => resolve({ code, signal })));
  while (folders().every((name) => there.includes(name)))
    await new Promise((resolve) => setTimeout(resolve, 50));
  await new Promise((resolve) => setTimeout(resolve, 300));
  child.kill("SIGINT");
  expect(await ended).toEqual({ code: null, signal: "SIGINT" });
  expect(stderr).toContain("interrupted while the types were checked; nothing was written");
  expect(folders()).toEqual(there);
  expect(changed(before, root)).toEqual([]);
});

test("--verify needs --write, and is one of its kinds", () => {
  const root = smallRepository();
  expect(tool(root, "run", "--verify", "typecheck")).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("--verify typecheck says which changes to --write, and needs it"),
  });
  expect(tool(root, "run", "--write", "--verify", "typechek").stderr).toContain(
    "--verify is one of typecheck, lint, not typechek; did you mean typecheck?",
  );
});

test("uncommitted changes are refused before anything is checked", () => {
  const root = repository({}, null);
  writeFiles(root, { [USER_FILE]: `${USER}// mine\n` });
  expect(verified(root).stderr).toContain("these files have changes that are not committed");
  expect(USER_AFTER).not.toBe(USER);
});
