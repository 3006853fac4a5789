/** Random repositories that change between runs: a search with the cache finds what one finds that reads everything. */

import { chmodSync, existsSync, lstatSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { askForFiles } from "../../../src/workspace/ask-for-files";
import { listFiles } from "../../../src/workspace/files";
import { git, removeTemporaryFolders, repositoryWith, writeFiles } from "../temporary-repository";
import { cached, uncached, waitForNextSecond } from "./cached";

afterAll(removeTemporaryFolders);
jest.setTimeout(600_000);

const PATHS = ["a.ts", "b.ts", "c/d.ts", "c/e.py", "c/f/g.ts"] as const;
// Some of one length, so that a file can change and keep its size.
const TEXTS = [
  "alpha\n",
  "gamma\n",
  "delta\n",
  "al\npha",
  "alpha\r\n",
  "\r\ngamma\r\n",
  "\\u0061lpha",
  "",
  "é alpha",
];
const LINE_ENDS = [
  "",
  "*.ts text eol=crlf\n",
  "* text=auto\n",
  "* -text\n",
  "c/* ident\n",
  "*.py filter=none\n",
];
const NEEDLES = ["alpha", "gamma", "al", "é", "a\\u", "\\"] as const;

type Step = (root: string) => void;

const path = fc.constantFrom(...PATHS);
const text = fc.constantFrom(...TEXTS);
const onPath = (change: (file: string, root: string, path: string) => void): fc.Arbitrary<Step> =>
  path.map((of) => (root) => {
    if (existsSync(join(root, of))) change(join(root, of), root, of);
  });
const quietly =
  (...args: string[]): Step =>
  (root) => {
    try {
      git(root, ...args);
    } catch {
      // Git refuses some, such as to leave a branch with changes.
    }
  };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(path, text).map(
      ([of, content]): Step =>
        (root) =>
          writeFiles(root, { [of]: content }),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(path, text).map(
      ([of, content]): Step =>
        (root) =>
          replaceUnseen(join(root, of), content),
    ),
  },
  { weight: 2, arbitrary: onPath((file) => rmSync(file)) },
  { weight: 4, arbitrary: fc.constant(quietly("add", "--all")) },
  { weight: 2, arbitrary: fc.constant(quietly("commit", "--all", "--allow-empty", "--quiet", "-m", "some")) },
  {
    weight: 3,
    arbitrary: fc.constantFrom("one", "two").map((branch) => quietly("checkout", "--quiet", branch)),
  },
  { weight: 1, arbitrary: fc.constant(quietly("checkout", "--quiet", "--force")) },
  { weight: 1, arbitrary: fc.constant(quietly("status")) },
  { weight: 1, arbitrary: onPath((file) => utimesSync(file, new Date(), new Date())) },
  { weight: 1, arbitrary: onPath((file) => chmodSync(file, statSync(file).mode ^ 0o111)) },
  { weight: 1, arbitrary: path.map((of) => quietly("update-index", "--assume-unchanged", of)) },
  { weight: 1, arbitrary: path.map((of) => quietly("update-index", "--no-assume-unchanged", of)) },
  { weight: 1, arbitrary: path.map((of) => quietly("update-index", "--skip-worktree", of)) },
  { weight: 1, arbitrary: path.map((of) => quietly("update-index", "--no-skip-worktree", of)) },
  { weight: 1, arbitrary: path.map((of) => quietly("add", "--intent-to-add", of)) },
  { weight: 1, arbitrary: path.map((of) => quietly("rm", "--quiet", "--cached", of)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom("one", "two").map((branch) => quietly("merge", "--quiet", branch)),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...LINE_ENDS).map(
      (rules): Step =>
        (root) =>
          writeFiles(root, { ".gitattributes": rules }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom("true", "input", "false")
      .map((value) => quietly("config", "core.autocrlf", value)),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom("minimal", "default")
      .map((value) => quietly("config", "core.checkStat", value)),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom("true", "false").map((value) => quietly("config", "core.trustctime", value)),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom("4", "2").map((value) => quietly("update-index", "--index-version", value)),
  },
);

/** Changes a file and keeps its time of change, and its size where the texts are of one length. */
function replaceUnseen(file: string, content: string): void {
  const before = lstatSync(file, { throwIfNoEntry: false });
  if (!before) return;
  waitForNextSecond(file);
  writeFileSync(file, content);
  utimesSync(file, before.atime, before.mtime);
}

const groups = fc.array(
  fc
    .tuple(
      fc.array(fc.constantFrom(...NEEDLES), { minLength: 1, maxLength: 2 }),
      fc.option(fc.constantFrom({ below: ["c"] }, { below: ["c/f", "x"] }), { nil: {}, freq: 3 }),
    )
    .map(([texts, where]) => ({ texts, ...where })),
  { minLength: 1, maxLength: 2 },
);

const seed = Number(process.env.PROPERTY_SEED ?? 1);
const numRuns = Number(process.env.PROPERTY_RUNS ?? 12);

test("the cached search equals the uncached one, whatever happened since", async () => {
  let read = 0;
  let searched = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.array(step, { minLength: 1, maxLength: 4 }), fc.constantFrom(1, 2)), {
        minLength: 4,
        maxLength: 8,
      }),
      fc.array(groups, { minLength: 1, maxLength: 2 }),
      async (rounds, searches) => {
        const root = repositoryWith({ "a.ts": "alpha\n", "b.ts": "gamma\n", "c/d.ts": "delta\n" });
        for (const branch of ["one", "two"]) quietly("checkout", "--quiet", "-b", branch)(root);
        quietly("commit", "--quiet", "-m", "first")(root);
        quietly("branch", "--force", "one")(root);
        for (const [steps, threads] of rounds) {
          for (const change of steps) change(root);
          for (const sought of searches) {
            const expected = await uncached(root, sought);
            const first = await cached(root, sought, { threads });
            const second = await cached(root, sought);
            expect(first.result).toEqual(expected);
            expect(second.result).toEqual(expected);
            read += second.read.length;
            searched += (await listFiles(askForFiles(root, false))).files.length;
          }
        }
      },
    ),
    { seed, numRuns },
  );
  // A cache that is never used would pass as well.
  expect(read).toBeLessThan(searched);
});
