import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { applyPatch, parsePatch } from "diff";
import fc from "fast-check";
import { unifiedDiff } from "../../src/deliver/diff";
import { applyEdits, type Edit, orderEdits } from "../../src/edits/edit";

/** Describes edits by what they replace: every `[old, new]` pair is looked up after the one before. */
function edits(text: string, ...pairs: readonly (readonly [string, string])[]): Edit[] {
  let from = 0;
  return pairs.map(([old, replacement]) => {
    const start = text.indexOf(old, from);
    if (start === -1) throw new Error(`no ${JSON.stringify(old)} in the text`);
    from = start + old.length;
    return { span: { start, end: from }, text: replacement };
  });
}

function hunks(before: string, list: readonly Edit[]): string {
  return unifiedDiff({ path: "x.ts", before, edits: list }).replace(/^(?:.*\n){3}/, "");
}

const NUMBERS = Array.from({ length: 20 }, (_, i) => `line ${i + 1}\n`).join("");

test("one changed word gives one hunk with three lines of context and git's header", () => {
  expect(
    unifiedDiff({ path: "packages/a/x.ts", before: NUMBERS, edits: edits(NUMBERS, ["line 5", "five"]) }),
  ).toBe(
    [
      "diff --git a/packages/a/x.ts b/packages/a/x.ts",
      "--- a/packages/a/x.ts",
      "+++ b/packages/a/x.ts",
      "@@ -2,7 +2,7 @@",
      " line 2",
      " line 3",
      " line 4",
      "-line 5",
      "+five",
      " line 6",
      " line 7",
      " line 8",
      "",
    ].join("\n"),
  );
});

test("changes that are six lines apart share a hunk, seven lines apart they do not", () => {
  const near = hunks(NUMBERS, edits(NUMBERS, ["line 2", "two"], ["line 9", "nine"]));
  expect(near.match(/^@@.*$/gm)).toEqual(["@@ -1,12 +1,12 @@"]);
  const far = hunks(NUMBERS, edits(NUMBERS, ["line 2", "two"], ["line 10", "ten"]));
  expect(far.match(/^@@.*$/gm)).toEqual(["@@ -1,5 +1,5 @@", "@@ -7,7 +7,7 @@"]);
});

test("edits on neighbouring lines are shown as one block of removed and one of added lines", () => {
  const before = "a\nb\nc\n";
  expect(hunks(before, edits(before, ["a", "A"], ["b", "B"]))).toBe("@@ -1,3 +1,3 @@\n-a\n-b\n+A\n+B\n c\n");
});

test("several edits on one line change that line once", () => {
  const before = "f(a, b, c);\n";
  expect(hunks(before, edits(before, ["a", "x"], ["b", "y"], [", c", ""]))).toBe(
    "@@ -1,1 +1,1 @@\n-f(a, b, c);\n+f(x, y);\n",
  );
});

test("a deleted line takes no neighbour with it", () => {
  const before = "a\nb\nc\n";
  expect(hunks(before, edits(before, ["b\n", ""]))).toBe("@@ -1,3 +1,2 @@\n a\n-b\n c\n");
});

test("a line deleted together with the line end before it is still one deleted line", () => {
  const before = "a\nb\nc\n";
  expect(hunks(before, edits(before, ["\nb", ""]))).toBe("@@ -1,3 +1,2 @@\n a\n-b\n c\n");
});

test("lines inserted between two lines remove nothing", () => {
  const before = "a\nb\n";
  expect(hunks(before, [{ span: { start: 2, end: 2 }, text: "x\ny\n" }])).toBe(
    "@@ -1,2 +1,4 @@\n a\n+x\n+y\n b\n",
  );
  expect(hunks(before, [{ span: { start: 1, end: 1 }, text: "\nx\ny" }])).toBe(
    "@@ -1,2 +1,4 @@\n a\n+x\n+y\n b\n",
  );
});

test("equal lines at both ends of a replaced block are context", () => {
  const before = "a\nb\nc\nd\n";
  expect(hunks(before, edits(before, ["a\nb\nc\nd", "a\nB\nc\nd"]))).toBe(
    "@@ -1,4 +1,4 @@\n a\n-b\n+B\n c\n d\n",
  );
});

test("edits that change nothing give no diff", () => {
  const before = "a\nb\n";
  expect(unifiedDiff({ path: "x.ts", before, edits: edits(before, ["a", "a"], ["b\n", "b\n"]) })).toBe("");
  expect(unifiedDiff({ path: "x.ts", before, edits: [] })).toBe("");
});

test("CRLF line ends and a BOM stay in the lines", () => {
  const before = "\ufeffa\r\nb\r\n";
  expect(hunks(before, edits(before, ["b", "c"]))).toBe("@@ -1,2 +1,2 @@\n \ufeffa\r\n-b\r\n+c\r\n");
});

test("a file without a final newline says so on both sides", () => {
  const before = "a\nb";
  expect(hunks(before, edits(before, ["b", "c"]))).toBe(
    "@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+c\n\\ No newline at end of file\n",
  );
  expect(hunks(before, edits(before, ["a", "c"]))).toBe(
    "@@ -1,2 +1,2 @@\n-a\n+c\n b\n\\ No newline at end of file\n",
  );
});

