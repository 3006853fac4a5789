import { removeTemporaryFolders } from "../temporary-repository";
import { resolverFor } from "./tree";

afterAll(removeTemporaryFolders);

const options = (compilerOptions: object, rest: object = {}) => ({ compilerOptions, ...rest });
const AT_SRC = { "@/*": ["./src/*"] };

describe("aliases of the nearest tsconfig", () => {
  const { resolve } = resolverFor({
    files: [
      "src/app/x.ts",
      "src/db.ts",
      "src/lib/a/b.ts",
      "src/special.ts",
      "generated/db.ts",
      "generated/only.ts",
      "src/tools/index.ts",
      "packages/web/app/page.tsx",
      "packages/web/app/db.ts",
      "src/constants.ts",
      "src/fs.ts",
    ],
    json: {
      "tsconfig.json": options({
        baseUrl: "src",
        paths: {
          "@/*": ["*", "../generated/*"],
          "@/lib/*": ["lib/a/*"],
          "@special": ["special.ts"],
          "*-db": ["*/../db"],
          constants: ["constants"],
        },
      }),
      "packages/web/tsconfig.json": options({ paths: { "@/*": ["./app/*"] } }),
    },
  });

  test.each([
    ["a pattern", "@/db", "src/db.ts"],
    ["the second target when the first has no file", "@/only", "generated/only.ts"],
    ["the longest prefix", "@/lib/b", "src/lib/a/b.ts"],
    ["an exact key", "@special", "src/special.ts"],
    ["a folder by a pattern", "@/tools", "src/tools/index.ts"],
    ["output named for source", "@/db.js", "src/db.ts"],
    ["baseUrl", "tools", "src/tools/index.ts"],
    ["a key that is also a builtin", "constants", "src/constants.ts"],
  ])("%s", (_title, specifier, to) => {
    expect(resolve("src/app/x.ts", specifier)).toBe(to);
  });

  test("a nearer tsconfig replaces the outer one", () => {
    expect(resolve("packages/web/app/page.tsx", "@/db")).toBe("packages/web/app/db.ts");
    expect(resolve("packages/web/app/page.tsx", "@special")).toBeNull();
  });

  test("a builtin is not looked up in baseUrl", () => {
    expect(resolve("src/app/x.ts", "fs")).toBeNull();
  });
});

describe("a tsconfig that extends", () => {
  test("paths start from the file that states them, and the last parent wins", () => {
    const { resolve, problems } = resolverFor({
      files: ["base/src/a.ts", "other/src/a.ts", "app/main.ts"],
      json: {
        "base/tsconfig.base.json": options({ paths: AT_SRC }),
        "other/tsconfig.json": options({ paths: AT_SRC }),
        "app/tsconfig.json": { extends: ["../base/tsconfig.base", "../other/tsconfig.json"] },
      },
    });
    expect(resolve("app/main.ts", "@/a")).toBe("other/src/a.ts");
    expect(problems()).toEqual([]);
  });

  test("configDir means the folder of the file that extends", () => {
    const { resolve } = resolverFor({
      files: ["app/src/a.ts", "base/src/a.ts", "app/main.ts"],
      json: {
        "base/tsconfig.json": options({ paths: { "@/*": [`${"$"}{configDir}/src/*`] } }),
        "app/tsconfig.json": { extends: "../base/tsconfig.json" },
      },
    });
    expect(resolve("app/main.ts", "@/a")).toBe("app/src/a.ts");
  });

  test("a configuration package of the workspace is found without an installation", () => {
    const { resolve } = resolverFor({
      files: ["app/main.ts", "shared/x.ts"],
      json: {
        "config/package.json": { name: "@acme/tsconfig" },
        "config/base.json": options({ paths: { "~x": ["../shared/x"] } }),
        "app/tsconfig.json": { extends: "@acme/tsconfig/base" },
      },
    });
    expect(resolve("app/main.ts", "~x")).toBe("shared/x.ts");
  });

  test("a package that is not installed costs nothing but its own settings", () => {
    const { resolve, problems } = resolverFor({
      files: ["src/a.ts"],
      json: { "tsconfig.json": options({ paths: AT_SRC }, { extends: "@tsconfig/node20/tsconfig.json" }) },
    });
    expect(resolve("src/a.ts", "@/a")).toBe("src/a.ts");
    expect(problems()).toEqual([]);
  });

  test("a parent that is missing or a circle is a problem, not a crash", () => {
    const { resolve, problems } = resolverFor({
      files: ["src/a.ts", "b/c.ts"],
      json: {
        "tsconfig.json": options({ paths: AT_SRC }, { extends: "./.nuxt/tsconfig.json" }),
        "b/tsconfig.json": { extends: "./tsconfig.json" },
      },
    });
    expect(resolve("src/a.ts", "@/a")).toBe("src/a.ts");
    expect(resolve("b/c.ts", "@/a")).toBeNull();
    expect(problems().map(({ code, file }) => [code, file])).toEqual([
      ["extends-missing", "tsconfig.json"],
      ["extends-cycle", "b/tsconfig.json"],
    ]);
  });
});

