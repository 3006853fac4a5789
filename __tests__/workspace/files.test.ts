import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { askForFiles } from "../../src/workspace/ask-for-files";
import { listFiles } from "../../src/workspace/files";
import { listByWalking } from "../../src/workspace/walk";
import { folderWith, git, removeTemporaryFolders, repositoryWith, writeFiles } from "./temporary-repository";

afterAll(removeTemporaryFolders);

const filesOf = async (root: string) => (await listFiles(askForFiles(root, false))).files;

describe("in a git work tree", () => {
  test("lists tracked and untracked files, sorted, without ignored ones", async () => {
    const root = repositoryWith({
      ".gitignore": "dist/\n*.log\n",
      "b.ts": "",
      "a/ü.ts": "",
      "dist/x.js": "",
    });
    writeFiles(root, { "a/new.ts": "", "a/x.log": "", "B.ts": "", "node_modules.ts": "" });
    expect(await listFiles(askForFiles(root, false))).toEqual({
      files: [".gitignore", "B.ts", "a/new.ts", "a/ü.ts", "b.ts", "node_modules.ts"],
      links: new Map(),
      failures: [],
      contents: null,
    });
  });

  test("lists a file that is tracked although a rule ignores it", async () => {
    const root = repositoryWith({ "kept.log": "" });
    writeFiles(root, { ".gitignore": "*.log", "other.log": "" });
    expect(await filesOf(root)).toEqual([".gitignore", "kept.log"]);
  });

  test("leaves out files that are deleted but still tracked", async () => {
    const root = repositoryWith({ "a.ts": "", "gone.ts": "", "folder/gone.ts": "" });
    rmSync(join(root, "gone.ts"));
    rmSync(join(root, "folder"), { recursive: true });
    expect(await filesOf(root)).toEqual(["a.ts"]);
  });

  test("leaves out a deleted file at which git was told not to look", async () => {
    const root = repositoryWith({ "a.ts": "", "gone.ts": "" });
    git(root, "update-index", "--assume-unchanged", "a.ts", "gone.ts");
    rmSync(join(root, "gone.ts"));
    expect(await filesOf(root)).toEqual(["a.ts"]);
  });

  test("lists a file whose place a folder has taken, and none whose folder has become a link", async () => {
    const root = repositoryWith({ "real/a.ts": "", "folder/a.ts": "", "b.ts": "" });
    rmSync(join(root, "folder"), { recursive: true });
    symlinkSync("real", join(root, "folder"));
    rmSync(join(root, "b.ts"));
    mkdirSync(join(root, "b.ts"));
    const { files, links } = await listFiles(askForFiles(root, false));
    expect(files).toEqual(["b.ts", "real/a.ts"]);
    expect(links).toEqual(new Map([["folder/a.ts", "real/a.ts"]]));
  });

  test("lists a file in conflict once", async () => {
    const root = repositoryWith({ "a.ts": "1\n" });
    git(root, "commit", "-qm", "base");
    git(root, "checkout", "-qb", "other");
    writeFiles(root, { "a.ts": "2\n" });
    git(root, "commit", "-qam", "two");
    git(root, "checkout", "-q", "-");
    writeFiles(root, { "a.ts": "3\n" });
    git(root, "commit", "-qam", "three");
    expect(() => git(root, "merge", "other")).toThrow();
    expect(await filesOf(root)).toEqual(["a.ts"]);
  });

  test("leaves out what a sparse checkout leaves out", async () => {
    const root = repositoryWith({ "a/x.ts": "", "b/x.ts": "" });
    git(root, "commit", "-qm", "all");
    git(root, "sparse-checkout", "set", "a");
    expect(await filesOf(root)).toEqual(["a/x.ts"]);
  });

  test("lists only what lies below a root inside the work tree, relative to that root", async () => {
    const outer = repositoryWith({ "x.ts": "", "examples/chat/a/y.ts": "" });
    writeFiles(outer, { "examples/chat/new.ts": "", "examples/other.ts": "" });
    expect(await filesOf(join(outer, "examples/chat"))).toEqual(["a/y.ts", "new.ts"]);
  });

  test("walks a root that the repository around it ignores", async () => {
    const outer = repositoryWith({ ".gitignore": "/build", "x.ts": "" });
    writeFiles(outer, { "build/a.ts": "", "build/.gitignore": "*.log", "build/x.log": "" });
    expect(await filesOf(join(outer, "build"))).toEqual([".gitignore", "a.ts"]);
  });

  test("does not enter submodules and repositories inside the repository", async () => {
    const root = repositoryWith({ "a.ts": "" });
    const library = repositoryWith({ "lib.ts": "" });
    git(library, "commit", "-qm", "lib");
    git(root, "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", library, "lib");
    git(root, "clone", "--quiet", library, "clone");
    expect(await filesOf(root)).toEqual([".gitmodules", "a.ts"]);
  });

  test("the variables that a git hook sets do not lead elsewhere", async () => {
    const root = repositoryWith({ "tracked.log": "" });
    writeFiles(root, { ".gitignore": "*.log" });
    const other = repositoryWith({ "other.ts": "" });
    process.env.GIT_DIR = join(other, ".git");
    try {
      expect(await filesOf(root)).toEqual([".gitignore", "tracked.log"]);
    } finally {
      delete process.env.GIT_DIR;
    }
  });

  test("a git that fails is a failure, and the walk takes its place", async () => {
    const root = repositoryWith({ "a.ts": "" });
    writeFileSync(join(root, ".git/index"), "broken");
    const { files, failures } = await listFiles(askForFiles(root, false));
    expect(files).toEqual(["a.ts"]);
    expect(failures).toMatchObject([{ file: ".git", code: "read-error" }]);
  });
});

