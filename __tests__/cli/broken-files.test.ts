/** Files that cannot be handled are named, the others go on, and the exit code is 2. */

import { chmodSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { removeTemporaryFolders } from "../workspace/temporary-repository";
import { expectBuilt, tool } from "./built-tool";
import { smallRepository, USER, USER_AFTER } from "./small-repository";

beforeAll(expectBuilt);
afterAll(removeTemporaryFolders);

const USER_FILE = "packages/app/src/user.ts";
const BAD_FILE = "packages/app/src/bad.ts";

function failuresOf(root: string, command = "check"): readonly Record<string, unknown>[] {
  return JSON.parse(tool(root, command, "--reporter", "json").stdout).failures;
}

test("a file that does not parse is named with its place, and the others are written", () => {
  const bad = `${USER}const = ;\n`;
  const root = smallRepository({ [BAD_FILE]: bad });
  const { code, stdout, stderr } = tool(root, "run", "--write");
  expect({ code, stderr }).toEqual({ code: 2, stderr: "" });
  expect(stdout).toMatch(/^1 file failed:\n {2}packages\/app\/src\/bad\.ts:4:7 {2}.+ \(parse-error\)$/m);
  expect(stdout).toContain("Next: mend the failed file, then run: npx ssot-codemod run --write\n");
  expect(readFileSync(join(root, BAD_FILE), "utf8")).toBe(bad);
  expect(readFileSync(join(root, USER_FILE), "utf8")).toBe(USER_AFTER);
  const check = tool(root, "check");
  expect(check.code).toBe(2);
  expect(check.stdout).toContain(
    "Not proven: no site is left in the files that could be read, 1 file failed",
  );
});

test("a file that is not UTF-8 is named, and stays byte for byte", () => {
  const bad = Buffer.from(USER.replace("ada", "\u00e9da"), "latin1");
  const root = smallRepository({ [BAD_FILE]: bad });
  expect(tool(root, "run", "--write").code).toBe(2);
  expect(readFileSync(join(root, BAD_FILE)).equals(bad)).toBe(true);
  expect(readFileSync(join(root, USER_FILE), "utf8")).toBe(USER_AFTER);
  expect(failuresOf(root)).toMatchObject([{ file: BAD_FILE, code: "not-utf8", line: 3, column: 14 }]);
});

test("a broken file that does not speak of the legacy modules is no failure", () => {
  const root = smallRepository({ [BAD_FILE]: "const = ;\n" });
  expect(tool(root, "run").code).toBe(0);
});

test("a broken file that has their names, and imports nothing that leads to them, is no failure", () => {
  const named = `${USER.replace(/from ".*"/, 'from "node:fs"')}const = ;\n`;
  expect(named).toMatch(/^import .*createManagerSync.* from "node:fs";$/m);
  const root = smallRepository({ [BAD_FILE]: named });
  expect(tool(root, "run").code).toBe(0);
});

test("a tracked file that is gone from the disk is not part of the run", () => {
  const root = smallRepository({ [BAD_FILE]: USER });
  rmSync(join(root, BAD_FILE));
  expect(tool(root, "run", "--write").code).toBe(0);
  expect(tool(root, "check", BAD_FILE).code).toBe(2);
});

test("a file that cannot be read is named, and the others are written", () => {
  const root = smallRepository({ [BAD_FILE]: USER });
  rmSync(join(root, BAD_FILE));
  mkdirSync(join(root, BAD_FILE));
  expect(tool(root, "run", "--write").code).toBe(2);
  expect(failuresOf(root)).toMatchObject([{ file: BAD_FILE, code: "read-error", line: null, column: null }]);
  expect(readFileSync(join(root, USER_FILE), "utf8")).toBe(USER_AFTER);
});

// Whoever may read everything is refused nothing.
const unlessRoot = process.getuid?.() === 0 || process.platform === "win32" ? test.skip : test;

unlessRoot("a file that may not be read is named", () => {
  const root = smallRepository({ [BAD_FILE]: USER });
  chmodSync(join(root, BAD_FILE), 0o000);
  expect(failuresOf(root)).toMatchObject([{ file: BAD_FILE, code: "read-error" }]);
});

test("settings that cannot be read prove nothing of the files that they are for", () => {
  const broken = '{ "compilerOptions": { "paths": { "~/*": ["../core/src/*"] }';
  const root = smallRepository({ "packages/app/tsconfig.json": broken });
  expect(tool(root, "check").code).toBe(2);
  expect(failuresOf(root)).toEqual([
    {
      file: "packages/app/tsconfig.json",
      code: "parse-error",
      message: expect.stringMatching(/^is not valid JSON: .*; correct the syntax/),
      line: null,
      column: null,
    },
  ]);
  // Where nothing is selected, nothing depends on them.
  expect(tool(root, "check", "packages/core").code).toBe(0);
  const elsewhere = smallRepository({ "fixtures/tsconfig.json": broken });
  expect(tool(elsewhere, "check").code).toBe(1);
});
