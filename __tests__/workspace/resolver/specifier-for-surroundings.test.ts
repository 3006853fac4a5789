/** What the file and its package say beside the liked specifier: builds, habits, dependencies. */

import { removeTemporaryFolders } from "../temporary-repository";
import { resolverFor } from "./tree";

afterAll(removeTemporaryFolders);

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
