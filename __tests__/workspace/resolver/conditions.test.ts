import { removeTemporaryFolders } from "../temporary-repository";
import { resolverFor } from "./tree";

afterAll(removeTemporaryFolders);

describe("the files to which a specifier leads under conditions", () => {
  const { resolveEach } = resolverFor({
    files: [
      ...["index", "edge", "browser", "types", "old"].map((name) => `kit/src/${name}.ts`),
      "kit/src/node.d.ts",
      "kit/lib/old.js",
      ...["main", "module", "web"].map((name) => `fields/src/${name}.ts`),
      "app/a.ts",
      "app/web.ts",
      "app/server.ts",
    ],
    json: {
      "kit/package.json": {
        name: "kit",
        exports: {
          ".": {
            types: "./build/types.d.ts",
            edge: { import: "./build/edge.mjs", require: "./build/edge.js" },
            browser: ["./build/browser.js"],
            default: "./build/index.js",
          },
          "./one": { import: "./build/edge.mjs", require: "./build/edge.js" },
          "./none": { browser: null, default: "./build/elsewhere.js" },
          "./types": { types: "./src/types.ts" },
          "./declared": { node: "./src/node.d.ts", default: "./src/index.ts" },
          "./old": { source: "./src/old.ts", default: "./lib/old.js" },
          "./features/*": { edge: "./src/edge.ts", default: "./src/*.ts" },
        },
      },
      "fields/package.json": {
        name: "fields",
        main: "dist/main.js",
        module: "./src/module.ts",
        browser: "src/web.ts",
        types: "./src/index.d.ts",
      },
      "kit/tsconfig.json": { compilerOptions: { outDir: "lib", rootDir: "src" } },
      "app/package.json": {
        name: "app",
        imports: {
          "#env": { browser: "./web.ts", default: "./server.ts" },
          "#kit": { browser: "./web.ts", default: "kit" },
        },
      },
      "app/tsconfig.json": { compilerOptions: { paths: { "~/*": ["./*"] } } },
    },
  });
  const src = (...names: readonly string[]) => names.map((name) => `kit/src/${name}.ts`);

  test.each([
    ["all but those of types", "kit", src("index", "edge", "browser")],
    ["once where several conditions lead there", "kit/one", src("edge")],
    ["no file that nobody knows", "kit/none", []],
    ["nothing for types alone", "kit/types", []],
    ["no declarations", "kit/declared", src("index")],
    ["the source of what a compiler has written", "kit/old", src("old")],
    ["those of a pattern", "kit/features/index", src("index", "edge")],
    ["those of imports", "#env", ["app/web.ts", "app/server.ts"]],
    ["through imports into a package", "#kit", ["app/web.ts", ...src("index", "edge", "browser")]],
    ["those of all fields", "fields", ["fields/src/main.ts", "fields/src/module.ts", "fields/src/web.ts"]],
    ["nothing for a path", "./web", []],
    ["nothing for an alias", "~/web", []],
    ["nothing for what leads elsewhere", "react", []],
  ])("%s", (_title, specifier, files) => {
    expect([...resolveEach("app/a.ts", specifier)].sort()).toEqual([...files].sort());
  });
});