test("a final newline that an edit adds or takes away is shown", () => {
  expect(hunks("a\nb", [{ span: { start: 3, end: 3 }, text: "\n" }])).toBe(
    "@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b\n",
  );
  expect(hunks("a\nb\n", [{ span: { start: 3, end: 4 }, text: "" }])).toBe(
    "@@ -1,2 +1,2 @@\n a\n-b\n+b\n\\ No newline at end of file\n",
  );
  expect(hunks("a\n", [{ span: { start: 2, end: 2 }, text: "b" }])).toBe(
    "@@ -1,1 +1,2 @@\n a\n+b\n\\ No newline at end of file\n",
  );
});

test("an empty file can be filled and a file can be emptied", () => {
  expect(hunks("", [{ span: { start: 0, end: 0 }, text: "a\n" }])).toBe("@@ -0,0 +1,1 @@\n+a\n");
  expect(hunks("a\n", [{ span: { start: 0, end: 2 }, text: "" }])).toBe("@@ -1,1 +0,0 @@\n-a\n");
});

test("a file name with special characters is quoted as git quotes it", () => {
  const header = unifiedDiff({ path: 'a "b"\té.ts', before: "a", edits: edits("a", ["a", "b"]) });
  expect(header.split("\n").slice(0, 3)).toEqual([
    String.raw`diff --git "a/a \"b\"\t\303\251.ts" "b/a \"b\"\t\303\251.ts"`,
    String.raw`--- "a/a \"b\"\t\303\251.ts"`,
    String.raw`+++ "b/a \"b\"\t\303\251.ts"`,
  ]);
});

test("20,000 lines with every other line changed, and 20,000 deleted lines, apply", () => {
  const lines = Array.from({ length: 20_000 }, (_, i) => `const value${i} = create(${i});\n`);
  const before = lines.join("");
  const list: Edit[] = [];
  const deletions: Edit[] = [];
  let offset = 0;
  for (const [i, line] of lines.entries()) {
    if (i % 2 === 0) list.push({ span: { start: offset + 6, end: offset + 11 }, text: "other" });
    deletions.push({ span: { start: offset, end: offset + line.length }, text: "" });
    offset += line.length;
  }
  const diff = unifiedDiff({ path: "x.ts", before, edits: list });
  expect(diff.match(/^-c/gm)).toHaveLength(10_000);
  expect(applyPatch(before, diff)).toBe(applyEdits(before, list));
  expect(applyPatch(before, unifiedDiff({ path: "x.ts", before, edits: deletions }))).toBe("");
});

const text = fc
  .array(
    fc.constantFrom(
      "a",
      "b",
      "ab",
      " ",
      "\t",
      "\n",
      "\n",
      "\r\n",
      "\r",
      "\\",
      "@@ -1 +1 @@",
      "é",
      "😀",
      "\u2028",
    ),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(""));

const change = fc
  .tuple(fc.boolean(), text, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 12 }), text), { maxLength: 8 }))
  .map(([bom, body, raw]) => {
    const before = (bom ? "\ufeff" : "") + body;
    const list: Edit[] = [];
    for (const [at, length, replacement] of raw) {
      const start = at % (before.length + 1);
      const edit = { span: { start, end: Math.min(before.length, start + length) }, text: replacement };
      const ordered = orderEdits([...list, edit], before.length);
      if ("edits" in ordered) list.splice(0, list.length, ...ordered.edits);
    }
    // Halves of a surrogate pair cannot be written as UTF-8, so no edit cuts one.
    return {
      before,
      list: list.filter(({ span }) => [span.start, span.end].every((at) => !cutsPair(before, at))),
    };
  });

function cutsPair(before: string, at: number): boolean {
  return /^[\udc00-\udfff]/.test(before.slice(at)) && at > 0;
}

test("applying the diff of any text and any edits gives exactly the edited text", () => {
  fc.assert(
    fc.property(change, ({ before, list }) => {
      const after = applyEdits(before, list);
      const diff = unifiedDiff({ path: "x.ts", before, edits: list });
      if (before === after) return expect(diff).toBe("");
      const [patch] = parsePatch(diff);
      if (!patch) throw new Error("the diff holds no patch");
      expect(applyPatch(before, patch, { autoConvertLineEndings: false })).toBe(after);
    }),
    { numRuns: 3000 },
  );
});

test("git apply takes the diff of any text and any edits, and any file name", () => {
  const folder = mkdtempSync(join(tmpdir(), "diff-"));
  const names = ["x.ts", "packages/a b/x.ts", 'é/"q" \\.ts', "tab\there.ts"];
  try {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: names.length }), (changes) => {
        let patch = "";
        const expected = changes.map(({ before, list }, i) => {
          const path = names[i] as string;
          const file = join(folder, path);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, before);
          patch += unifiedDiff({ path, before, edits: list });
          return { file, after: applyEdits(before, list) };
        });
        if (patch !== "") {
          const git = spawnSync("git", ["apply", "--whitespace=nowarn", "-"], { cwd: folder, input: patch });
          expect(git.stderr.toString()).toBe("");
        }
        for (const { file, after } of expected) expect(readFileSync(file, "utf8")).toBe(after);
      }),
      { numRuns: 60 },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
