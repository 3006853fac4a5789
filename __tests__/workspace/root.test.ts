import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { findRoot, repoPathOf } from "../../src/workspace/root";
import { folderWith, removeTemporaryFolders, writeFiles } from "./temporary-repository";

afterAll(removeTemporaryFolders);

const WORKSPACES = JSON.stringify({ workspaces: ["packages/*"] });

test("the root is the nearest folder that holds .git", () => {
  const root = folderWith({ ".git/HEAD": "", "packages/a/package.json": "{}" });
  expect(findRoot(join(root, "packages/a"))).toBe(root);
});

test("a .git file, as work trees and submodules have it, makes a root too", () => {
  const root = folderWith({ ".git/HEAD": "", "tree/.git": "gitdir: elsewhere", "tree/src/x.ts": "" });
  expect(findRoot(join(root, "tree/src"))).toBe(join(root, "tree"));
});

test.each([
  ["an array of workspaces", { "package.json": WORKSPACES }],
  ["workspaces as an object", { "package.json": '\uFEFF{"workspaces": {"packages": ["*"]}}' }],
  ["pnpm-workspace.yaml", { "pnpm-workspace.yaml": "packages: ['*']" }],
])("a folder with %s is a root without git", (_, contents) => {
  const root = folderWith({ ...contents, "deep/er/package.json": "{}" });
  expect(findRoot(join(root, "deep/er"))).toBe(root);
});

test("a package.json without workspaces is no root", () => {
  const root = folderWith({ "pnpm-workspace.yaml": "", "a/package.json": '{"keywords": ["workspaces"]}' });
  expect(findRoot(join(root, "a"))).toBe(root);
});

test("a broken package.json does not end the search", () => {
  const root = folderWith({ ".git/HEAD": "", "a/package.json": '{"workspaces": [' });
  expect(findRoot(join(root, "a"))).toBe(root);
});

describe("a workspace root inside a repository", () => {
  const outer = folderWith({ ".git/HEAD": "", "src/target.ts": "" });
  const inner = join(outer, "examples/chat");
  writeFiles(inner, { "package.json": WORKSPACES, "packages/a/target.ts": "" });
  const cwd = join(inner, "packages/a");

  test("is the root when there is no anchor", () => {
    expect(findRoot(cwd)).toBe(inner);
  });

  test("is the root when the anchor is in it", () => {
    expect(findRoot(cwd, "packages/a/target.ts")).toBe(inner);
  });

  test("gives way to the repository when only that has the anchor", () => {
    expect(findRoot(cwd, "src/target.ts")).toBe(outer);
  });

  test("is the root when no candidate has the anchor", () => {
    expect(findRoot(cwd, "no/such.ts")).toBe(inner);
  });
});

test("without any candidate the root is the folder itself", () => {
  const root = folderWith({ "package.json": "{}" });
  mkdirSync(join(root, "a"));
  expect(findRoot(join(root, "a"))).toBe(join(root, "a"));
});

test("a folder reached through a link has the root of the real folder", () => {
  const root = folderWith({ ".git/HEAD": "", "a/x.ts": "" });
  const elsewhere = folderWith();
  symlinkSync(join(root, "a"), join(elsewhere, "link"));
  expect(findRoot(join(elsewhere, "link"))).toBe(root);
});

test("repository paths use slashes and end at the root", () => {
  const root = folderWith();
  expect(repoPathOf(root, join(root, "a", "b.ts"))).toBe("a/b.ts");
  expect(repoPathOf(root, root)).toBe("");
  expect(repoPathOf(root, join(root, "..", "b.ts"))).toBeNull();
  expect(repoPathOf(root, join(root, "..b.ts"))).toBe("..b.ts");
});
