import { removeTemporaryFolders } from "../temporary-repository";
import { resolverFor, type Tree } from "./tree";

afterAll(removeTemporaryFolders);

/** One package `@acme/core` with this manifest and these files, used from `app/main.ts`. */
function core(manifest: object, files: readonly string[], json: Tree["json"] = {}) {
  return resolverFor({
    files: ["app/main.ts", ...files.map((file) => `core/${file}`)],
    json: {
      "app/package.json": { name: "@acme/app" },
      "core/package.json": { name: "@acme/core", ...manifest },
      ...json,
    },
  });
}

describe("the entry of a package", () => {
  test.each([
    ["a string", { exports: "./main.ts" }, ["main.ts", "index.ts"], "main.ts"],
    ["conditions", { exports: { import: "./m.mjs", require: "./c.cjs" } }, ["m.mjs", "c.cjs"], "m.mjs"],
    [
      "nested conditions",
      { exports: { ".": { node: { import: "./node.js" }, default: "./web.js" } } },
      ["node.js", "web.js"],
      "node.js",
    ],
    ["an array", { exports: { ".": ["./no.js", "./yes.js"] } }, ["yes.js"], "yes.js"],
    [
      "the condition that leads to source, past the one that leads nowhere",
      { exports: { types: "./t/none.d.ts", custom: "./src/main.ts" } },
      ["src/main.ts"],
      "src/main.ts",
    ],
    [
      "the file that runs rather than its declaration",
      { exports: { types: "./index.d.ts", default: "./main.js" } },
      ["index.d.ts", "main.js"],
      "main.js",
    ],
    ["types and nothing else", { types: "./index.d.ts" }, ["index.d.ts"], "index.d.ts"],
    [
      "source before main",
      { main: "./old.js", source: "./src/new.ts" },
      ["old.js", "src/new.ts"],
      "src/new.ts",
    ],
    ["main without extension", { main: "lib/main" }, ["lib/main.js"], "lib/main.js"],
    ["a main that is a folder", { main: "./lib" }, ["lib/index.js"], "lib/index.js"],
    ["src/index where nothing is said", {}, ["src/index.ts"], "src/index.ts"],
    ["index where nothing is said", {}, ["index.js"], "index.js"],
  ])("is %s", (_title, manifest, files, to) => {
    expect(core(manifest, files).resolve("app/main.ts", "@acme/core")).toBe(`core/${to}`);
  });
});

describe("a subpath", () => {
  const exports = {
    ".": "./src/index.ts",
    "./sub": "./src/sub/index.ts",
    "./features/*": { types: "./src/features/*.ts" },
    "./features/*/view": "./src/views/*.tsx",
    "./features/internal/*": null,
    "./hidden": null,
    "./ui/*.js": "./src/ui/*.tsx",
    "./files/*": "./src/*",
    "./old/": "./src/old/",
    "./package.json": "./package.json",
  };
  const { resolve } = core({ exports }, [
    "src/index.ts",
    "src/sub/index.ts",
    "src/features/a.ts",
    "src/features/deep/b.ts",
    "src/features/internal/c.ts",
    "src/views/a.tsx",
    "src/ui/button.tsx",
    "src/old/x.js",
    "src/secret.ts",
    "src/hidden.ts",
  ]);

  test.each([
    ["@acme/core/sub", "src/sub/index.ts"],
    ["@acme/core/features/a", "src/features/a.ts"],
    ["@acme/core/features/deep/b", "src/features/deep/b.ts"],
    ["@acme/core/features/a/view", "src/views/a.tsx"],
    ["@acme/core/ui/button.js", "src/ui/button.tsx"],
    ["@acme/core/files/secret.ts", "src/secret.ts"],
    ["@acme/core/files/secret.js", "src/secret.ts"],
    ["@acme/core/old/x.js", "src/old/x.js"],
    ["@acme/core/package.json", "package.json"],
    ["@acme/core/sub?raw", "src/sub/index.ts"],
  ])("%s is allowed by exports", (specifier, to) => {
    expect(resolve("app/main.ts", specifier)).toBe(`core/${to}`);
  });

  test.each([
    "@acme/core/src/index",
    "@acme/core/secret",
    "@acme/core/hidden",
    "@acme/core/features/internal/c",
    "@acme/core/features/",
    "@acme/core/files/secret",
    "@acme/core/sub/index.ts",
    "@acme/missing",
    "@acme/corex/sub",
  ])("%s is not", (specifier) => {
    expect(resolve("app/main.ts", specifier)).toBeNull();
  });

  test("is a plain path where the package has no exports", () => {
    const plain = core(
      { main: "index.js" },
      ["index.js", "lib/a.js", "lib/b/index.ts", "hooks/package.json"],
      {
        "core/hooks/package.json": { main: "../lib/a.js" },
      },
    );
    expect(plain.resolve("app/main.ts", "@acme/core/lib/a")).toBe("core/lib/a.js");
    expect(plain.resolve("app/main.ts", "@acme/core/lib/a.js")).toBe("core/lib/a.js");
    expect(plain.resolve("app/main.ts", "@acme/core/lib/b")).toBe("core/lib/b/index.ts");
    expect(plain.resolve("app/main.ts", "@acme/core/hooks")).toBe("core/lib/a.js");
  });

  test("works from inside the package too", () => {
    expect(resolve("core/src/index.ts", "@acme/core/sub")).toBe("core/src/sub/index.ts");
  });
});

