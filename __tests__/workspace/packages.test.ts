import { askForFiles } from "../../src/workspace/ask-for-files";
import { listFiles } from "../../src/workspace/files";
import { listPackages, packageFinder } from "../../src/workspace/packages";
import { type Contents, folderWith, removeTemporaryFolders, repositoryWith } from "./temporary-repository";

afterAll(removeTemporaryFolders);

const json = (value: unknown) => JSON.stringify(value);

async function packagesOf(contents: Contents, make = repositoryWith) {
  const root = make(contents);
  return listPackages(root, (await listFiles(askForFiles(root, false))).files);
}

const names = async (contents: Contents) => (await packagesOf(contents)).packages.map(({ name }) => name);

const MEMBERS = {
  "packages/a/package.json": json({ name: "@acme/a", private: true }),
  "packages/b/package.json": json({ name: "@acme/b" }),
  "tools/package.json": json({ name: "tools" }),
};

describe.each<[string, Contents]>([
  ["npm and yarn", { "package.json": json({ name: "root", workspaces: ["packages/*", "tools"] }) }],
  [
    "yarn with an object",
    { "package.json": json({ name: "root", workspaces: { packages: ["packages/*", "tools"] } }) },
  ],
  [
    "pnpm",
    {
      "package.json": json({ name: "root" }),
      "pnpm-workspace.yaml": "packages:\n  - packages/*\n  - tools\n",
    },
  ],
  [
    "lerna",
    { "package.json": json({ name: "root" }), "lerna.json": json({ packages: ["packages/*", "tools"] }) },
  ],
])("with workspaces of %s", (_, declaration) => {
  test("the root and the members are packages, with their folders and privacy", async () => {
    expect(await packagesOf({ ...MEMBERS, ...declaration })).toEqual({
      packages: [
        { name: "root", dir: "", private: false },
        { name: "tools", dir: "tools", private: false },
        { name: "@acme/a", dir: "packages/a", private: true },
        { name: "@acme/b", dir: "packages/b", private: false },
      ],
      failures: [],
    });
  });

  test("a member without a name has the name of its folder", async () => {
    expect(await names({ ...MEMBERS, ...declaration, "packages/c/package.json": "{}" })).toContain(
      "packages/c",
    );
  });

  test("a broken member is a failure by name, and the others are listed", async () => {
    const { packages, failures } = await packagesOf({
      ...MEMBERS,
      ...declaration,
      "packages/c/package.json": '{"name": "c",,}',
    });
    expect(failures).toMatchObject([{ file: "packages/c/package.json", code: "parse-error" }]);
    expect(packages.map(({ name }) => name)).toEqual(expect.arrayContaining(["root", "@acme/a", "@acme/b"]));
  });
});

test("a repository without workspaces is one package", async () => {
  expect(await packagesOf({ "package.json": json({ name: "one" }), "src/x.ts": "" })).toEqual({
    packages: [{ name: "one", dir: "", private: false }],
    failures: [],
  });
});

test("a root without a name is called `.`, wherever it is checked out", async () => {
  expect(await names({ "package.json": "{}" })).toEqual(["."]);
});

test("a repository without package.json has no packages", async () => {
  expect(await packagesOf({ "src/x.ts": "" })).toEqual({ packages: [], failures: [] });
});

test("a package.json with a byte order mark is read", async () => {
  expect(await names({ "package.json": `\uFEFF${json({ name: "marked" })}` })).toEqual(["marked"]);
});

test.each([
  ["broken syntax", '{"name": '],
  ["no object", "null"],
])("a root package.json with %s is a failure by name", async (_, text) => {
  const { packages, failures } = await packagesOf({
    "package.json": text,
    "app/package.json": json({ name: "app" }),
  });
  expect(failures).toMatchObject([{ file: "package.json", code: "parse-error" }]);
  expect(packages.map(({ dir }) => dir)).toEqual(["", "app"]);
});

test("a broken pnpm-workspace.yaml is a failure by name", async () => {
  const { failures } = await packagesOf({ "package.json": "{}", "pnpm-workspace.yaml": "packages: [" });
  expect(failures).toMatchObject([{ file: "pnpm-workspace.yaml", code: "parse-error" }]);
});

test("a pnpm-workspace.yaml with settings only is no failure", async () => {
  const { failures } = await packagesOf({
    "package.json": "{}",
    "pnpm-workspace.yaml": "nodeLinker: hoisted\n",
  });
  expect(failures).toEqual([]);
});

test("outside the workspaces a package.json counts when it has a name, and comes after the members", async () => {
  const contents = {
    ...MEMBERS,
    "package.json": json({ name: "root", workspaces: ["packages/*", "tools"] }),
    "examples/app/package.json": json({ name: "app" }),
    "a/package.json": json({ type: "module" }),
    "packages/b/fixtures/broken/package.json": "{",
    "packages/b/fixtures/deep/package.json": json({ name: "@acme/b" }),
  };
  expect(await packagesOf(contents)).toEqual({
    packages: [
      { name: "root", dir: "", private: false },
      { name: "tools", dir: "tools", private: false },
      { name: "@acme/a", dir: "packages/a", private: true },
      { name: "@acme/b", dir: "packages/b", private: false },
      { name: "app", dir: "examples/app", private: false },
      { name: "@acme/b", dir: "packages/b/fixtures/deep", private: false },
    ],
    failures: [],
  });
});

test("packages that git ignores do not count", async () => {
  const contents = {
    "package.json": json({ name: "root", workspaces: ["packages/*"] }),
    ".gitignore": "packages/built",
    "packages/built/package.json": json({ name: "built" }),
    "packages/a/package.json": json({ name: "a" }),
  };
  expect(await names(contents)).toEqual(["root", "a"]);
});

test("members of workspaces above the root are not counted among members", async () => {
  const outer = folderWith({
    "package.json": json({ name: "outer", workspaces: ["inner/deep/*"] }),
    "inner/package.json": json({ name: "inner", workspaces: "none" }),
    "inner/deep/a/package.json": json({ name: "a" }),
    "inner/z/package.json": json({ name: "z" }),
  });
  const root = `${outer}/inner`;
  const { packages } = listPackages(root, (await listFiles(askForFiles(root, false))).files);
  expect(packages.map(({ name }) => name)).toEqual(["inner", "z", "a"]);
});

test("packages are found outside git too", async () => {
  const contents = { ...MEMBERS, "package.json": json({ workspaces: ["packages/*"] }) };
  expect((await packagesOf(contents, folderWith)).packages).toHaveLength(4);
});

test("a file belongs to the innermost package around it", async () => {
  const { packages } = await packagesOf({
    "package.json": json({ name: "root", workspaces: ["a", "a/b"] }),
    "a/package.json": json({ name: "a" }),
    "a/b/package.json": json({ name: "b" }),
  });
  const packageOf = packageFinder(packages);
  expect(packageOf("x.ts")?.name).toBe("root");
  expect(packageOf("a/src/deep/x.ts")?.name).toBe("a");
  expect(packageOf("a/b/x.ts")?.name).toBe("b");
  expect(packageOf("ab/x.ts")?.name).toBe("root");
});

test("a file outside every package belongs to none", () => {
  const packageOf = packageFinder([{ name: "a", dir: "a", private: false }]);
  expect(packageOf("b/x.ts")).toBeNull();
  expect(packageOf("a.ts")).toBeNull();
});
