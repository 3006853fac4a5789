import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { askForFiles } from "../../../src/workspace/ask-for-files";
import { listFiles } from "../../../src/workspace/files";
import { openWorkspace } from "../../../src/workspace/open";
import { folderWith, git, removeTemporaryFolders, repositoryWith, writeFiles } from "../temporary-repository";
import { cached, uncached, waitForNextSecond } from "./cached";

afterAll(removeTemporaryFolders);

const ALPHA = [{ texts: ["alpha"] }];
const CONTENTS = { "a.ts": "alpha", "b.ts": "beta", "c/d.ts": "delta", "c/e.ts": "\\u0061lpha" };

const cacheFolder = (root: string) => join(root, ".ssot/cache");
const cacheFiles = (root: string) =>
  readdirSync(cacheFolder(root)).map((name) => join(cacheFolder(root), name));

/** Searches twice, so that the second search can know what the first one found. */
async function warm(root: string, groups: Parameters<typeof cached>[1] = ALPHA) {
  await cached(root, groups);
  return cached(root, groups);
}

describe("what is read again", () => {
  test("are the files that matched, and no other while nothing changes", async () => {
    const root = repositoryWith(CONTENTS);
    const first = await cached(root, ALPHA);
    expect(first.read).toEqual(["a.ts", "b.ts", "c/d.ts", "c/e.ts"]);
    const second = await cached(root, ALPHA);
    expect(second.read).toEqual(["a.ts", "c/e.ts"]);
    expect(second.result).toEqual(first.result);
    expect(first.result.matches).toEqual([["a.ts", "c/e.ts"]]);
  });

  test("are files that changed, are untracked, or that git does not look at", async () => {
    const root = repositoryWith({ ...CONTENTS, "f.ts": "f", "g.ts": "g", "h.ts": "h" });
    await cached(root, ALPHA);
    git(root, "update-index", "--assume-unchanged", "f.ts");
    git(root, "update-index", "--skip-worktree", "g.ts");
    writeFiles(root, { "b.ts": "alpha", "new.ts": "alpha", "f.ts": "alpha", "g.ts": "alpha" });
    const { read, result } = await cached(root, ALPHA);
    expect(read).toEqual(["a.ts", "b.ts", "c/e.ts", "f.ts", "g.ts", "new.ts"]);
    expect(result).toEqual(await uncached(root, ALPHA));
    expect(result.matches).toEqual([["a.ts", "b.ts", "c/e.ts", "f.ts", "g.ts", "new.ts"]]);
  });

  test("are files below the folders in which something else is sought", async () => {
    const root = repositoryWith(CONTENTS);
    const groups = [...ALPHA, { texts: ["delta"], below: ["c"] }];
    await cached(root, ALPHA);
    const { read, result } = await warm(root, groups);
    expect(read).toEqual(["a.ts", "c/d.ts", "c/e.ts"]);
    expect(result.matches).toEqual([["a.ts", "c/e.ts"], ["c/d.ts"]]);
  });

  test("are ignored files that are searched all the same", async () => {
    const root = repositoryWith({ ...CONTENTS, ".gitignore": "out" });
    writeFiles(root, { "out/a.ts": "alpha", "out/b.ts": "b" });
    await cached(root, ALPHA);
    const { read, result } = await cached(root, ALPHA, { more: ["out/a.ts", "out/b.ts"] });
    expect(read).toEqual(["a.ts", "c/e.ts", "out/a.ts", "out/b.ts"]);
    expect(result.matches).toEqual([["a.ts", "c/e.ts", "out/a.ts"]]);
  });

  test.each(["core.trustctime=false", "core.checkStat=minimal"])(
    "are files that kept their size and time of change, also with %s",
    async (setting) => {
      const root = repositoryWith(CONTENTS);
      git(root, "config", ...setting.split("="));
      const file = join(root, "c/d.ts");
      utimesSync(file, 1, 1);
      git(root, "add", "--all");
      await cached(root, ALPHA);
      waitForNextSecond(file);
      writeFileSync(file, "alpha");
      utimesSync(file, 1, 1);
      expect((await cached(root, ALPHA)).result.matches).toEqual([["a.ts", "c/d.ts", "c/e.ts"]]);
    },
  );

  test("are all files when other texts are sought", async () => {
    const root = repositoryWith(CONTENTS);
    await cached(root, ALPHA);
    const { read } = await cached(root, [{ texts: ["alpha", "beta"] }]);
    expect(read).toHaveLength(4);
  });

  test("are all files when a text can lie across lines, or is everywhere", async () => {
    const root = repositoryWith(CONTENTS);
    for (const text of ["b\ne", "b\re", ""]) {
      const { read, result } = await warm(root, [{ texts: [text] }]);
      expect(read).toHaveLength(4);
      expect(result).toEqual(await uncached(root, [{ texts: [text] }]));
    }
  });

  test("are few in a repository of SHA-256, and with other forms of the index", async () => {
    const root = folderWith(CONTENTS);
    git(root, "init", "--quiet", "--object-format=sha256");
    git(root, "add", "--all");
    expect((await warm(root)).read).toEqual(["a.ts", "c/e.ts"]);
    git(root, "commit", "--quiet", "--message", "all");
    git(root, "update-index", "--index-version", "4", "--split-index");
    expect((await warm(root)).read).toEqual(["a.ts", "c/e.ts"]);
    git(root, "update-index", "--no-split-index");
    git(root, "sparse-checkout", "set", "--cone", "--sparse-index", "c");
    expect((await warm(root)).read).toEqual(["a.ts", "c/e.ts"]);
    expect((await warm(root)).result).toEqual(await uncached(root, ALPHA));
  });

  test("are few below a root inside of the work tree", async () => {
    const outer = repositoryWith({ "x.ts": "x", "inner/a.ts": "alpha", "inner/b.ts": "b" });
    const root = join(outer, "inner");
    expect((await warm(root)).read).toEqual(["a.ts"]);
    writeFiles(root, { "b.ts": "alpha" });
    expect((await cached(root, ALPHA)).result.matches).toEqual([["a.ts", "b.ts"]]);
  });

  test("are few where git checks out other line ends", async () => {
    const root = repositoryWith({
      ".gitattributes": "*.ts text eol=crlf\n",
      "a.ts": "alpha\r\n",
      "b.ts": "b\r\n",
    });
    const { read, result } = await warm(root);
    expect(read).toEqual(["a.ts"]);
    expect(result.matches).toEqual([["a.ts"]]);
  });
});

