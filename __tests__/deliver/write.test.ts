import { execFileSync } from "node:child_process";
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { uncommittedFiles } from "../../src/deliver/uncommitted";
import { writePlan } from "../../src/deliver/write";
import type { FilePlan, Plan } from "../../src/plan/plan";

let folder: string;
let root: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "write-")));
  root = join(folder, "repo");
  mkdirSync(root);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

function git(...args: readonly string[]): void {
  execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.com", ...args], { cwd: root });
}

function commitAll(): void {
  git("init", "-q");
  git("add", ".");
  git("commit", "-qm", "start");
}

/** A plan that replaces the whole text of each file. */
function planOf(...files: readonly (readonly [path: string, before: string, after: string])[]): Plan {
  return {
    migration: "m",
    root,
    failures: [],
    leftOut: [],
    counts: {
      selected: files.length,
      clean: 0,
      withSites: files.length,
      changed: files.length,
      failed: 0,
      ignored: 0,
    },
    files: files.map(([path, before, after]): FilePlan => {
      const edits = before === after ? [] : [{ span: { start: 0, end: before.length }, text: after }];
      return { path, package: null, sites: [], edits, before, after };
    }),
  };
}

const STRICT = { allowDirty: false };

test("changed files get their new text, byte for byte, and files without edits are not touched", async () => {
  put("a.ts", "\ufeffold\r\n");
  put("b.ts", "same");
  const before = statSync(join(root, "b.ts")).ino;
  const plan = planOf(["a.ts", "\ufeffold\r\n", "\ufeffnew é\r\n"], ["b.ts", "same", "same"]);
  expect(await writePlan(plan, STRICT)).toEqual({
    ok: true,
    written: ["a.ts"],
    failures: [],
    interrupted: null,
  });
  expect(readFileSync(join(root, "a.ts"))).toEqual(Buffer.from("\ufeffnew é\r\n"));
  expect(statSync(join(root, "b.ts")).ino).toBe(before);
  expect(readdirSync(root)).toEqual(["a.ts", "b.ts"]);
});

test("a file keeps its mode, whatever the umask", async () => {
  put("tool.js", "old");
  chmodSync(join(root, "tool.js"), 0o775);
  const umask = process.umask(0o077);
  try {
    await writePlan(planOf(["tool.js", "old", "new"]), STRICT);
  } finally {
    process.umask(umask);
  }
  expect(statSync(join(root, "tool.js")).mode & 0o777).toBe(0o775);
});

test("exactly the files with uncommitted changes are listed, and nothing is written", async () => {
  const names = ["clean.ts", "modified.ts", "staged.ts", "both.ts", "dir/other.ts", "a [b].ts"];
  for (const name of names) put(name, "old");
  commitAll();
  put("modified.ts", "mine");
  put("staged.ts", "mine");
  put("both.ts", "mine");
  git("add", "staged.ts", "both.ts");
  put("both.ts", "mine again");
  put("dir/new.ts", "mine");
  put("a [b].ts", "mine");
  put("not-in-the-plan.ts", "mine");
  const files = [...names, "dir/new.ts"];
  const result = await writePlan(planOf(...files.map((name) => [name, read(name), "new"] as const)), STRICT);
  expect(result).toEqual({
    ok: false,
    message: "nothing was written: these files have changes that are not committed",
    fix: "commit or stash them, or pass --allow-dirty to write all the same",
    files: [
      { path: "a [b].ts", state: "modified" },
      { path: "both.ts", state: "staged and modified" },
      { path: "dir/new.ts", state: "untracked" },
      { path: "modified.ts", state: "modified" },
      { path: "staged.ts", state: "staged" },
    ],
  });
  expect(read("clean.ts")).toBe("old");
});

test("uncommitted changes in files that the plan leaves alone do not matter", async () => {
  put("a.ts", "old");
  put("b.ts", "old");
  commitAll();
  put("b.ts", "mine");
  const result = await writePlan(planOf(["a.ts", "old", "new"], ["b.ts", "mine", "mine"]), STRICT);
  expect(result).toMatchObject({ ok: true, written: ["a.ts"] });
});

test("files with uncommitted changes are written when the user allows it", async () => {
  put("a.ts", "old");
  commitAll();
  put("a.ts", "mine");
  expect(await writePlan(planOf(["a.ts", "mine", "new"]), { allowDirty: true })).toMatchObject({
    written: ["a.ts"],
  });
  expect(read("a.ts")).toBe("new");
});

test("a root below the top of the git repository lists its files by their path from the root", async () => {
  put("sub/a.ts", "old");
  commitAll();
  put("sub/a.ts", "mine");
  const plan = { ...planOf(["a.ts", "mine", "new"]), root: join(root, "sub") };
  expect(await writePlan(plan, STRICT)).toMatchObject({
    ok: false,
    files: [{ path: "a.ts", state: "modified" }],
  });
});

test("the variables that a git hook sets do not hide what is uncommitted", async () => {
  put("a.ts", "old");
  commitAll();
  put("a.ts", "mine");
  const other = join(root, "other");
  mkdirSync(other);
  execFileSync("git", ["init", "--quiet"], { cwd: other });
  Object.assign(process.env, { GIT_DIR: join(other, ".git"), GIT_WORK_TREE: other });
  try {
    expect(await uncommittedFiles(root, ["a.ts"])).toEqual({
      ok: true,
      files: [{ path: "a.ts", state: "modified" }],
    });
  } finally {
    delete process.env.GIT_DIR;
    delete process.env.GIT_WORK_TREE;
  }
});

