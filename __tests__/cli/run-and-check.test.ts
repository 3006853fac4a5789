/** `run`, `run --write` and `check` on small repositories: exit codes, patches, and what is left on disk. */

import { readFileSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { folderWith, git, removeTemporaryFolders, writeFiles } from "../workspace/temporary-repository";
import { expectBuilt, textsOf, tool } from "./built-tool";
import { commit, HAND, SMALL, smallRepository, USER, USER_AFTER } from "./small-repository";

beforeAll(expectBuilt);
afterAll(removeTemporaryFolders);

const USER_FILE = "packages/app/src/user.ts";
const HAND_FILE = "packages/app/src/hand.ts";

function read(root: string, path: string): string {
  return readFileSync(join(root, path), "utf8");
}

test("a migration without manual sites: check 1, run 0, write 0, check 0", () => {
  const root = smallRepository();
  const before = textsOf(root);
  expect(tool(root, "check").code).toBe(1);
  expect(tool(root, "run").code).toBe(0);
  expect(textsOf(root)).toEqual(before);
  const written = tool(root, "run", "--write");
  expect({ code: written.code, stderr: written.stderr }).toEqual({ code: 0, stderr: "" });
  expect(written.stdout).toBe(
    [
      "Written:",
      "  packages/app/src/user.ts",
      "  packages/app/src/wrapped.ts",
      "  packages/desk/src/async.ts",
      "  packages/desk/tests/desk.test.ts",
      "",
      "4 files changed; 10 files selected (4 ignored).",
      "Next: npx ssot-codemod check",
      "",
    ].join("\n"),
  );
  expect(read(root, USER_FILE)).toBe(USER_AFTER);
  const changed = git(root, "diff", "--name-only").trim().split("\n");
  expect(changed).toEqual(written.stdout.match(/^ {2}\S+$/gm)?.map((line) => line.trim()));
  const check = tool(root, "check");
  expect({ code: check.code, stdout: check.stdout }).toEqual({
    code: 0,
    stdout:
      "Migrated: no site is left; 10 files selected (4 ignored).\nNext: keep this in CI, so that no site comes back: npx ssot-codemod check\n",
  });
});

test("a site for a person gives 1 from every command until it is gone", () => {
  const root = smallRepository({ [HAND_FILE]: HAND });
  const codes = [["check"], ["run"], ["run", "--write"], ["check"]].map((args) => tool(root, ...args).code);
  expect(codes).toEqual([1, 1, 1, 1]);
  expect(read(root, HAND_FILE)).toBe(HAND);
  expect(tool(root, "check", "--quiet").stdout).toContain(
    `${HAND_FILE}\n  1:10  createManagerSync (import): `,
  );
  writeFileSync(join(root, HAND_FILE), "export const nobody = null;\n");
  expect(tool(root, "check").code).toBe(0);
});

test("a waiver with a reason settles a site, one without does not", () => {
  const waived = HAND.replace("import", "// ssot-codemod-waive: nobody is logged in here\nimport").replace(
    "export",
    "// ssot-codemod-waive: nobody is logged in here\nexport",
  );
  const root = smallRepository({ [HAND_FILE]: waived, [USER_FILE]: null });
  expect(tool(root, "run", "--write", "packages/app").code).toBe(0);
  const { code, stdout } = tool(root, "check", "packages/app");
  expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining("2 waived") });
  writeFileSync(join(root, HAND_FILE), waived.replaceAll(": nobody is logged in here", ":"));
  expect(tool(root, "check", "packages/app").code).toBe(1);
});

test("the printed diff, and the text for people behind it, is a patch that gives the bytes of --write", () => {
  const odd = {
    [HAND_FILE]: HAND,
    "packages/app/src/crlf.ts": USER.replaceAll("\n", "\r\n"),
    "packages/app/src/bom.ts": `\uFEFF${USER}`,
    "packages/app/src/mixed.ts": USER.replace("\n", "\r\n"),
    "packages/app/src/no-final-newline.ts": USER.trimEnd(),
    "packages/app/src/a b\u00e9.ts": USER,
  };
  const written = smallRepository(odd);
  const patched = smallRepository(odd);
  const { stdout } = tool(patched, "run");
  writeFileSync(join(patched, ".git", "patch"), stdout);
  git(patched, "apply", ".git/patch");
  expect(tool(written, "run", "--write").code).toBe(1);
  expect(textsOf(patched)).toEqual(textsOf(written));

  expect(read(written, "packages/app/src/crlf.ts")).toBe(USER_AFTER.replaceAll("\n", "\r\n"));
  expect(read(written, "packages/app/src/bom.ts")).toBe(`\uFEFF${USER_AFTER}`);
  expect(read(written, "packages/app/src/mixed.ts")).toBe(USER_AFTER.replace("\n", "\r\n"));
  expect(read(written, "packages/app/src/no-final-newline.ts")).toBe(USER_AFTER.trimEnd());
});