describe("a link", () => {
  const contents = { "real/a.ts": "", "real/deep/b.ts": "", "other.ts": "" };

  function linked(make: typeof folderWith) {
    const outside = folderWith({ "secret.ts": "" });
    const root = make(contents);
    mkdirSync(join(root, "links"));
    symlinkSync("../real/a.ts", join(root, "links/file.ts"));
    symlinkSync("../real", join(root, "links/folder"));
    symlinkSync(join(outside, "secret.ts"), join(root, "links/outside.ts"));
    symlinkSync(outside, join(root, "links/outside"));
    symlinkSync("nowhere.ts", join(root, "links/dangling.ts"));
    symlinkSync("..", join(root, "links/root"));
    return root;
  }

  const expected = {
    files: ["other.ts", "real/a.ts", "real/deep/b.ts"],
    links: new Map([
      ["links/file.ts", "real/a.ts"],
      ["links/folder/a.ts", "real/a.ts"],
      ["links/folder/deep/b.ts", "real/deep/b.ts"],
    ]),
    failures: [],
    contents: null,
  };

  test("that git would track is no file, but known with what it means", async () => {
    expect(await listFiles(askForFiles(linked(repositoryWith), false))).toEqual(expected);
  });

  test("that git tracks is no file, but known with what it means", async () => {
    const root = linked(repositoryWith);
    git(root, "add", "--all");
    expect(await listFiles(askForFiles(root, false))).toEqual(expected);
  });

  test("outside git is no file, but known with what it means", async () => {
    expect(await listFiles(askForFiles(linked(folderWith), false))).toEqual(expected);
  });
});

const namesAreBytes = process.platform === "linux";

describe.each([
  ["in git", repositoryWith],
  ["outside git", folderWith],
])("%s", (_, make) => {
  (namesAreBytes ? test : test.skip)(
    "a name that is not UTF-8 is a failure, and the others are listed",
    async () => {
      const root = make({ "a.ts": "", "real\uFFFD.ts": "" });
      const bad = Buffer.concat([Buffer.from(`${root}/b`), Buffer.from([0xff]), Buffer.from("d.ts")]);
      writeFileSync(bad, "");
      const { files, failures } = await listFiles(askForFiles(root, false));
      expect(files).toEqual(["a.ts", "real\uFFFD.ts"]);
      expect(failures).toMatchObject([{ file: "b\uFFFDd.ts", code: "not-utf8" }]);
    },
  );
});

