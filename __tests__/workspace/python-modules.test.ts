/** Dotted names lead to files as Python's import system finds them, and back. */

import { createPythonModules, type PythonModules, packageFolderOf } from "../../src/workspace/python-modules";

function modulesOf(files: Readonly<Record<string, string>>): PythonModules {
  const paths = Object.keys(files).sort();
  return createPythonModules({
    files: paths,
    has: (path) => path in files,
    textOf: (path) => files[path] ?? null,
  });
}

const REPOSITORY = modulesOf({
  "pyproject.toml": "",
  "app/__init__.py": "",
  "app/core/__init__.py": "",
  "app/core/manager.py": "",
  "app/core/types/__init__.pyi": "",
  "app/core.py": "",
  "tools/run.py": "",
  "tools/shared.py": "",
  "spaces/one/two.py": "",
  "packages/chat/pyproject.toml": "",
  "packages/chat/src/chat/__init__.py": "",
  "packages/chat/src/chat/api.py": "",
  "services/setup.cfg": "[options]\npackage_dir =\n    = python\n",
  "services/python/orders/__init__.py": "",
  "services/python/orders/api.py": "",
});

describe.each([
  ["a module in packages", "tools/run.py", "app.core.manager", "app/core/manager.py"],
  ["a package goes before a module of its name", "tools/run.py", "app.core", "app/core/__init__.py"],
  ["a stub", "tools/run.py", "app.core.types", "app/core/types/__init__.pyi"],
  ["a file beside a script", "tools/run.py", "shared", "tools/shared.py"],
  ["folders without __init__.py", "tools/run.py", "spaces.one.two", "spaces/one/two.py"],
  ["a src layout", "tools/run.py", "chat.api", "packages/chat/src/chat/api.py"],
  ["a folder that the settings name", "tools/run.py", "orders.api", "services/python/orders/api.py"],
  ["one dot", "app/core/manager.py", ".types", "app/core/types/__init__.pyi"],
  ["the package itself", "app/core/manager.py", ".", "app/core/__init__.py"],
  ["two dots", "app/core/manager.py", "..core.manager", "app/core/manager.py"],
])("%s", (_, from, dotted, to) => {
  test(`${dotted} in ${from} is ${to}`, () => {
    expect(REPOSITORY.resolve(from, dotted)?.file).toBe(to);
  });
});

test("what is not there is nothing", () => {
  expect(REPOSITORY.resolve("tools/run.py", "asyncio")).toBeNull();
  expect(REPOSITORY.resolve("tools/run.py", "app.core.manager.Manager")).toBeNull();
  expect(REPOSITORY.resolve("tools/run.py", "...app")).toBeNull();
  expect(REPOSITORY.resolve("tools/run.py", "spaces.one")).toEqual({ file: null, folder: "spaces/one" });
});

test("a file is named in the style of another name", () => {
  const dotted = (from: string, to: string, like: string) => REPOSITORY.dottedFor(from, to, like);
  expect(dotted("app/x.py", "app/core/manager.py", "app.core.types")).toBe("app.core.manager");
  expect(dotted("app/x.py", "app/core/manager.py", ".y")).toBe(".core.manager");
  expect(dotted("app/core/types/__init__.pyi", "app/core/manager.py", "..manager")).toBe("..manager");
  expect(dotted("app/x.py", "app/core/__init__.py", "app.core.types")).toBe("app.core");
  expect(dotted("tools/run.py", "packages/chat/src/chat/api.py", "shared")).toBe("chat.api");
  // A relative name does not leave the outermost package.
  expect(dotted("app/x.py", "packages/chat/src/chat/api.py", ".y")).toBe("chat.api");
});

test("a module is mentioned by its last name", () => {
  expect(REPOSITORY.mentionsOf("app/core/manager.py")).toEqual(["manager"]);
  expect(REPOSITORY.mentionsOf("app/core/__init__.py")).toEqual(["core"]);
});

test("a namespace package in src has a module of its own name, and no settings say where names start", () => {
  const { resolve } = modulesOf({
    "src/ns/ns.py": "",
    "src/ns/app.py": "",
    "src/ns/utils/__init__.py": "",
    "src/ns/utils/helpers.py": "",
    "tests/test_ns.py": "",
  });
  const from = (path: string, dotted: string) => resolve(path, dotted)?.file ?? null;
  expect(from("tests/test_ns.py", "ns.utils.helpers")).toBe("src/ns/utils/helpers.py");
  expect(from("src/ns/utils/__init__.py", "ns.utils.helpers")).toBe("src/ns/utils/helpers.py");
  expect(from("src/ns/app.py", "ns.utils")).toBe("src/ns/utils/__init__.py");
  // As a script it has its neighbour.
  expect(from("src/ns/app.py", "ns")).toBe("src/ns/ns.py");
  expect(from("src/ns/app.py", "ns.missing")).toBeNull();
});

test("names start also where code is run, and those of other folders start where projects do", () => {
  const { resolve, dottedFor, startOf } = modulesOf({
    "backend/__init__.py": "",
    "backend/requirements.txt": "",
    "backend/core.py": "",
    "backend/main.py": "",
    "tools/run.py": "",
    "tools/shared.py": "",
  });
  expect(resolve("backend/main.py", "core")?.file).toBe("backend/core.py");
  expect(dottedFor("backend/main.py", "backend/core.py", "main")).toBe("core");
  expect(dottedFor("backend/main.py", "backend/core.py", "backend.main")).toBe("backend.core");
  expect(dottedFor("tools/run.py", "backend/core.py", "shared")).toBe("backend.core");
  expect(startOf("backend/main.py", "core")).toEqual({ folder: "backend", isStated: true });
  expect(startOf("tools/run.py", "shared")).toEqual({ folder: "tools", isStated: false });
  expect(startOf("tools/run.py", "backend.core")).toEqual({ folder: "", isStated: true });
  expect([startOf("tools/run.py", ".shared"), startOf("tools/run.py", "os")]).toEqual([null, null]);
});

test.each([
  ["__init__.py", ""],
  ["__init__.pyi", ""],
  ["app/core/__init__.py", "app/core"],
  ["app/my__init__.py", null],
  ["app/__init__", null],
  ["app/core.py", null],
])("the folder of the package of which %s is the __init__: %j", (path, folder) => {
  expect(packageFolderOf(path)).toBe(folder);
});

test("the root of a repository may be a package itself", () => {
  const { resolve, dottedFor } = modulesOf({
    "__init__.py": "",
    "near.py": "",
    "app/__init__.py": "",
    "app/uses.py": "",
  });
  expect(resolve("near.py", ".")).toEqual({ file: "__init__.py", folder: "" });
  expect(resolve("app/uses.py", "..near")?.file).toBe("near.py");
  expect(dottedFor("app/uses.py", "near.py", "..other")).toBe("..near");
  expect(dottedFor("near.py", "app/uses.py", ".other")).toBe(".app.uses");
  expect(dottedFor("near.py", "__init__.py", ".other")).toBe(".");
});

test("a package is named by its folder, also from within", () => {
  const { dottedFor } = modulesOf({
    "app/__init__.py": "",
    "app/near.py": "",
    "app/core/far.py": "",
    "app/core/__init__.py": "",
  });
  expect(dottedFor("app/near.py", "app/__init__.py", ".other")).toBe(".");
  expect(dottedFor("app/core/far.py", "app/__init__.py", "..other")).toBe("..");
});
