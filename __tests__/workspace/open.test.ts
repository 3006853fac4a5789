import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { openWorkspace } from "../../src/workspace/open";
import { removeTemporaryFolders, repositoryWith } from "./temporary-repository";

afterAll(removeTemporaryFolders);

function monorepo() {
  return repositoryWith({
    "package.json": '{"name": "root", "workspaces": ["packages/*"]}',
    "packages/core/package.json": '{"name": "@acme/core", "exports": "./dist/index.js"}',
    "packages/core/src/index.ts": 'export * from "./factory";\n',
    "packages/core/src/factory.ts": "export const createManager = 1;\n",
    "packages/app/package.json": '{"name": "@acme/app"}',
    "packages/app/main.ts": '\uFEFFimport { createManager } from "@acme/core";\n',
  });
}

test("a workspace knows its root, files and packages from a folder inside", async () => {
  const root = monorepo();
  const workspace = await openWorkspace({ cwd: join(root, "packages/app") });
  expect(workspace.root).toBe(root);
  expect(workspace.files).toHaveLength(6);
  expect(workspace.has("packages/app/main.ts")).toBe(true);
  expect(workspace.has("packages/app")).toBe(false);
  expect(workspace.packageOf("packages/app/main.ts")).toBe(workspace.packages[1]);
  expect(workspace.packages[1]).toEqual({ name: "@acme/app", dir: "packages/app", private: false });
  expect(workspace.failures).toEqual([]);
});

test("a workspace searches, reads and resolves", async () => {
  const workspace = await openWorkspace({ cwd: monorepo() });
  expect(workspace.search(workspace.files, ["createManager"])).toEqual({
    matches: ["packages/app/main.ts", "packages/core/src/factory.ts"],
    failures: [],
  });
  expect(workspace.read("packages/app/main.ts")).toEqual({
    ok: true,
    text: '\uFEFFimport { createManager } from "@acme/core";\n',
  });
  expect(workspace.resolve("packages/app/main.ts", "@acme/core")).toBe("packages/core/src/index.ts");
  expect(workspace.resolve("packages/app/main.ts", "lodash")).toBeNull();
});

test("the anchor chooses among the roots around a folder", async () => {
  const root = repositoryWith({
    "src/target.ts": "",
    "examples/chat/package.json": '{"workspaces": ["*"]}',
    "examples/chat/a.ts": "",
  });
  const cwd = join(root, "examples/chat");
  expect((await openWorkspace({ cwd })).files).toEqual(["a.ts", "package.json"]);
  expect((await openWorkspace({ cwd, anchor: "src/target.ts" })).root).toBe(root);
});

test("an import that is written through a link means the file behind the link", async () => {
  const root = monorepo();
  symlinkSync("../core/src", join(root, "packages/app/shared"));
  symlinkSync("../core/src/factory.ts", join(root, "packages/app/make.ts"));
  const workspace = await openWorkspace({ cwd: root });
  const from = "packages/app/main.ts";
  expect(workspace.resolve(from, "./shared/factory")).toBe("packages/core/src/factory.ts");
  expect(workspace.resolve(from, "./make")).toBe("packages/core/src/factory.ts");
  expect(workspace.resolve(from, "./shared")).toBe("packages/core/src/index.ts");
  expect(workspace.mentionsOf("packages/core/src/factory.ts")).toEqual(
    expect.arrayContaining([expect.stringContaining("factory"), expect.stringContaining("make")]),
  );
});
