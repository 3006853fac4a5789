import { removeTemporaryFolders } from "../temporary-repository";
import { resolverFor } from "./tree";

afterAll(removeTemporaryFolders);

describe("relative stays relative, in the habit of the file", () => {
  const { specifierFor } = resolverFor({
    files: [
      "src/a.ts",
      "src/legacy.ts",
      "src/target.ts",
      "src/view.tsx",
      "src/esm.mts",
      "src/plain.js",
      "src/index.ts",
      "src/core.ts",
      "src/core/index.ts",
      "src/core/x.ts",
      "src/legacy/index.ts",
      "src/jsx.tsx",
      "src/style.css",
      ".storybook/main.ts",
    ],
  });

  test.each([
    ["without extension", "src/a.ts", "src/target.ts", "./legacy", "./target"],
    ["with .js", "src/a.ts", "src/target.ts", "./legacy.js", "./target.js"],
    ["with .ts", "src/a.ts", "src/view.tsx", "./legacy.ts", "./view.tsx"],
    [".js for .tsx", "src/a.ts", "src/view.tsx", "./legacy.js", "./view.js"],
    [".jsx for .tsx", "src/a.ts", "src/view.tsx", "./jsx.jsx", "./view.jsx"],
    [".mjs for .mts even without the habit", "src/a.ts", "src/esm.mts", "./legacy", "./esm.mjs"],
    ["JavaScript without extension", "src/a.ts", "src/plain.js", "./legacy", "./plain"],
    ["JavaScript with .ts habit", "src/a.ts", "src/plain.js", "./legacy.ts", "./plain.js"],
    ["a folder", "src/core/x.ts", "src/legacy/index.ts", "../a", "../legacy/index"],
    ["an index with extension", "src/a.ts", "src/legacy/index.ts", "./target.js", "./legacy/index.js"],
    ["an index by name", "src/a.ts", "src/core/index.ts", "./legacy/index", "./core/index"],
    ["a folder that a file of its name hides", "src/a.ts", "src/core/index.ts", "./target", "./core/index"],
    ["the file beside a folder of its name", "src/core/x.ts", "src/core.ts", "../a", "../core"],
    ["the index above", "src/core/x.ts", "src/index.ts", "../legacy", ".."],
    ["the index beside it", "src/a.ts", "src/index.ts", "./legacy", "./index"],
    ["the index beside it, by a dot as before", "src/core/x.ts", "src/core/index.ts", "..", "."],
    ["down from the root", "main.ts", "src/target.ts", "./src/a", "./src/target"],
    ["up from a folder", "src/core/x.ts", "src/target.ts", "./index", "../target"],
    ["a folder with a dot", "main.ts", ".storybook/main.ts", "./src/a", "./.storybook/main"],
    ["a query", "src/a.ts", "src/target.ts", "./legacy?worker", "./target?worker"],
    ["a file of another kind", "src/a.ts", "src/style.css", "./legacy", "./style.css"],
    ["after a module that is gone", "src/a.ts", "src/target.ts", "./gone", "./target"],
    [
      "unchanged when it leads there already",
      "src/a.ts",
      "src/core/index.ts",
      "./core/../core/",
      "./core/../core/",
    ],
  ])("%s", (_title, from, to, like, specifier) => {
    expect(specifierFor(from, to, like)).toBe(specifier);
  });
});