describe("git takes a file for unchanged", () => {
  test("although a filter keeps a part of it from git: it is always read", async () => {
    const root = repositoryWith({ ".gitattributes": "b.ts filter=drop\n", "a.ts": "x\n" });
    git(root, "config", "filter.drop.clean", "sed s/alpha/x/");
    git(root, "config", "filter.drop.smudge", "cat");
    writeFiles(root, { "b.ts": "alpha\n" });
    // Git compares the contents of files that are as young as its index.
    for (const path of ["a.ts", "b.ts"]) utimesSync(join(root, path), 1, 1);
    git(root, "add", "--all");
    expect((await warm(root)).result.matches).toEqual([["b.ts"]]);
    writeFiles(root, { ".gitattributes": "" });
    expect(git(root, "diff-files", "--name-only")).toBe(".gitattributes\n");
    const { read, result } = await warm(root);
    expect(read).toContain("b.ts");
    expect(result.matches).toEqual([["b.ts"]]);
  });

  test.each(["ident", "working-tree-encoding=UTF-8"])(
    "and attributes say %s: it is always read",
    async (attribute) => {
      const root = repositoryWith({ ".gitattributes": `b.ts ${attribute}\n`, "b.ts": "b\n", "c.ts": "c\n" });
      expect((await warm(root)).read).toEqual(["b.ts"]);
      process.env.GIT_LITERAL_PATHSPECS = "1";
      try {
        expect((await warm(root)).read).toEqual(["b.ts"]);
      } finally {
        delete process.env.GIT_LITERAL_PATHSPECS;
      }
    },
  );

  test("and complains: it is not believed", async () => {
    const root = repositoryWith(CONTENTS);
    expect((await listFiles(askForFiles(root, true))).contents).not.toBeNull();
    process.env.GIT_TRACE = "1";
    try {
      expect((await listFiles(askForFiles(root, true))).contents).toBeNull();
    } finally {
      delete process.env.GIT_TRACE;
    }
  });

  test("and it changes before it is read: what was read is not remembered for what git knows", async () => {
    const root = repositoryWith(CONTENTS);
    const early = await cached(root, ALPHA, { before: () => writeFiles(root, { "a.ts": "gamma" }) });
    expect(early.result.matches).toEqual([["c/e.ts"]]);
    git(root, "checkout", "--", "a.ts");
    expect((await cached(root, ALPHA)).result.matches).toEqual([["a.ts", "c/e.ts"]]);
  });
});

