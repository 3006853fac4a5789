import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkspace } from "../../src/workspace/open";
import { type SelectionRequest, selectFiles } from "../../src/workspace/selection/selection";
import {
  type Contents,
  folderWith,
  removeTemporaryFolders,
  repositoryWith,
  writeFiles,
} from "./temporary-repository";

afterAll(removeTemporaryFolders);

const CONTENTS = {
  "package.json": '{"name": "root", "workspaces": ["packages/*"]}',
  ".gitignore": "dist/\n*.local.ts\n",
  "README.md": "",
  "tool.mjs": "",
  "packages/a/package.json": '{"name": "@acme/a"}',
  "packages/a/src/x.ts": "",
  "packages/a/src/y.tsx": "",
  "packages/a/src/style.css": "",
  "packages/a/test/x.test.ts": "",
  "packages/b/package.json": '{"name": "@acme/b"}',
  "packages/b/[id]/page.tsx": "",
  "packages/b/.config/z.cts": "",
  "packages/b/generated/api.ts": "",
  "packages/docs/package.json": '{"name": "docs"}',
  "packages/docs/guide.md": "",
};
const ALL = [
  "packages/a/src/x.ts",
  "packages/a/src/y.tsx",
  "packages/a/test/x.test.ts",
  "packages/b/.config/z.cts",
  "packages/b/[id]/page.tsx",
  "packages/b/generated/api.ts",
  "tool.mjs",
];

const root = repositoryWith(CONTENTS);
writeFiles(root, { "packages/a/dist/built.js": "", "secret.local.ts": "" });

async function select(request: Partial<SelectionRequest> & { in?: string }, at = root) {
  const cwd = join(at, request.in ?? "");
  const workspace = await openWorkspace({ cwd });
  const extensions = [".ts", ".tsx", ".mts", ".cts", ".js", ".jsx", ".mjs", ".cjs"];
  const kinds = [{ extensions, interpreters: /^node$/ }];
  return selectFiles(workspace, { paths: [], packages: [], ignore: [], kinds, cwd, ...request });
}

test("a file without an extension is a source by its `#!` line", async () => {
  const [node, shell] = ["#!/usr/bin/env node\n", "#!/bin/sh\n"];
  const at = repositoryWith({ "bin/tool": node, "bin/run": shell, "bin/a.txt": node, LICENSE: "" });
  expect(await select({}, at)).toMatchObject({ selected: ["bin/tool"] });
  expect(await select({ paths: ["bin/tool"] }, at)).toMatchObject({ selected: ["bin/tool"] });
  expect(await refusal({ paths: ["bin/run"] }, at)).toContain("bin/run is not a source file");
});

async function selected(request: Parameters<typeof select>[0]) {
  const result = await select(request);
  if (!result.ok) throw new Error(result.message);
  return result.selected;
}

async function refusal(request: Parameters<typeof select>[0], at = root) {
  const result = await select(request, at);
  if (result.ok) throw new Error(`selected ${result.selected.join(", ")}`);
  expect(result.fix).not.toBe("");
  return result.message;
}

test("without paths and packages every source file is selected, from every folder", async () => {
  expect(await select({})).toEqual({ ok: true, selected: ALL, ignored: [], unlisted: [], failures: [] });
  expect(await selected({ in: "packages/a" })).toEqual(ALL);
});

