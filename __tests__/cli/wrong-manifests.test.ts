/** Wrong manifests are refused with exit code 2, the place, and how to mend it; nothing is read or written then. */

import { join } from "node:path";
import { folderWith, removeTemporaryFolders, writeFiles } from "../workspace/temporary-repository";
import { expectBuilt, textsOf, tool } from "./built-tool";
import { MANIFEST, smallRepository } from "./small-repository";

beforeAll(expectBuilt);
afterAll(removeTemporaryFolders);

let root: string;
beforeAll(() => {
  root = smallRepository();
});

test.each([
  [
    "an unknown key",
    ["name: small", "nmae: small"],
    /^ssot-codemod\.yaml:1:1 {2}nmae: unknown key; did you mean "name"\?$/m,
  ],
  [
    "a module that is not there",
    ["packages/core/src/factory.ts", "packages/core/src/factories.ts"],
    /^ssot-codemod\.yaml:4:13 {2}legacy\[0\]\.module: packages\/core\/src\/factories\.ts is no file of the repository .*\n(?:.*\n)+fix: did you mean `packages\/core\/src\/factory\.ts`\?$/m,
  ],
  [
    "a module in another folder",
    ["packages/core/src/factory.ts", "packages/cor/factory.ts"],
    /^ssot-codemod\.yaml:4:13 {2}.* is no file of the repository .*\n(?:.*\n)+fix: did you mean `packages\/core\/src\/factory\.ts`\?$/m,
  ],
  [
    "a module without its extension",
    ["packages/core/src/factory.ts", "packages/core/src/factory"],
    /^ssot-codemod\.yaml:4:13 {2}.* is in no language .*\n(?:.*\n)+fix: did you mean `packages\/core\/src\/factory\.ts`\?$/m,
  ],
  [
    "a module outside the repository",
    ["packages/core/src/factory.ts", "../factory.ts"],
    /^ssot-codemod\.yaml:4:13 {2}legacy\[0\]\.module: must not contain "\.\."$/m,
  ],
  [
    "an absolute module",
    ["packages/core/src/factory.ts", "/factory.ts"],
    /^ssot-codemod\.yaml:4:13 {2}legacy\[0\]\.module: /m,
  ],
  [
    "a target without that export",
    ["export: Manager", "export: Manger"],
    /^ssot-codemod\.yaml:2:57 {2}target\.export: .*Manger/m,
  ],
  [
    "a legacy module without that export",
    ["createManagerSync(user)", "createManagerSnyc(user)"],
    /^ssot-codemod\.yaml:8:7 {2}legacy\[0\]\.replace\["createManagerSnyc\(user\)"\]: .*createManagerSnyc/m,
  ],
  [
    "a replacement with a member that the target lacks",
    ["(user): Manager.forUser(user)\n    manual", "(user): Manager.forUesr(user)\n    manual"],
    /^ssot-codemod\.yaml:8:40 {2}legacy.*: the class `Manager` has no member `forUesr` of its own\n(?:.*\n)+fix: did you mean `forUser`\?$/m,
  ],
  [
    "a legacy expression that does not parse",
    ["createManagerSync(user):", "createManagerSync(user:"],
    /^ssot-codemod\.yaml:8:\d+ {2}.*\n.*\n.*\^/m,
  ],
  [
    "a replacement that does not parse",
    ["(user): Manager.forUser(user)\n    manual", "(user): Manager.forUser(\n    manual"],
    /^ssot-codemod\.yaml:8:\d+ {2}legacy\[0\]\.replace\["createManagerSync\(user\)"\]: /m,
  ],
  [
    "a replacement with an unknown name",
    ["(user): Manager.forUser(user)\n    manual", "(user): Manager.forUser(usr)\n    manual"],
    /^ssot-codemod\.yaml:8:\d+ {2}legacy\[0\]\.replace\["createManagerSync\(user\)"\]: .*usr/m,
  ],
  ["text that is no YAML", ["legacy:", "legacy: ["], /^ssot-codemod\.yaml:\d+:\d+ {2}/m],
])("%s", (_, [right = "", wrong = ""], expected) => {
  expect(MANIFEST).toContain(right);
  writeFiles(root, { "ssot-codemod.yaml": MANIFEST.replace(right, wrong) });
  const before = textsOf(root);
  for (const args of [["run", "--write", "--allow-dirty"], ["check"]]) {
    const { code, stdout, stderr } = tool(root, ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(expected);
    expect(stderr).toMatch(/^fix: \S/m);
  }
  expect(textsOf(root)).toEqual(before);
});

test("a manifest in JSON does the same as one in YAML", () => {
  const json = {
    name: "small",
    target: { module: "packages/core/src/manager.ts", export: "Manager" },
    legacy: [{ module: "packages/core/src/wrapper.ts", role: "wrapper", replace: { Wrapper: "Manager" } }],
  };
  const repository = smallRepository({
    "ssot-codemod.yaml": null,
    "ssot-codemod.json": JSON.stringify(json),
    "packages/app/src/user.ts": null,
  });
  expect(tool(repository, "check").code).toBe(1);
  expect(tool(repository, "run", "--write").stdout).toContain("Written:\n  packages/app/src/wrapped.ts\n");
  expect(tool(repository, "check").code).toBe(0);
});

test("a manifest that is not there, and a folder without one, say where one is looked for", () => {
  const empty = folderWith({ "a.ts": "" });
  const none = tool(empty, "check");
  expect(none.code).toBe(2);
  expect(none.stderr).toMatch(/no manifest: looked for ssot-codemod\.yaml/);
  const named = tool(empty, "check", "--config", "unified-websocket-manger");
  expect(named.code).toBe(2);
  expect(named.stderr).toContain('did you mean "unified-websocket-manager"?');
});

test("the shipped manifest is refused in a repository that it is not for", () => {
  const { code, stderr } = tool(join(root, "packages"), "check", "--config", "unified-websocket-manager");
  expect(code).toBe(2);
  expect(stderr).toMatch(/target\.module: packages\/websocket-core\/src\/unified-manager\.ts is no file/);
});