describe("aliases, packages and fallbacks", () => {
  const { specifierFor } = resolverFor({
    files: [
      "apps/web/src/page.ts",
      "apps/web/src/legacy.ts",
      "apps/web/src/target.ts",
      "apps/web/src/ui/index.ts",
      "apps/web/src/ui/button.tsx",
      "apps/web/tools/run.ts",
      "packages/core/src/index.ts",
      "packages/core/src/manager.ts",
      "packages/core/src/secret.ts",
      "packages/core/src/features/f.ts",
      "packages/core/src/features/g/index.ts",
      "packages/legacy/index.js",
      "packages/legacy/lib/a.js",
      "packages/legacy/lib/b.js",
      "packages/built/src/index.ts",
      "packages/built/src/a.ts",
      "packages/built/src/b.ts",
      "packages/built/bin/run.js",
      "scripts/x.ts",
      "scripts/y.ts",
    ],
    json: {
      "package.json": { name: "root" },
      "apps/web/package.json": {
        name: "@acme/web",
        dependencies: { "@acme/core": "*" },
        imports: { "#ui/*": "./src/ui/*.tsx", "#target": "./src/target.ts" },
      },
      "apps/web/tsconfig.json": {
        compilerOptions: {
          paths: { "@/*": ["./src/*"], "~ui": ["./src/ui/index.ts"], "~ui/*": ["./src/ui/*"] },
        },
      },
      "packages/core/package.json": {
        name: "@acme/core",
        exports: {
          ".": "./dist/index.js",
          "./manager": "./dist/manager.js",
          "./features/*": "./dist/features/*.js",
        },
      },
      "packages/legacy/package.json": { name: "legacy", main: "index.js" },
      "packages/built/package.json": { name: "built", main: "dist/index.js" },
    },
  });
  const page = "apps/web/src/page.ts";

  test.each([
    ["an alias by the same pattern", page, "apps/web/src/target.ts", "@/legacy", "@/target"],
    ["an alias with extension", page, "apps/web/src/target.ts", "@/legacy.js", "@/target.js"],
    ["an alias to a folder", page, "apps/web/src/ui/index.ts", "@/legacy", "@/ui"],
    ["another pattern that fits", page, "apps/web/src/ui/button.tsx", "~ui", "~ui/button"],
    ["an alias from a pattern that does not reach", page, "apps/web/src/target.ts", "~ui/button", "@/target"],
    ["# by a pattern", page, "apps/web/src/ui/button.tsx", "#target", "#ui/button"],
    ["# by an exact key", page, "apps/web/src/target.ts", "#ui/button", "#target"],
    ["# that cannot reach becomes an alias", page, "apps/web/src/legacy.ts", "#target", "@/legacy"],
    [
      "# of another package becomes its name",
      page,
      "packages/core/src/manager.ts",
      "#target",
      "@acme/core/manager",
    ],
    [
      "the package root where it leads there",
      page,
      "packages/core/src/index.ts",
      "@acme/core/manager",
      "@acme/core",
    ],
    ["a subpath", page, "packages/core/src/manager.ts", "@acme/core", "@acme/core/manager"],
    [
      "a subpath by a pattern",
      page,
      "packages/core/src/features/f.ts",
      "@acme/core",
      "@acme/core/features/f",
    ],
    ["a plain subpath without exports", page, "packages/legacy/lib/b.js", "legacy/lib/a", "legacy/lib/b"],
    [
      "a plain subpath with its extension",
      page,
      "packages/legacy/lib/b.js",
      "legacy/lib/a.js",
      "legacy/lib/b.js",
    ],
    ["from a third-party name", page, "packages/core/src/index.ts", "react", "@acme/core"],
    [
      "a package from a relative path",
      page,
      "packages/core/src/manager.ts",
      "./legacy",
      "@acme/core/manager",
    ],
    ["an alias from a package name", page, "apps/web/src/target.ts", "@acme/core", "@/target"],
    [
      "relative where neither fits",
      "packages/core/src/index.ts",
      "packages/core/src/secret.ts",
      "legacy",
      "./secret",
    ],
    [
      "across packages where the file did so before",
      page,
      "packages/core/src/secret.ts",
      "../../../packages/core/src/index",
      "../../../packages/core/src/secret",
    ],
    [
      "build output from build output",
      "packages/built/bin/run.js",
      "packages/built/src/b.ts",
      "../dist/a.js",
      "../dist/b.js",
    ],
    ["a deep path into build output", page, "packages/built/src/b.ts", "built/dist/a", "built/dist/b"],
    ["among files of no package of their own", "scripts/x.ts", "scripts/y.ts", "./z", "./y"],
  ])("%s", (_title, from, to, like, specifier) => {
    expect(specifierFor(from, to, like)).toBe(specifier);
  });

  test.each([
    ["a file that exports hide", page, "packages/core/src/secret.ts", "@acme/core"],
    ["a relative path into another package", page, "packages/core/src/secret.ts", "./legacy"],
    ["the root package, which nobody installs", page, "scripts/x.ts", "@acme/core"],
    [
      "source for a file that uses the folder's build",
      "packages/built/bin/run.js",
      "packages/built/src/b.ts",
      "..",
    ],
  ])("nothing: %s", (_title, from, to, like) => {
    expect(specifierFor(from, to, like)).toBeNull();
  });
});

describe("an alias that is a package's name", () => {
  const tree = (exports: object | undefined) =>
    resolverFor({
      files: ["app/main.ts", "core/src/index.ts", "core/src/a.ts", "core/src/b.ts"],
      json: {
        "tsconfig.json": {
          compilerOptions: { paths: { "@acme/core": ["./core/src"], "@acme/core/*": ["./core/src/*"] } },
        },
        "app/package.json": { name: "@acme/app" },
        "core/package.json": { name: "@acme/core", ...(exports && { exports }) },
      },
    });

  test("goes only as far as the exports of the package", () => {
    const { specifierFor } = tree({ ".": "./src/index.ts", "./a": "./src/a.ts" });
    expect(specifierFor("app/main.ts", "core/src/a.ts", "@acme/core")).toBe("@acme/core/a");
    expect(specifierFor("app/main.ts", "core/src/b.ts", "@acme/core")).toBeNull();
  });

  test("goes further where the file does so already", () => {
    const { specifierFor } = tree({ ".": "./src/index.ts" });
    expect(specifierFor("app/main.ts", "core/src/b.ts", "@acme/core/a")).toBe("@acme/core/b");
  });

  test("is preferred to a plain path where there are no exports", () => {
    expect(tree(undefined).specifierFor("app/main.ts", "core/src/b.ts", "@acme/core")).toBe("@acme/core/b");
  });

  test("is not used by the package for itself", () => {
    const { specifierFor } = tree(undefined);
    expect(specifierFor("core/src/a.ts", "core/src/b.ts", "./index")).toBe("./b");
    expect(specifierFor("core/src/a.ts", "core/src/b.ts", "react")).toBe("./b");
    expect(specifierFor("core/src/a.ts", "core/src/b.ts", "@acme/core")).toBe("@acme/core/b");
  });
});

test("baseUrl stays baseUrl", () => {
  const { specifierFor } = resolverFor({
    files: ["src/app/a.ts", "src/shared/legacy.ts", "src/shared/target.ts"],
    json: { "tsconfig.json": { compilerOptions: { baseUrl: "src", paths: { "@s/*": ["shared/*"] } } } },
  });
  expect(specifierFor("src/app/a.ts", "src/shared/target.ts", "shared/legacy")).toBe("shared/target");
  expect(specifierFor("src/app/a.ts", "src/shared/target.ts", "@s/legacy")).toBe("@s/target");
});
