import { removeTemporaryFolders } from "../temporary-repository";
import { resolverFor } from "./tree";

afterAll(removeTemporaryFolders);

describe("a relative specifier leads to", () => {
  const { resolve } = resolverFor({
    files: [
      "src/a.ts",
      "src/view.tsx",
      "src/plain.js",
      "src/both.js",
      "src/both.ts",
      "src/typed.js",
      "src/typed.d.ts",
      "src/only.d.ts",
      "src/esm.mts",
      "src/common.cts",
      "src/widget.vue",
      "src/user.service.ts",
      "src/thing.ts",
      "src/thing/index.ts",
      "src/folder/index.tsx",
      "src/folder/deep/leaf.ts",
      "src/vendor/lib/main.js",
      "src/vendor/package.json",
      "src/index.ts",
      "data.json",
      "src/worker?.ts",
    ],
    json: { "src/vendor/package.json": { main: "lib/main" } },
  });

  test.each([
    ["a file without extension", "src/a.ts", "./view", "src/view.tsx"],
    ["a file with a dot in its name", "src/a.ts", "./user.service", "src/user.service.ts"],
    ["TypeScript named by its output", "src/index.ts", "./a.js", "src/a.ts"],
    ["TSX named by .js", "src/a.ts", "./view.js", "src/view.tsx"],
    ["TSX named by .jsx", "src/a.ts", "./view.jsx", "src/view.tsx"],
    ["an .mts by .mjs", "src/a.ts", "./esm.mjs", "src/esm.mts"],
    ["a .cts by .cjs", "src/a.ts", "./common.cjs", "src/common.cts"],
    ["JavaScript itself", "src/a.ts", "./plain.js", "src/plain.js"],
    ["TypeScript before JavaScript of the same name", "src/a.ts", "./both.js", "src/both.ts"],
    ["an explicit .ts", "src/index.ts", "./a.ts", "src/a.ts"],
    ["JavaScript before its declaration", "src/a.ts", "./typed", "src/typed.js"],
    ["a declaration without implementation", "src/a.ts", "./only", "src/only.d.ts"],
    ["a declaration named by .js", "src/a.ts", "./only.js", "src/only.d.ts"],
    ["a file of another kind by its whole name", "src/a.ts", "./widget.vue", "src/widget.vue"],
    ["JSON", "src/a.ts", "../data.json", "data.json"],
    ["a file with a query", "src/a.ts", "./view?raw", "src/view.tsx"],
    ["a file with extension and query", "src/a.ts", "./view.tsx?worker&inline", "src/view.tsx"],
    ["the file before the folder of the same name", "src/a.ts", "./thing", "src/thing.ts"],
    ["the folder when it ends in a slash", "src/a.ts", "./thing/", "src/thing/index.ts"],
    ["the index of a folder", "src/a.ts", "./folder", "src/folder/index.tsx"],
    ["an index by name", "src/a.ts", "./folder/index.js", "src/folder/index.tsx"],
    ["the index beside it, by a dot", "src/a.ts", ".", "src/index.ts"],
    ["the index beside it, by a dot and a slash", "src/a.ts", "./", "src/index.ts"],
    ["the index above, by dots", "src/folder/index.tsx", "..", "src/index.ts"],
    ["the index two above, by dots", "src/folder/deep/leaf.ts", "../../", "src/index.ts"],
    ["the main file of a folder with package.json", "src/a.ts", "./vendor", "src/vendor/lib/main.js"],
  ])("%s", (_title, from, specifier, to) => {
    expect(resolve(from, specifier)).toBe(to);
  });

  test.each([
    ["another case of letters", "src/a.ts", "./View"],
    ["a kind of file that is never implied", "src/a.ts", "./widget"],
    ["a place outside the repository", "src/a.ts", "../../a"],
    ["a file that is not there", "src/a.ts", "./missing"],
    ["an .mts named by .js", "src/a.ts", "./esm.js"],
    ["an absolute path", "src/a.ts", "/src/view"],
    ["a query on dots", "src/folder/index.tsx", "..?raw"],
  ])("nothing: %s", (_title, from, specifier) => {
    expect(resolve(from, specifier)).toBeNull();
  });
});

test("files that are only on the disk do not count", () => {
  const { resolve } = resolverFor({ files: ["a.ts"], ignored: ["b.ts"] });
  expect(resolve("a.ts", "./b")).toBeNull();
});

test.each(["fs", "node:fs", "fs/promises", "node:test", "react", "@types/node", "https://x.org/a.js", ""])(
  "the specifier %j is none of the repository's",
  (specifier) => {
    const { resolve } = resolverFor({ files: ["a.ts", "fs.ts", "react.ts", "index.ts"] });
    expect(resolve("a.ts", specifier)).toBeNull();
  },
);