describe("a solution of several tsconfigs", () => {
  const { resolve } = resolverFor({
    files: ["src/a.ts", "src/a.test.ts", "mocks/a.ts", "other/z.ts", "scripts/build.ts"],
    json: {
      "tsconfig.json": { files: [], references: [{ path: "./tsconfig.app.json" }, { path: "./tests" }] },
      "tsconfig.app.json": options({ paths: AT_SRC }, { include: ["src"], exclude: ["**/*.test.ts"] }),
      "tests/tsconfig.json": options(
        { paths: { "@/*": ["../mocks/*"] } },
        { include: ["../src/**/*.test.ts"] },
      ),
    },
  });

  test("the referenced one that includes the file gives the aliases", () => {
    expect(resolve("src/a.ts", "@/a")).toBe("src/a.ts");
    expect(resolve("src/a.test.ts", "@/a")).toBe("mocks/a.ts");
  });

  test("a file that none includes uses the aliases of the folder", () => {
    expect(resolve("scripts/build.ts", "@/a")).toBe("src/a.ts");
  });

  test("a tsconfig.base.json alone at the root holds for the files below", () => {
    const nx = resolverFor({
      files: ["libs/a/src/index.ts", "libs/b/src/x.ts"],
      json: {
        "tsconfig.base.json": options({ baseUrl: ".", paths: { "@acme/a": ["libs/a/src/index.ts"] } }),
      },
    });
    expect(nx.resolve("libs/b/src/x.ts", "@acme/a")).toBe("libs/a/src/index.ts");
  });

  test("a jsconfig holds where there is no tsconfig", () => {
    const js = resolverFor({ files: ["src/a.js"], json: { "jsconfig.json": options({ paths: AT_SRC }) } });
    expect(js.resolve("src/a.js", "@/a")).toBe("src/a.js");
  });
});

test("comments, trailing commas, a BOM and slashes in strings are read as TypeScript reads them", () => {
  const { resolve, problems } = resolverFor({
    files: ["src/a.ts"],
    json: {
      "tsconfig.json":
        '\uFEFF{ // a comment, with "quotes"\n "compilerOptions": { /* "paths": {} */\n "paths": { "//x/*": ["./src/*",], }, },\n}',
    },
  });
  expect(resolve("src/a.ts", "//x/a")).toBe("src/a.ts");
  expect(problems()).toEqual([]);
});

test("a broken tsconfig is a problem with its place and a mend, and counts as empty", () => {
  const { resolve, problems } = resolverFor({
    files: ["src/a.ts", "src/b.ts"],
    json: { "tsconfig.json": '{ "compilerOptions": { "paths": ' },
  });
  expect(resolve("src/a.ts", "./b")).toBe("src/b.ts");
  expect(resolve("src/a.ts", "@/b")).toBeNull();
  expect(resolve("src/b.ts", "@/a")).toBeNull();
  expect(problems()).toEqual([
    {
      code: "config-syntax",
      file: "tsconfig.json",
      message: expect.stringContaining("not valid JSON"),
      mend: expect.stringContaining("syntax"),
    },
  ]);
});

test("wrong types in a tsconfig are passed over", () => {
  const { resolve } = resolverFor({
    files: ["src/a.ts"],
    json: {
      "tsconfig.json": {
        extends: 1,
        references: "x",
        compilerOptions: { paths: { "@/*": "src/*", "~": 3 } },
      },
      "package.json": { name: "root", exports: 3, imports: [], main: {} },
    },
  });
  expect(resolve("src/a.ts", "@/a")).toBe("src/a.ts");
  expect(resolve("src/a.ts", "~")).toBeNull();
  expect(resolve("src/a.ts", "root")).toBeNull();
  expect(resolve("src/a.ts", "#x")).toBeNull();
});