describe("paths", () => {
  test.each<[string, string[], string[]]>([
    ["a file", ["tool.mjs"], ["tool.mjs"]],
    ["a folder", ["packages/a/src"], ["packages/a/src/x.ts", "packages/a/src/y.tsx"]],
    ["a folder with a slash", ["packages/a/test/"], ["packages/a/test/x.test.ts"]],
    ["the root", ["."], ALL],
    ["a glob", ["**/*.tsx"], ["packages/a/src/y.tsx", "packages/b/[id]/page.tsx"]],
    ["a glob of folders", ["packages/*/src"], ["packages/a/src/x.ts", "packages/a/src/y.tsx"]],
    ["a glob that meets a hidden folder", ["**/*.cts"], ["packages/b/.config/z.cts"]],
    ["a file whose name looks like a glob", ["packages/b/[id]/page.tsx"], ["packages/b/[id]/page.tsx"]],
    ["a folder whose name looks like a glob", ["packages/b/[id]"], ["packages/b/[id]/page.tsx"]],
    ["the same file three times", ["tool.mjs", "./tool.mjs", "*.mjs"], ["tool.mjs"]],
  ])("may name %s", async (_, paths, expected) => {
    expect(await selected({ paths })).toEqual(expected);
  });

  test("are relative to the folder in which the command runs", async () => {
    expect(await selected({ paths: ["src/x.ts"], in: "packages/a" })).toEqual(["packages/a/src/x.ts"]);
    expect(await selected({ paths: ["../b/**/*.cts"], in: "packages/a" })).toEqual([
      "packages/b/.config/z.cts",
    ]);
    expect(await selected({ paths: ["*.tsx"], in: "packages/b/[id]" })).toEqual(["packages/b/[id]/page.tsx"]);
  });

  test("may be globs in a folder whose name would be a glob", async () => {
    const at = repositoryWith({ "app/(shop)/x.ts": "", "app/shop/x.ts": "" });
    const result = await select({ paths: ["*.ts"], in: "app/(shop)" }, at);
    expect(result).toMatchObject({ selected: ["app/(shop)/x.ts"] });
  });

  test("may be absolute", async () => {
    expect(await selected({ paths: [join(root, "tool.mjs")] })).toEqual(["tool.mjs"]);
    expect(await selected({ paths: [join(root, "*.mjs")] })).toEqual(["tool.mjs"]);
  });

  test("may name a file that git ignores", async () => {
    expect(await selected({ paths: ["secret.local.ts", "packages/a/dist/built.js"] })).toEqual([
      "packages/a/dist/built.js",
      "secret.local.ts",
    ]);
  });

  test.each<[string, string, string]>([
    [
      "no file, and mean one of the same name elsewhere",
      "packages/b/x.ts",
      "did you mean packages/a/src/x.ts ",
    ],
    ["no file, and mean one with nearly its name", "packages/a/srx", "did you mean packages/a/src "],
    ["no file like any other", "completely-different.ts", "no file or folder completely-different.ts"],
    ["a glob without matches", "**/*.jsx", "the glob **/*.jsx matches no source file"],
    ["a folder without source files", "packages/docs", "the folder packages/docs holds no source files"],
    ["a folder that git ignores", "packages/a/dist", "the folder packages/a/dist holds no source files"],
    ["a file of another kind", "README.md", "README.md is not a source file"],
    ["a path above the repository", "..", "lies outside the repository"],
    ["a glob above the repository", "../*.ts", "lies outside the repository"],
    ["nothing", "", "a path is empty"],
  ])("must not name %s", async (_, path, message) => {
    expect(await refusal({ paths: ["tool.mjs", path] })).toContain(message);
  });

  test("must not lie in a submodule, which has changes of its own", async () => {
    const at = repositoryWith({ "a.ts": "", "sub/deep/b.ts": "" });
    writeFileSync(join(at, "sub", ".git"), "gitdir: ../.git/modules/sub\n");
    for (const path of ["sub/deep/b.ts", "sub/deep", "sub"])
      expect(await refusal({ paths: [path] }, at)).toContain("lies in another git repository (sub)");
    expect(await select({ paths: ["a.ts"] }, at)).toMatchObject({ selected: ["a.ts"] });
  });

  test("through a link mean the file behind it, unless that is outside", async () => {
    const at = repositoryWith({ "a.ts": "" });
    const outside = folderWith({ "b.ts": "" });
    symlinkSync("a.ts", join(at, "inside.ts"));
    symlinkSync(join(outside, "b.ts"), join(at, "outside.ts"));
    expect(await select({ paths: ["inside.ts"] }, at)).toMatchObject({ selected: ["a.ts"] });
    expect(await refusal({ paths: ["outside.ts"] }, at)).toContain("lies outside the repository");
  });
});

