/** `check --mentions`: what it prints, and that it changes no exit code. */

import { removeTemporaryFolders } from "../workspace/temporary-repository";
import { expectBuilt, tool } from "./built-tool";
import { commit, smallRepository } from "./small-repository";

beforeAll(expectBuilt);
afterAll(removeTemporaryFolders);

const DOCS = { "docs/a.md": "# How\n\nCall `createManager(user)`.\n", "docs/b.bin": "\0createManager" };

test("a migrated repository with mentions exits with 0, and lists them only when asked", () => {
  const root = smallRepository(DOCS);
  expect(tool(root, "run", "--write").code).toBe(0);
  commit(root);
  expect(tool(root, "check").stdout).not.toContain("docs/");
  const { code, stdout, stderr } = tool(root, "check", "--mentions");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toBe(
    [
      "Mentions, which are no sites and change no exit code:",
      "",
      "docs/a.md (1)",
      "  docs/a.md:3:7  text  Call `»createManager«(user)`.",
      "",
      "1 file in which mentions could not be told:",
      "  docs/b.bin  a binary file in which a legacy name stands (binary)",
      "",
      "1 mention in 1 file: 0 in comments, 0 in strings, 1 in text.",
      "",
      "Migrated: no site is left; 10 files selected (4 ignored).",
      "Next: keep this in CI, so that no site comes back: npx ssot-codemod check",
      "",
    ].join("\n"),
  );
});

test("with sites left the exit code is 1 with and without mentions, and the sites come first", () => {
  const root = smallRepository(DOCS);
  const { code, stdout } = tool(root, "check", "--mentions", "--quiet");
  expect(code).toBe(1);
  expect(stdout.indexOf("user.ts")).toBeLessThan(stdout.indexOf("Mentions,"));
  expect(stdout).not.toContain("1 mention in");
});

test("the JSON report has the mentions only when they are asked for", () => {
  const root = smallRepository(DOCS);
  const { mentions, unread } = JSON.parse(tool(root, "check", "--mentions", "--reporter", "json").stdout);
  expect(mentions).toEqual([
    { file: "docs/a.md", line: 3, column: 7, endColumn: 20, name: "createManager", in: "text" },
  ]);
  expect(unread).toEqual([{ file: "docs/b.bin", code: "binary", message: expect.any(String) }]);
  const plain = JSON.parse(tool(root, "check", "--reporter", "json").stdout);
  expect(Object.keys(plain)).not.toContain("mentions");
  expect(Object.keys(plain)).not.toContain("unread");
});

test("sites of a transform that is left out are no mentions", () => {
  const root = smallRepository({
    "packages/app/src/a.test.ts":
      'jest.mock("../../core/src/factory", () => ({ "createManagerSync": 1 }));\n',
  });
  const { stdout } = tool(
    root,
    "check",
    "--mentions",
    "--transform",
    "manager-imports",
    "--reporter",
    "json",
  );
  expect(JSON.parse(stdout).mentions).toEqual([]);
});

test("run has no --mentions", () => {
  const { code, stderr } = tool(smallRepository(), "run", "--mentions");
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining("unknown flag --mentions") });
});