test("more names than one command line holds are all asked for", async () => {
  const names = Array.from(
    { length: 600 },
    (_, i) => `${"long-name-".repeat(6)}${String(i).padStart(3, "0")}.ts`,
  );
  for (const name of names) put(name, "old");
  git("init", "-q");
  const result = await uncommittedFiles(root, names);
  expect(result.ok && result.files.map(({ path }) => path)).toEqual(names);
});

test("when git cannot answer for a repository, nothing is written", async () => {
  put("a.ts", "old");
  writeFileSync(join(root, ".git"), "this is no pointer to a repository\n");
  const result = await writePlan(planOf(["a.ts", "old", "new"]), STRICT);
  expect(result).toMatchObject({
    ok: false,
    files: [],
    message: expect.stringContaining("invalid gitfile format"),
  });
  expect(read("a.ts")).toBe("old");
});

test("a file that changed after it was planned is left alone and named, and the others are written", async () => {
  put("a.ts", "newer");
  put("b.ts", "old");
  put("gone/c.ts", "old");
  rmSync(join(root, "gone"), { recursive: true });
  const result = await writePlan(
    planOf(["a.ts", "old", "new"], ["b.ts", "old", "new"], ["gone/c.ts", "old", "new"]),
    STRICT,
  );
  expect(result).toEqual({
    ok: true,
    written: ["b.ts"],
    failures: [
      {
        file: "a.ts",
        code: "write-error",
        message: "the file changed on disk while the plan was made; run again",
      },
      { file: "gone/c.ts", code: "write-error", message: "no such file or directory (ENOENT)" },
    ],
    interrupted: null,
  });
  expect(read("a.ts")).toBe("newer");
});

test("a link to a file in the repository stays a link, and the file behind it is written", async () => {
  put("real/a.ts", "old");
  symlinkSync(join("real", "a.ts"), join(root, "link.ts"));
  expect(await writePlan(planOf(["link.ts", "old", "new"]), STRICT)).toMatchObject({ written: ["link.ts"] });
  expect(lstatSync(join(root, "link.ts")).isSymbolicLink()).toBe(true);
  expect(read("real/a.ts")).toBe("new");
});

test("uncommitted changes of the file behind a link count", async () => {
  put("real.ts", "old");
  symlinkSync("real.ts", join(root, "link.ts"));
  commitAll();
  put("real.ts", "mine");
  const result = await writePlan(planOf(["link.ts", "mine", "new"]), STRICT);
  expect(result).toMatchObject({ ok: false, files: [{ path: "real.ts", state: "modified" }] });
});

test("two names of one file are both written when they ask for the same text, else the second fails", async () => {
  put("real.ts", "old");
  symlinkSync("real.ts", join(root, "link.ts"));
  const same = await writePlan(planOf(["link.ts", "old", "new"], ["real.ts", "old", "new"]), STRICT);
  expect(same).toMatchObject({ written: ["link.ts", "real.ts"], failures: [] });
  const other = await writePlan(planOf(["link.ts", "new", "A"], ["real.ts", "new", "B"]), STRICT);
  expect(other).toMatchObject({ written: ["link.ts"], failures: [{ file: "real.ts", code: "write-error" }] });
  expect(read("real.ts")).toBe("A");
});

test("nothing is written through a link that leads out of the repository", async () => {
  mkdirSync(join(folder, "repo-outside"));
  writeFileSync(join(folder, "repo-outside", "a.ts"), "old");
  symlinkSync(join("..", "repo-outside", "a.ts"), join(root, "link.ts"));
  symlinkSync(join("..", "repo-outside"), join(root, "dir"));
  const result = await writePlan(planOf(["link.ts", "old", "new"], ["dir/a.ts", "old", "new"]), {
    allowDirty: true,
  });
  const message = expect.stringMatching(/^a link leads out of the repository, to .*\/repo-outside\/a\.ts$/);
  expect(result).toMatchObject({
    written: [],
    failures: [
      { file: "dir/a.ts", code: "write-error", message },
      { file: "link.ts", code: "write-error", message },
    ],
  });
  expect(readFileSync(join(folder, "repo-outside", "a.ts"), "utf8")).toBe("old");
});

test("a failed write leaves the old text and no temporary file", async () => {
  put("a.ts", "old");
  put("b.ts", "old");
  // A mode that a folder can lose also for the superuser does not exist, so the write itself is made to fail.
  const plan = planOf(["a.ts", "old", "new"], ["b.ts", "old", "new"]);
  const broken = { ...plan.files[0], after: Symbol("no text") as unknown as string };
  const result = await writePlan({ ...plan, files: [broken as FilePlan, plan.files[1] as FilePlan] }, STRICT);
  expect(result).toMatchObject({ written: ["b.ts"], failures: [{ file: "a.ts", code: "write-error" }] });
  expect(read("a.ts")).toBe("old");
  expect(readdirSync(root)).toEqual(["a.ts", "b.ts"]);
});

test("an interruption stops between two files: each is whole, and no temporary file is left", async () => {
  const names = Array.from({ length: 50 }, (_, i) => `file-${String(i).padStart(2, "0")}.ts`);
  for (const name of names) put(name, "old");
  const listeners = process.listenerCount("SIGINT");
  const writing = writePlan(planOf(...names.map((name) => [name, "old", "new"] as const)), {
    allowDirty: true,
  });
  while (process.listenerCount("SIGINT") === listeners) await new Promise(setImmediate);
  process.emit("SIGINT", "SIGINT");
  const result = await writing;
  if (!result.ok) throw new Error(result.message);
  expect(result.interrupted).toBe("SIGINT");
  expect(result.written.length).toBeLessThan(names.length);
  expect(result.failures).toEqual([]);
  expect(readdirSync(root)).toEqual(names);
  for (const name of names) expect(read(name)).toBe(result.written.includes(name) ? "new" : "old");
  expect(process.listenerCount("SIGINT")).toBe(listeners);
});