describe("a file of the cache", () => {
  const spoil: readonly (readonly [string, (text: string) => string])[] = [
    ["that is cut off", (text) => text.slice(0, -10)],
    ["that is empty", () => ""],
    ["with another id", (text) => text.replace(/.$/, (digit) => (digit === "0" ? "1" : "0"))],
    ["of another search", (text) => text.replace(/ [0-9a-f]+ /, " 0000 ")],
    ["that is something else", () => "\0".repeat(1000)],
  ];

  test.each(spoil)("%s is not believed, and written anew", async (_, change) => {
    const root = repositoryWith(CONTENTS);
    await cached(root, ALPHA);
    const [file = ""] = cacheFiles(root);
    const sound = readFileSync(file, "latin1");
    writeFileSync(file, change(sound), "latin1");
    expect((await cached(root, ALPHA)).read).toHaveLength(4);
    expect(readFileSync(file, "latin1")).toBe(sound);
  });

  test("whose place a folder has taken is done without", async () => {
    const root = repositoryWith(CONTENTS);
    await cached(root, ALPHA);
    const [file = ""] = cacheFiles(root);
    rmSync(file);
    mkdirSync(file);
    const { result } = await warm(root);
    expect(result).toEqual(await uncached(root, ALPHA));
    expect(cacheFiles(root)).toEqual([file]);
  });

  test("that is committed is not believed", async () => {
    const root = repositoryWith(CONTENTS);
    await cached(root, ALPHA);
    git(root, "add", "--force", ".ssot/cache");
    expect((await cached(root, ALPHA)).read.filter((path) => !path.startsWith(".ssot"))).toHaveLength(4);
  });

  test("is one of the newest few", async () => {
    const root = repositoryWith(CONTENTS);
    for (let index = 0; index < 15; index++) await cached(root, [{ texts: [`text${index}`] }]);
    expect(cacheFiles(root)).toHaveLength(12);
    expect((await cached(root, [{ texts: ["text14"] }])).read).toEqual([]);
  });
});

describe("the folder of the cache", () => {
  test("is not seen by git, and not listed", async () => {
    const root = repositoryWith(CONTENTS);
    git(root, "commit", "--quiet", "--message", "all");
    const { read } = await warm(root);
    expect(existsSync(cacheFolder(root))).toBe(true);
    expect(git(root, "status", "--porcelain", "--untracked-files=all")).toBe("");
    expect(read.filter((path) => path.startsWith(".ssot"))).toEqual([]);
  });

  test("is not made for few files, nor without being asked for", async () => {
    const root = repositoryWith(CONTENTS);
    await cached(root, ALPHA, { fromFiles: 5 });
    for (const cache of [undefined, false, true]) {
      const workspace = await openWorkspace({ cwd: root, cache });
      workspace.searchEach(workspace.files, ALPHA);
    }
    expect(existsSync(join(root, ".ssot"))).toBe(false);
    const workspace = await openWorkspace({ cwd: root, cache: { fromFiles: 4 } });
    workspace.searchEach(workspace.files, ALPHA);
    expect(existsSync(cacheFolder(root))).toBe(true);
  });

  test("may be deleted, and is done without where it cannot be made", async () => {
    const root = repositoryWith(CONTENTS);
    await cached(root, ALPHA);
    rmSync(join(root, ".ssot"), { recursive: true });
    expect((await cached(root, ALPHA)).read).toHaveLength(4);
    rmSync(join(root, ".ssot"), { recursive: true });
    writeFiles(root, { ".ssot": "mine" });
    expect((await warm(root)).result).toEqual(await uncached(root, ALPHA));
    expect(readFileSync(join(root, ".ssot"), "utf8")).toBe("mine");
  });

  test.each([".ssot", ".ssot/cache"])("is not made through a link at %s", async (at) => {
    const root = repositoryWith(CONTENTS);
    const elsewhere = folderWith();
    mkdirSync(join(root, at, ".."), { recursive: true });
    symlinkSync(elsewhere, join(root, at));
    expect((await warm(root)).result.matches).toEqual([["a.ts", "c/e.ts"]]);
    expect(readdirSync(elsewhere)).toEqual([]);
  });
});