describe("outside git", () => {
  test("a walk honours nested .gitignore files, and enters neither node_modules nor .git", async () => {
    const root = folderWith({
      ".gitignore": "*.log\n/dist\nnested/ignored/\n",
      "a.ts": "",
      "x.log": "",
      "dist/x.ts": "",
      "node_modules/m/index.js": "",
      "nested/.gitignore": "!keep.log\n/only-here.ts\n",
      "nested/keep.log": "",
      "nested/drop.log": "",
      "nested/only-here.ts": "",
      "nested/deep/only-here.ts": "",
      "nested/dist/x.ts": "",
      "nested/ignored/x.ts": "",
      "nested/node_modules/m/index.js": "",
      "nested/.git/HEAD": "",
      ".hidden/h.ts": "",
    });
    expect(await filesOf(root)).toEqual([
      ".gitignore",
      ".hidden/h.ts",
      "a.ts",
      "nested/.gitignore",
      "nested/deep/only-here.ts",
      "nested/dist/x.ts",
      "nested/keep.log",
    ]);
  });

  test("a repository is walked where git is not installed", async () => {
    const root = repositoryWith({ ".gitignore": "*.log", "a.ts": "" });
    writeFiles(root, { "x.log": "" });
    const path = process.env.PATH;
    process.env.PATH = root;
    try {
      expect(await listFiles(askForFiles(root, false))).toEqual({
        files: [".gitignore", "a.ts"],
        links: new Map(),
        failures: [],
        contents: null,
      });
    } finally {
      process.env.PATH = path;
    }
  });

  test("an empty folder has no files", async () => {
    expect(await filesOf(folderWith())).toEqual([]);
  });
});

test("the walk ignores what git ignores", () => {
  const name = fc.constantFrom("a", "b", "a.ts", "b.log", "d", "[x]", "e f");
  const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));
  const core = fc.constantFrom(
    "a",
    "b",
    "*.ts",
    "*.log",
    "d",
    "a*",
    "?",
    "**/b",
    "a/b",
    "d/*",
    "d/**",
    "a/**/b",
    "e f",
  );
  const rule = fc
    .tuple(fc.constantFrom("", "!"), fc.constantFrom("", "/"), core, fc.constantFrom("", "/", "  "))
    .map((parts) => parts.join(""));
  const rules = fc.array(fc.oneof(rule, fc.constantFrom("", "# a", "/", "!", " ")), { maxLength: 4 });
  const folder = fc.constantFrom("", "a/", "d/", "a/b/", "[x]/", "e f/");
  const ignores = fc.array(fc.tuple(folder, rules), { maxLength: 3 });
  const root = repositoryWith();

  fc.assert(
    fc.property(fc.array(path, { minLength: 1, maxLength: 12 }), ignores, (paths, lists) => {
      const written = new Set<string>();
      const tree = join(root, "tree");
      rmSync(tree, { recursive: true, force: true });
      for (const [path, text] of [
        ...paths.map((each) => [each, ""] as const),
        ...lists.map(([at, lines]) => [`${at}.gitignore`, `${lines.join("\n")}\n`] as const),
      ]) {
        // A name is either a file or a folder.
        const clashes = [...written].some(
          (each) => each.startsWith(`${path}/`) || path.startsWith(`${each}/`),
        );
        if (clashes) continue;
        written.add(path);
        writeFiles(tree, { [path]: text });
      }
      const listed = git(tree, "ls-files", "-z", "--others", "--exclude-standard").split("\0").slice(0, -1);
      expect(listByWalking(tree).files.sort()).toEqual(listed.sort());
    }),
    { numRuns: Number(process.env.WALK_RUNS ?? 60) },
  );
});
