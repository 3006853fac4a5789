/** `--cache`: the same report, byte for byte, cold, warm and after changes; nothing is written without it. */

import { existsSync, readdirSync, rmSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { git, removeTemporaryFolders, writeFiles } from "../workspace/temporary-repository";
import { expectBuilt, tool } from "./built-tool";
import { commit, smallRepository, USER } from "./small-repository";

beforeAll(expectBuilt);
afterAll(removeTemporaryFolders);

const ENOUGH_FILES = 5_000;
const USER_FILE = "packages/app/src/user.ts";
const reports = ["--reporter", "json"];

function largeRepository(): string {
  const entries = Array.from({ length: ENOUGH_FILES }, (_, index) => [
    `packages/app/src/part${index % 50}/file${index}.ts`,
    `export const value = ${index};\n`,
  ]);
  return smallRepository(Object.fromEntries(entries));
}

test("check and run give the same bytes with the cache, whatever has changed since", () => {
  const root = largeRepository();
  const changed = "packages/app/src/part7/file7.ts";
  const changes: readonly (() => void)[] = [
    () => undefined,
    () => writeFiles(root, { [changed]: USER.replace("../../core", "../../../core") }),
    () => git(root, "add", "--all"),
    () => writeFiles(root, { "packages/app/src/new.ts": USER }),
    () => git(root, "checkout", "--quiet", "--force", "HEAD"),
    () => rmSync(join(root, USER_FILE)),
    () => utimesSync(join(root, "packages/app/src/clean.ts"), 1, 1),
  ];
  for (const change of changes) {
    change();
    const plain = tool(root, "check", ...reports);
    expect(tool(root, "check", ...reports, "--cache")).toEqual(plain);
    expect(plain.code).toBe(1);
  }
  expect(tool(root, "run", "--cache")).toEqual(tool(root, "run"));
  commit(root);
  expect(tool(root, "check", ...reports, "--cache")).toEqual(tool(root, "check", ...reports));
  expect(readdirSync(join(root, ".ssot/cache")).length).toBeGreaterThan(0);
  expect(git(root, "status", "--porcelain")).toBe("");
});

test("nothing is written without the flag, and none for few files", () => {
  const root = smallRepository();
  expect(tool(root, "check").code).toBe(1);
  expect(tool(root, "check", "--cache").code).toBe(1);
  expect(existsSync(join(root, ".ssot"))).toBe(false);
});