describe("packages", () => {
  const B = ["packages/b/.config/z.cts", "packages/b/[id]/page.tsx", "packages/b/generated/api.ts"];

  test.each<[string, string, string, readonly string[]]>([
    ["a name", "@acme/b", "", B],
    ["a folder", "packages/b", "", B],
    ["a folder with decoration", "./packages/b/", "", B],
    ["a folder seen from where the command runs", "../b", "packages/a", B],
    ["a folder seen from the root", "packages/b", "packages/a", B],
    ["a glob over names", "@acme/*", "", ALL.slice(0, -1)],
    ["a glob over folders", "packages/*", "", ALL.slice(0, -1)],
    ["a glob over folders seen from where the command runs", "*", "packages", ALL],
    ["the root package, without those inside it", "root", "", ["tool.mjs"]],
  ])("may be given by %s", async (_, value, at, expected) => {
    expect(await selected({ packages: [value], in: at })).toEqual(expected);
  });

  test("add up", async () => {
    expect(await selected({ packages: ["root", "@acme/b"] })).toEqual([...B, "tool.mjs"]);
  });

  test("and paths both have to hold", async () => {
    expect(await selected({ packages: ["@acme/a"], paths: ["**/*.tsx"] })).toEqual(["packages/a/src/y.tsx"]);
    expect(await refusal({ packages: ["@acme/a"], paths: ["tool.mjs"] })).toContain(
      "no package of @acme/a has",
    );
  });

  test("that do not exist are refused with the one that was meant", async () => {
    expect(await refusal({ packages: ["@acme/a", "@acne/b"] })).toContain("did you mean @acme/b?");
    expect(await select({ packages: ["nothing-like-it"] })).toMatchObject({
      message: "--package nothing-like-it matches no package",
      fix: expect.stringContaining("root, @acme/a, @acme/b, docs"),
    });
    expect(await refusal({ packages: ["x"] }, repositoryWith({ "a.ts": "" }))).toContain(
      "has no package.json",
    );
  });

  test("without source files select nothing, which is an error", async () => {
    expect(await refusal({ packages: ["docs"] })).toContain("docs has no .ts");
    expect(await selected({ packages: ["docs", "root"] })).toEqual(["tool.mjs"]);
  });
});

describe("ignore", () => {
  test("sets files aside, also those that are named", async () => {
    const ignore = ["**/generated/**", "packages/b/.config/*"];
    const ignored = ["packages/b/.config/z.cts", "packages/b/generated/api.ts"];
    const rest = ALL.filter((file) => !ignored.includes(file));
    expect(await select({ ignore })).toEqual({
      ok: true,
      selected: rest,
      ignored,
      unlisted: [],
      failures: [],
    });
    const paths = ["packages/b/generated/api.ts", "tool.mjs"];
    expect(await select({ ignore, paths })).toMatchObject({
      selected: ["tool.mjs"],
      ignored: ["packages/b/generated/api.ts"],
    });
  });

  test("of a folder means what is in it", async () => {
    for (const ignore of [["packages/b/generated"], ["packages/b/generated/"], ["**/generated"]])
      expect(await select({ ignore })).toMatchObject({ ignored: ["packages/b/generated/api.ts"] });
  });

  test("is relative to the root, wherever the command runs", async () => {
    const result = await select({ ignore: ["./packages/a/**"], in: "packages/a" });
    expect(result).toMatchObject({ selected: ALL.slice(3), ignored: ALL.slice(0, 3) });
  });

  test("of everything is an error that says so", async () => {
    expect(await refusal({ ignore: ["**"] })).toContain("`ignore` in the manifest leaves out all 7 of them");
  });
});

test("a repository without source files is an error that names it", async () => {
  const at = repositoryWith({ "README.md": "" });
  expect(await refusal({}, at)).toContain(`files in ${at}`);
});

describe("failures of the repository", () => {
  const contents: Contents = { "a/x.ts": "", "b/y.ts": "", "package.json": "{" };

  test("that concern it as a whole are always passed on", async () => {
    const result = await select({ paths: ["a"] }, repositoryWith(contents));
    expect(result).toMatchObject({ ok: true, failures: [{ file: "package.json" }] });
  });

  (process.platform === "linux" ? test : test.skip)(
    "that are names which are not UTF-8 are passed on for selected source files only",
    async () => {
      const at = repositoryWith({ ...contents, "package.json": "{}" });
      for (const name of ["a/\xff.ts", "a/\xff.png", "b/\xff.ts"]) {
        writeFileSync(Buffer.from(`${at}/${name}`, "latin1"), "");
      }
      const failures = [{ file: "a/\uFFFD.ts", code: "not-utf8" }];
      expect(await select({ paths: ["a"] }, at)).toMatchObject({ ok: true, failures });
      expect(await select({ ignore: ["b/**"] }, at)).toMatchObject({ ok: true, failures });
    },
  );
});