describe("a specifier with #", () => {
  const { resolve } = core({ exports: "./src/index.ts" }, ["src/index.ts"], {
    "app/package.json": {
      name: "@acme/app",
      imports: {
        "#db": { browser: "./src/db.web.ts", default: "./src/db.ts" },
        "#lib/*": "./src/lib/*.ts",
        "#core": "@acme/core",
      },
    },
    "app/nested/package.json": { type: "module" },
    "app/src/db.ts": "",
    "app/src/db.web.ts": "",
    "app/src/lib/a.ts": "",
    "app/nested/x.ts": "",
  });

  test.each([
    ["#db", "app/src/db.ts"],
    ["#lib/a", "app/src/lib/a.ts"],
    ["#core", "core/src/index.ts"],
    ["#lib/none", null],
    ["#other", null],
  ])("%s goes through the imports of the nearest package.json", (specifier, to) => {
    expect(resolve("app/main.ts", specifier)).toBe(to);
  });

  test("does not reach beyond a package.json without a name", () => {
    expect(resolve("app/nested/x.ts", "#db")).toBeNull();
  });
});

describe("dependents may link a package under their own terms", () => {
  const { resolve } = resolverFor({
    files: ["app/main.ts", "core/index.js", "vendor/core/index.js"],
    json: {
      "app/package.json": {
        dependencies: {
          vendored: "file:../vendor/core",
          renamed: "workspace:@acme/core@*",
          remote: "^1.0.0",
        },
      },
      "core/package.json": { name: "@acme/core" },
      "vendor/core/package.json": {},
    },
  });

  test.each([
    ["vendored", "vendor/core/index.js"],
    ["renamed", "core/index.js"],
    ["remote", null],
  ])("%s", (specifier, to) => {
    expect(resolve("app/main.ts", specifier)).toBe(to);
  });

  test("and only for themselves", () => {
    expect(resolve("core/index.js", "vendored")).toBeNull();
  });
});

test("a path alias comes before the package of the same name", () => {
  const { resolve } = core({ exports: "./src/index.ts" }, ["src/index.ts", "src/alias.ts"], {
    "tsconfig.json": { compilerOptions: { paths: { "@acme/core": ["./core/src/alias"] } } },
  });
  expect(resolve("app/main.ts", "@acme/core")).toBe("core/src/alias.ts");
});

test("a broken package.json is a problem, not a crash", () => {
  const { resolve, problems } = resolverFor({ files: ["a.ts", "b.ts"], json: { "package.json": "{" } });
  expect(resolve("a.ts", "#x")).toBeNull();
  expect(resolve("a.ts", "./b")).toBe("b.ts");
  expect(problems()).toMatchObject([{ code: "config-syntax", file: "package.json" }]);
});
