import { removeTemporaryFolders } from "../temporary-repository";
import { resolverFor, type Tree } from "./tree";

afterAll(removeTemporaryFolders);

function core(manifest: object, files: readonly string[], json: Tree["json"] = {}, ignored: string[] = []) {
  return resolverFor({
    files: ["app/main.ts", ...files.map((file) => `core/${file}`)],
    json: { "core/package.json": { name: "@acme/core", ...manifest }, ...json },
    ignored,
  });
}

describe("an entry that is not built leads to its source", () => {
  test.each([
    ["dist to src", { main: "dist/index.js" }, "src/index.ts"],
    ["without extension", { main: "dist/index" }, "src/index.ts"],
    ["a whole folder", { main: "./dist" }, "src/index.ts"],
    ["lib to src", { exports: "./lib/index.mjs" }, "src/index.tsx"],
    ["dist to the root of the package", { types: "./dist/index.d.ts" }, "index.ts"],
    ["dist that keeps src", { exports: { ".": "./dist/src/index.js" } }, "src/index.ts"],
    ["folders of formats", { exports: { import: "./dist/esm/index.js" } }, "src/index.mts"],
    ["a declaration in its own folder", { exports: { types: "./dist/types/main.d.ts" } }, "src/main.ts"],
    ["the format in the name", { module: "dist/index.esm.js" }, "src/index.js"],
    ["a bundle with a name of its own", { exports: { import: "./dist/acme-core.es.js" } }, "src/index.ts"],
  ])("%s", (_title, manifest, source) => {
    expect(core(manifest, [source]).resolve("app/main.ts", "@acme/core")).toBe(`core/${source}`);
  });

  test("also where the build lies on the disk and git ignores it", () => {
    const { resolve } = core({ main: "dist/index.js" }, ["src/index.ts"], {}, ["core/dist/index.js"]);
    expect(resolve("app/main.ts", "@acme/core")).toBe("core/src/index.ts");
  });

  test("by outDir and rootDir where a tsconfig of the package states them", () => {
    const { resolve } = core(
      { exports: { ".": "./generated/main.js", "./*": "./generated/*.js" } },
      ["code/main.ts", "src/main.ts", "code/deep/a.ts"],
      {
        "core/tsconfig.json": { references: [{ path: "./tsconfig.build.json" }] },
        "core/tsconfig.build.json": { compilerOptions: { outDir: "generated", rootDir: "code" } },
      },
    );
    expect(resolve("app/main.ts", "@acme/core")).toBe("core/code/main.ts");
    expect(resolve("app/main.ts", "@acme/core/deep/a")).toBe("core/code/deep/a.ts");
  });

  test("for subpaths, patterns and style sheets", () => {
    const exports = {
      "./jsx": "./dist/jsx-runtime.es.js",
      "./*": { types: "./dist/types/*.d.ts", default: "./dist/*.js" },
      "./style.css": "./dist/style.css",
    };
    const { resolve } = core({ exports }, ["src/jsx.ts", "src/a.tsx", "src/b/index.ts", "src/style.css"]);
    expect(resolve("app/main.ts", "@acme/core/jsx")).toBe("core/src/jsx.ts");
    expect(resolve("app/main.ts", "@acme/core/a")).toBe("core/src/a.tsx");
    expect(resolve("app/main.ts", "@acme/core/b")).toBe("core/src/b/index.ts");
    expect(resolve("app/main.ts", "@acme/core/style.css")).toBe("core/src/style.css");
    expect(resolve("app/main.ts", "@acme/core/none")).toBeNull();
  });

  test("for relative paths and aliases into the build", () => {
    const { resolve } = core({ main: "dist/index.js" }, ["src/index.ts", "src/cli.ts", "bin/run.js"], {
      "tsconfig.json": { compilerOptions: { paths: { "@acme/*": ["./*/dist"] } } },
    });
    expect(resolve("core/bin/run.js", "../dist/cli.js")).toBe("core/src/cli.ts");
    expect(resolve("core/bin/run.js", "../dist")).toBe("core/src/index.ts");
    expect(resolve("core/bin/run.js", "..")).toBe("core/src/index.ts");
    expect(resolve("app/main.ts", "@acme/core")).toBe("core/src/index.ts");
  });
});

test("a script of a build is made of the source in the same folder", () => {
  const { resolve } = core({}, ["src/a.ts", "src/types/a.ts", "src/lib/a.ts", "src/b.ts"]);
  expect(resolve("app/main.ts", "@acme/core/dist/types/a.js")).toBe("core/src/types/a.ts");
  expect(resolve("app/main.ts", "@acme/core/dist/lib/a.js")).toBe("core/src/lib/a.ts");
  expect(resolve("app/main.ts", "@acme/core/dist/esm/a.js")).toBe("core/src/a.ts");
  expect(resolve("app/main.ts", "@acme/core/dist/types/a.d.ts")).toBe("core/src/a.ts");
  // Neither a compiler nor a bundler puts them there.
  expect(resolve("app/main.ts", "@acme/core/dist/types/b.js")).toBeNull();
  expect(resolve("app/main.ts", "@acme/core/dist/lib/b.js")).toBeNull();
});

describe("a declaration beside the sources is not the source of a script", () => {
  const exports = { "./a": "./dist/a.js", "./b": "./dist/b.es.js" };
  const json = { "core/tsconfig.json": { compilerOptions: { rootDir: ".", outDir: "dist" } } };

  test("where the source lies elsewhere", () => {
    const { resolve } = core({ exports }, ["a.d.ts", "src/a.ts", "src/b.d.ts", "b/index.ts"], json);
    expect(resolve("app/main.ts", "@acme/core/a")).toBe("core/src/a.ts");
    expect(resolve("app/main.ts", "@acme/core/b")).toBe("core/b/index.ts");
  });

  test("and the entry of the package is looked for as if it were not there", () => {
    const { resolve } = core({ main: "dist/main.js" }, ["main.d.ts", "src/index.ts"], json);
    expect(resolve("app/main.ts", "@acme/core")).toBe("core/src/index.ts");
  });

  test("where it is the source of declarations only", () => {
    const types = { "./a": { types: "./dist/a.d.ts" } };
    expect(core({ exports: types }, ["a.d.ts"], json).resolve("app/main.ts", "@acme/core/a")).toBe(
      "core/a.d.ts",
    );
    const { resolve } = core({ exports: types }, ["a.d.ts", "src/a.ts"], json);
    expect(resolve("app/main.ts", "@acme/core/a")).toBe("core/src/a.ts");
  });
});

test("a build that is in the repository is the file itself", () => {
  const { resolve } = core({ main: "dist/index.js" }, ["dist/index.js", "src/index.ts"]);
  expect(resolve("app/main.ts", "@acme/core")).toBe("core/dist/index.js");
});

test("a folder with code in the repository is no build, whatever its name", () => {
  const { resolve } = core({}, ["types/a.ts", "src/b.ts", "b.ts"]);
  expect(resolve("app/main.ts", "@acme/core/types/b")).toBeNull();
});
