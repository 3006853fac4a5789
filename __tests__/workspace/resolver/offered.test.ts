import { removeTemporaryFolders } from "../temporary-repository";
import { resolverFor } from "./tree";

afterAll(removeTemporaryFolders);

/** The files of one package that others can import, of all that it has. */
function offeredBy(manifest: object, files: readonly string[]): readonly string[] {
  const resolver = resolverFor({
    files: files.map((file) => `core/${file}`),
    json: { "core/package.json": { name: "@acme/core", ...manifest } },
  });
  return files.filter((file) => resolver.isOffered(`core/${file}`));
}

const FILES = ["src/index.ts", "src/inner/barrel.ts"];

test.each<[string, object, readonly string[]]>([
  ["a package without `exports` offers every file", { main: "./src/index.ts" }, FILES],
  ["`exports` offer the file of an entry", { exports: "./src/index.ts" }, ["src/index.ts"]],
  [
    "an entry of a build offers the file that it is built from",
    { exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } } },
    ["src/index.ts"],
  ],
  [
    "a star offers what lies in its folder",
    { exports: { ".": "./src/index.ts", "./inner/*": "./src/inner/*.ts" } },
    FILES,
  ],
  ["a star of a build may offer anything", { exports: { "./*": "./dist/*.js" } }, FILES],
  ["an entry that nobody can trace may be any file", { exports: "./bundle/all.js" }, FILES],
  ["an entry that is no code offers none", { exports: { "./package.json": "./package.json" } }, []],
  [
    "the old fields count beside `exports`",
    { main: "./src/inner/barrel.ts", exports: "./src/index.ts" },
    FILES,
  ],
])("%s", (_, manifest, offered) => {
  expect(offeredBy(manifest, FILES)).toEqual(offered);
});
