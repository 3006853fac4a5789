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

describe("a build that the repository does not have", () => {
  const tree = (outDir?: string) =>
    resolverFor({
      files: [
        "app/main.ts",
        "core/bin/run.js",
        "core/src/index.ts",
        "core/src/types/a.ts",
        "core/src/types/b/index.ts",
        "core/src/deep/b.ts",
        "core/src/c.mts",
        "core/other/d.ts",
        "sub/src/lib/a.ts",
        "sub/src/b.ts",
      ],
      json: {
        "app/package.json": { name: "app" },
        "core/package.json": { name: "core", main: "dist/index.js" },
        ...(outDir && { "core/tsconfig.json": { compilerOptions: { outDir } } }),
        "sub/package.json": { name: "sub", exports: { "./lib/*": "./dist/lib/*.js" } },
      },
    });
  const [run, deep] = ["core/bin/run.js", "core/src/deep/b.ts"];

  test.each([
    ["from the folder that the source has as well", run, deep, "../dist/types/a.js", "../dist/deep/b.js"],
    ["from a package's", "app/main.ts", deep, "core/dist/types/a.js", "core/dist/deep/b.js"],
    ["with the extension of a declaration", run, deep, "../dist/types/a.d.ts", "../dist/deep/b.d.ts"],
    ["to an entry by its folder", run, "core/src/types/b/index.ts", "../dist/types/a", "../dist/types/b"],
  ])("%s", (_title, from, to, like, specifier) => {
    expect(tree().specifierFor(from, to, like)).toBe(specifier);
  });

  test.each([
    ["a bundle may be all that there is", run, deep, "../dist/index.js"],
    ["so may a package's", "app/main.ts", deep, "core"],
    ["a source that the build does not mirror", run, "core/other/d.ts", "../dist/types/a.js"],
    ["a source whose extension another one has in a build", run, "core/src/c.mts", "../dist/types/a.js"],
    ["a folder of the source is no folder of the build", "app/main.ts", "sub/src/b.ts", "sub/lib/a"],
  ])("nothing: %s", (_title, from, to, like) => {
    expect(tree().specifierFor(from, to, like)).toBeNull();
  });

  test("a compiler's has every file", () => {
    expect(tree("dist").specifierFor(run, deep, "../dist/index.js")).toBe("../dist/deep/b.js");
    expect(tree("dist").specifierFor(run, deep, "../dist")).toBe("../dist/deep/b");
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

describe("a style that the liked specifier is not of takes the habit of the file's other specifiers", () => {
  const at = (dir: string) => [`${dir}/a.ts`, `${dir}/b.ts`, `${dir}/target.ts`, `${dir}/deep/index.ts`];
  const { specifierFor } = resolverFor({
    files: [
      ...["packages/p", "packages/p/cjs", "packages/q", "packages/old"].flatMap(at),
      "packages/p/run.mts",
      "packages/p/data.json",
      "packages/p/theme.css",
      "packages/core/index.ts",
      "packages/core/lib/x.ts",
      "packages/core/lib/y.ts",
    ],
    json: {
      "package.json": { name: "root" },
      "packages/p/package.json": { name: "p", type: "module" },
      "packages/p/cjs/package.json": { type: "commonjs" },
      "packages/p/tsconfig.json": { compilerOptions: { module: "NodeNext" } },
      "packages/q/package.json": { name: "q", type: "module", dependencies: { core: "*" } },
      "packages/q/tsconfig.json": { compilerOptions: { module: "ESNext", moduleResolution: "bundler" } },
      "packages/old/package.json": { name: "old", type: "module" },
      "packages/core/package.json": { name: "core" },
    },
  });

  test.each([
    [".ts", "packages/q", "target.ts", "core", ["core", "./b.ts"], "./target.ts"],
    [".js", "packages/q", "target.ts", "core", ["core", "./b.js"], "./target.js"],
    ["none", "packages/q", "target.ts", "core", ["core", "./b"], "./target"],
    ["none, against the sure signs", "packages/p", "target.ts", "core", ["./b"], "./target"],
    ["/index.js", "packages/q", "deep/index.ts", "core", ["./b.js"], "./deep/index.js"],
    ["a folder", "packages/q", "deep/index.ts", "core", ["./b"], "./deep"],
    ["what most do", "packages/q", "target.ts", "core", ["./b", "./a.js", "./deep/index.js"], "./target.js"],
    [
      "what leads to code",
      "packages/q",
      "target.ts",
      "core",
      ["./x.js", "./data.json", "./b?raw"],
      "./target",
    ],
    ["from a subpath", "packages/q", "target.ts", "core/lib/x", ["./b.js"], "./target.js"],
    ["the liked one where it is relative", "packages/q", "target.ts", "./a", ["./b.js"], "./target"],
    ["nothing to go by", "packages/q", "target.ts", "core", ["core"], "./target"],
    ["nothing stated", "packages/old", "target.ts", "core", ["core"], "./target"],
    ["nothing, where Node loads ES modules", "packages/p", "target.ts", "core", ["core"], "./target.js"],
    ["nothing, where it loads others", "packages/p/cjs", "target.ts", "core", ["core"], "./target"],
  ])("%s", (_title, dir, to, like, beside, specifier) => {
    expect(specifierFor(`${dir}/a.ts`, `${dir}/${to}`, like, beside)).toBe(specifier);
  });

  test("nothing, in a file that is an ES module by its name", () => {
    expect(specifierFor("packages/p/run.mts", "packages/p/target.ts", "core")).toBe("./target.js");
  });
});

describe("a new specifier names another package only where that is a dependency", () => {
  const app = (name: string, fields: object) => ({ [`apps/${name}/package.json`]: { name, ...fields } });
  const apps = ["own", "dev", "peer", "optional", "nested", "nick", "other", "bare", "alias"];
  const { specifierFor } = resolverFor({
    files: [
      ...apps.flatMap((name) => [`apps/${name}/a.ts`, `apps/${name}/old.ts`]),
      "apps/nested/deep/a.ts",
      "group/member/a.ts",
      "packages/core/index.ts",
      "packages/old/index.ts",
    ],
    json: {
      "package.json": { name: "root" },
      ...app("own", { dependencies: { "@acme/core": "workspace:*" } }),
      ...app("dev", { devDependencies: { "@acme/core": "workspace:*" } }),
      ...app("peer", { peerDependencies: { "@acme/core": ">=1" } }),
      ...app("optional", { optionalDependencies: { "@acme/core": "1" } }),
      ...app("nested", { dependencies: { "@acme/core": "1" } }),
      "apps/nested/deep/package.json": { type: "module" },
      ...app("nick", { dependencies: { core: "file:../../packages/core" } }),
      ...app("other", { dependencies: { "@acme/old": "1" } }),
      ...app("bare", { dependencies: { react: "1" } }),
      ...app("alias", { dependencies: { "@acme/old": "1" } }),
      "apps/alias/tsconfig.json": {
        compilerOptions: {
          paths: { "@acme/*": ["../../packages/*/index.ts"], "~/*": ["../../packages/*/index.ts"] },
        },
      },
      "group/package.json": { name: "group", devDependencies: { "@acme/core": "1" } },
      "group/member/package.json": { name: "member" },
      "packages/core/package.json": { name: "@acme/core" },
      "packages/old/package.json": { name: "@acme/old" },
    },
  });

  test.each([
    ["in dependencies", "apps/own/a.ts", "./old", [], "@acme/core"],
    ["in devDependencies", "apps/dev/a.ts", "./old", [], "@acme/core"],
    ["in peerDependencies", "apps/peer/a.ts", "./old", [], "@acme/core"],
    ["in optionalDependencies", "apps/optional/a.ts", "./old", [], "@acme/core"],
    ["of the package around one without a name", "apps/nested/deep/a.ts", "./old", [], "@acme/core"],
    ["of a package above", "group/member/a.ts", "./old", [], "@acme/core"],
    ["by the name that it is given", "apps/nick/a.ts", "./old", [], "core"],
    ["of another package only", "apps/other/a.ts", "@acme/old", [], null],
    ["nowhere", "apps/bare/a.ts", "./old", ["react"], null],
    ["nowhere, but the file names it", "apps/other/a.ts", "@acme/old", ["@acme/core/x"], "@acme/core"],
    ["nowhere, as nothing is that the file names", "apps/bare/a.ts", "@acme/old", [], "@acme/core"],
    ["nowhere, as is another import of the file", "apps/bare/a.ts", "./old", ["@acme/old"], "@acme/core"],
    ["nowhere, but an alias of no package leads there", "apps/alias/a.ts", "@acme/old", [], "~/core"],
  ])("%s", (_title, from, like, beside, specifier) => {
    expect(specifierFor(from, "packages/core/index.ts", like, beside)).toBe(specifier);
  });

  test("but for aliases where no package depends on another", () => {
    const resolver = resolverFor({
      files: ["apps/web/a.ts", "apps/web/old.ts", "packages/core/index.ts"],
      json: {
        "apps/web/package.json": { name: "web" },
        "packages/core/package.json": { name: "@acme/core" },
        "tsconfig.json": { compilerOptions: { paths: { "@acme/*": ["./packages/*/index.ts"] } } },
      },
    });
    expect(resolver.specifierFor("apps/web/a.ts", "packages/core/index.ts", "./old")).toBe("@acme/core");
  });
});
