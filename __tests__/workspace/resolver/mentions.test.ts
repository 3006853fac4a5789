import { removeTemporaryFolders } from "../temporary-repository";
import { resolverFor, type Tree } from "./tree";

afterAll(removeTemporaryFolders);

function mentionsIn(tree: Tree): (path: string) => readonly string[] {
  const { mentionsOf } = resolverFor(tree);
  return (path) => mentionsOf(path).anywhere.flatMap(({ texts }) => texts);
}

test("a file is mentioned by its stem", () => {
  const mentionsOf = mentionsIn({ files: ["src/user.service.ts", "src/data.json", "src/x.d.ts"] });
  expect(mentionsOf("src/user.service.ts")).toEqual(["user.service"]);
  expect(mentionsOf("src/data.json")).toEqual(["data"]);
  expect(mentionsOf("src/x.d.ts")).toEqual(["x"]);
});

test("an index is mentioned by its folder, by its name, and by dots before the closing quote", () => {
  const mentionsOf = mentionsIn({ files: ["src/ui/index.ts"] });
  const mentions = mentionsOf("src/ui/index.ts");
  expect(mentions).toEqual(
    expect.arrayContaining(["ui", "/index", `'.'`, `./'`, `..'`, `"."`, `./"`, '.."', "`.`"]),
  );
});

test("dots mean the folder of an index only inside of it", () => {
  const { mentionsOf } = resolverFor({ files: ["src/ui/index.ts", "src/ui/button.ts"] });
  const [everywhere, inside, ...more] = mentionsOf("src/ui/index.ts").anywhere;
  expect(everywhere).toEqual({ texts: ["/index", "ui"] });
  expect(inside?.below).toEqual(["src/ui"]);
  expect(inside?.texts).toContain(`..'`);
  expect(more).toEqual([]);
  expect(mentionsOf("src/ui/index.ts").inQuotes[1]).toEqual(inside);
  expect(mentionsOf("src/ui/button.ts").anywhere).toEqual([{ texts: ["button"] }]);
});

describe("in quotes a name ends a path", () => {
  const alias = { compilerOptions: { paths: { "~*": ["./src/*"], "*-page": ["./src/*"] } } };
  const { mentionsOf } = resolverFor({
    files: ["src/widgets/index.ts", "src/ui/index.ts"],
    json: { "tsconfig.json": alias },
  });
  const isMentioned = (path: string, specifier: string) =>
    mentionsOf(path).inQuotes.some(({ texts }) => texts.some((text) => `"${specifier}"`.includes(text)));

  test.each([
    "../widgets",
    "../widgets/",
    "../widgets/.",
    "../widgets//",
    "../widgets/index",
    "../widgets.js",
    "../widgets?raw",
    "../widgets/parts/..",
    "~widgets",
    "widgets-page",
    "../src\\/widgets\\/",
  ])("%s", (specifier) => {
    expect(isMentioned("src/widgets/index.ts", specifier)).toBe(true);
  });

  test.each(["../widgets/button", "../widgets-old", "widgets are fun"])("not %s", (specifier) => {
    expect(isMentioned("src/widgets/index.ts", specifier)).toBe(false);
  });

  test.each(["../ui", "ui", "~ui", "ui-page", "../ui/"])(
    "a short name begins one as well: %s",
    (specifier) => {
      expect(isMentioned("src/ui/index.ts", specifier)).toBe(true);
    },
  );

  test.each(["../gui", "../ui/button", "ui-old"])("a short name begins one as well: not %s", (specifier) => {
    expect(isMentioned("src/ui/index.ts", specifier)).toBe(false);
  });
});

describe("a file of a package", () => {
  const mentionsOf = mentionsIn({
    files: [
      "core/src/main.ts",
      "core/src/sub.ts",
      "core/src/views/list/view.tsx",
      "core/src/use-socket.ts",
      "core/src/db.ts",
      "core/src/other.ts",
    ],
    json: {
      "core/package.json": {
        name: "@acme/core",
        exports: {
          ".": "./dist/main.js",
          "./deep/name": "./src/sub.ts",
          "./views/*": "./src/views/*/view.tsx",
          "./hooks/*": "./src/use-*.ts",
        },
        imports: { "#db": "./src/db.ts" },
      },
      "tsconfig.json": { compilerOptions: { paths: { "@other": ["./core/src/other.ts"] } } },
      "app/package.json": { name: "app", dependencies: { kernel: "link:../core" } },
    },
  });

  test.each([
    ["the entry", "core/src/main.ts", ["main", "@acme/core", "kernel"]],
    ["an exported subpath", "core/src/sub.ts", ["sub", "@acme/core/deep/name", "kernel/deep/name"]],
    ["a pattern with more behind the star", "core/src/views/list/view.tsx", ["view"]],
    [
      "a pattern with more before the star",
      "core/src/use-socket.ts",
      ["use-socket", "@acme/core/hooks/socket"],
    ],
    ["an import of its own", "core/src/db.ts", ["db"]],
    ["an exact alias", "core/src/other.ts", ["other"]],
  ])("is mentioned by the key that leads to it: %s", (_title, path, texts) => {
    const mentions = mentionsOf(path);
    for (const text of texts) expect(mentions.some((mention) => text.includes(mention))).toBe(true);
  });

  test("is not mentioned by keys that lead elsewhere", () => {
    expect(mentionsOf("core/src/other.ts")).toEqual(["other"]);
  });
});

test("the entry of a source that is not built is mentioned by the build folders", () => {
  const mentionsOf = mentionsIn({ files: ["core/src/index.ts"], json: { "core/package.json": {} } });
  expect(mentionsOf("core/src/index.ts")).toEqual(expect.arrayContaining([`/dist'`, `/lib/"`]));
});

test("no mention contains another", () => {
  const mentionsOf = mentionsIn({
    files: ["core/core.ts"],
    json: { "core/package.json": { name: "@acme/core", main: "core.ts" } },
  });
  expect(mentionsOf("core/core.ts")).toContain("core");
  expect(mentionsOf("core/core.ts")).not.toContain("@acme/core");
});