test("a second run changes nothing, and prints no diff", () => {
  const root = smallRepository({ [HAND_FILE]: HAND });
  tool(root, "run", "--write");
  commit(root);
  const after = textsOf(root);
  const again = tool(root, "run", "--write");
  expect(again.code).toBe(1);
  expect(again.stdout).toContain("No file changed, 2 sites by hand");
  expect(textsOf(root)).toEqual(after);
  expect(tool(root, "run").stdout).not.toContain("diff --git");
});

test("--write refuses uncommitted files as a whole and lists them, and --allow-dirty does not", () => {
  const root = smallRepository();
  writeFileSync(join(root, USER_FILE), `${USER}// a change\n`);
  const staged = "packages/app/src/wrapped.ts";
  writeFileSync(join(root, staged), `${SMALL[staged]}// a change\n`);
  git(root, "add", staged);
  writeFiles(root, { "packages/app/src/new.ts": USER });
  const before = textsOf(root);
  expect(tool(root, "run", "--write")).toEqual({
    code: 2,
    stdout: "",
    stderr: [
      "ssot-codemod: nothing was written: these files have changes that are not committed",
      "  packages/app/src/new.ts (untracked)",
      "  packages/app/src/user.ts (modified)",
      "  packages/app/src/wrapped.ts (staged)",
      "fix: commit or stash them, or pass --allow-dirty to write all the same",
      "",
    ].join("\n"),
  });
  expect(textsOf(root)).toEqual(before);
  expect(tool(root, "run", "--write", "--allow-dirty").code).toBe(0);
  expect(read(root, USER_FILE)).toBe(`${USER_AFTER}// a change\n`);
  expect(read(root, "packages/app/src/new.ts")).toBe(USER_AFTER);
});

test("a dirty file that the run does not change is not in the way", () => {
  const root = smallRepository();
  writeFileSync(join(root, "packages/app/src/clean.ts"), "export const clean = 2;\n");
  expect(tool(root, "run", "--write").code).toBe(0);
});

test("outside git the same is found and written, and .gitignore is honoured", () => {
  const root = folderWith({ ...SMALL, ".gitignore": "built/\n", "packages/app/built/user.ts": USER });
  expect(tool(root, "check").code).toBe(1);
  expect(tool(root, "run", "--write").code).toBe(0);
  expect(read(root, USER_FILE)).toBe(USER_AFTER);
  expect(read(root, "packages/app/built/user.ts")).toBe(USER);
  expect(tool(root, "check").code).toBe(0);
});

test("what links lead to outside the repository is never written", () => {
  const outside = folderWith({ "linked.ts": USER, "folder/inner.ts": USER });
  const root = smallRepository();
  symlinkSync(join(outside, "linked.ts"), join(root, "packages/app/src/linked.ts"));
  symlinkSync(join(outside, "folder"), join(root, "packages/app/src/folder"));
  commit(root);
  const before = textsOf(outside);
  expect(tool(root, "run", "--write").stdout).not.toMatch(/linked|inner/);
  for (const path of ["packages/app/src/linked.ts", "packages/app/src/folder"]) {
    expect(tool(root, "run", "--write", path).code).toBe(2);
  }
  expect(textsOf(outside)).toEqual(before);
});

test("a tracked file whose folder has become a link out of the repository is never written", () => {
  const root = smallRepository();
  const folder = join(root, "packages/app/src");
  const outside = folderWith();
  renameSync(folder, join(outside, "src"));
  symlinkSync(join(outside, "src"), folder);
  // Git takes the file for deleted, and what lies behind the link is not the repository's.
  const { code, stdout } = tool(root, "run", "--write", "--allow-dirty", "--reporter", "json");
  expect(code).toBe(0);
  const files: string[] = JSON.parse(stdout).sites.map(({ file }: { file: string }) => file);
  expect(files.filter((file) => file.startsWith("packages/app/src/"))).toEqual([]);
  expect(read(outside, "src/user.ts")).toBe(USER);
});
