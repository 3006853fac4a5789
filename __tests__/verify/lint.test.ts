/** What the linter blames a rewritten Python file for, over plans made by hand. */

import type { FilePlan } from "../../src/plan/plan";
import { lint } from "../../src/verify/lint";
import { fileOf, replacing, reportOf } from "../report/report-fixture";

/** Code and line of what is new after each pair's first text became its second. */
async function news(
  before: string,
  pairs: readonly (readonly [string, string])[],
  path = "a.py",
): Promise<readonly string[]> {
  const blamed = await lint({}).blame(planOf(fileOf(path, before, [], replacing(before, ...pairs))));
  if ("ok" in blamed) throw new Error(blamed.code);
  return [...blamed.values()].flat().map(({ code, line }) => `${code} ${line}`);
}

function planOf(...files: readonly FilePlan[]) {
  return reportOf("run", files).plan;
}

test.each([
  ["a name that is undefined", "x = 1\n", "1", "one", "F821 1"],
  ["a name of `__all__` that is undefined", "a = 1\n__all__ = ['a']\n", "a = 1", "b = 1", "F822 2"],
  ["a name that is defined twice", "import os\nimport re\nre, os\n", "re\n", "os\n", "F811 2"],
  ["an import that is unused", "import os\nprint(os)\n", "print(os)", "print()", "F401 1"],
  ["text that does not parse", "f(1)\n", "1)", "1", "invalid-syntax 3"],
  ["a parameter twice", "def f(a, b): ...\n", "b", "a", "invalid-syntax 1"],
  ["a __future__ import behind code", "from __future__ import x\n", "from", "import os; os\nfrom", "F404 2"],
  ["await in a function that is not async", "def f(g): return g()\n", "g()", "await g()", "PLE1142 1"],
  ["await outside of a function", "print(1)\n", "1", "await print", "F704 1"],
  ["a name before its global", "def f():\n  g\n  global x\ng = x = 1\n", "g\n", "x\n", "PLE0118 2"],
])("%s is new", async (_, before, old, text, expected) => {
  expect(await news(before, [[old, text]])).toContain(expected);
});

test.each([
  ["on its line", "x = 1  # noqa\n"],
  ["with codes", "x = 1  #NOQA:F821, E501\n"],
  ["by ruff for the file", "# ruff: noqa\nx = 1\n"],
  ["by flake8 for the file", "#flake8:noqa\nx = 1\n"],
  ["by ruff for a range", "# ruff: disable[F821]\nx = 1\n# ruff: enable[F821]\n"],
  ["by ruff for all of the file", "# ruff: file-ignore[F821]\nx = 1\n"],
])("a missing name is new also where it is silenced %s", async (_, before) => {
  expect(await news(before, [["x = 1", "x = one"]])).toEqual([expect.stringMatching(/^F821 /)]);
});

test("a silenced unused import is none, in whatever way it is written", async () => {
  expect(await news("import os  # noqa: F401\nprint(os)\n", [["print(os)", "print()"]])).toEqual([]);
  expect(await news("# ruff: noqa: F401\nimport os\nprint(os)\n", [["print(os)", "print()"]])).toEqual([]);
  expect(await news("import os  # noqa: E402\nprint(os)\n", [["print(os)", "print()"]])).toEqual(["F401 1"]);
});

test("what a package or an interface imports is there for others, and so is what `__all__` names", async () => {
  const before = "import os\nprint(os)\n";
  expect(await news(before, [["print(os)", "print()"]], "a/__init__.py")).toEqual([]);
  expect(await news(before, [["print(os)", "print()"]], "a.pyi")).toEqual([]);
  expect(await news(before, [["print(os)", "print()"]], "a/x__init__.py")).toEqual(["F401 1"]);
  expect(await news(`__all__ = ["os"]\n${before}`, [["print(os)", "print()"]])).toEqual([]);
});

test("style is nobody's business here", async () => {
  const long = `x = ["${"long".repeat(50)}"];y = x==None\nl = lambda: 0\ndef f(a=[]):\n\tz = 1\n`;
  expect(await news("pass\n", [["pass", long]])).toEqual([]);
});

test("what was there before is not new where lines move, whatever the linter now says of it", async () => {
  const twice = "import os\nimport os\nos, nowhere\n";
  expect(await news(`x = 1\n${twice}`, [["1", "(\n1\n)"]])).toEqual([]);
  // The later import is written anew, further down: the linter names the line of the first one.
  expect(
    await news(`x = 1\n${twice}`, [
      ["1", "(\n1\n)"],
      ["import os\nos", "\nimport os\nos"],
    ]),
  ).toEqual([]);
});

test("lines are counted as Python does", async () => {
  expect(await news("a = 'x\u2028y\fz'\rb = 1\r\nc = 1\n", [["c = 1", "c = one"]])).toEqual(["F821 3"]);
  // Counted as TypeScript does, the import would stand in the string, where nothing is rewritten.
  const text = `a = 'x\u2028${"y".repeat(40)}'\nfrom old import make\n`;
  expect(await news(text, [["old import make", "much.newer import Made"]])).toEqual([]);
});

test("an unused import that becomes another unused import is no worse", async () => {
  const pair = [["old import make", "new import Made"]] as const;
  expect(await news("from old import make\n", pair)).toEqual([]);
  // A text that the edits leave alone is not what the old import became.
  const beside = "from old import make\nimport os\nprint(os)\n";
  expect(
    await news(beside, [
      ["from old import make\n", ""],
      ["print(os)", "print()"],
    ]),
  ).toEqual(["F401 1"]);
  expect(await news(beside, [...pair, ["print(os)", "print()"]])).toEqual(["F401 2"]);
  // One stands for one.
  expect(await news("from old import make\n", [["import make", "import make1, make2"]])).toEqual(["F401 1"]);
});

test("files of which nothing can be told are named, and one that can no longer be judged is put back", async () => {
  const verifier = lint({});
  const edit = (path: string, before: string, old: string, text: string) =>
    fileOf(path, before, [], replacing(before, [old, text]));
  const plan = planOf(
    edit("a.ts", "a", "a", "b"),
    edit("broken.py", "f(\nx = 1\n", "1", "2"),
    edit("good.py", "x = 1\n", "1", "2"),
    edit("newer.py", "x = f'{'1'}'\ntype y = 1\n", "1", "2"),
    edit("star.py", "from a import *\nx = 1\n", "1", "2"),
    fileOf("unchanged.py", "x = 1\n", []),
  );
  expect(await verifier.blame(plan)).toEqual(new Map());
  const told = verifier.tell(plan, []);
  expect(told).toMatchObject({ kind: "lint", linted: 4, unchecked: ["a.ts", "broken.py", "star.py"] });

  expect(await news("from a import b\nb\n", [["import b\nb", "import *"]])).toEqual(["unchecked 1"]);
});

test("a plan without Python, and a file that is too much for the linter, cannot be verified", async () => {
  const typescript = fileOf("a.ts", "a", [], replacing("a", ["a", "b"]));
  expect(await lint({}).blame(planOf(typescript))).toMatchObject({ ok: false, code: "nothing-checked" });
  const deep = `x = ${"(".repeat(50_000)}1${")".repeat(50_000)}\n`;
  const file = fileOf("deep.py", deep, [], replacing(deep, ["1", "2"]));
  expect(await lint({}).blame(planOf(file))).toMatchObject({
    ok: false,
    code: "linter-crashed",
    message: expect.stringMatching(/^nothing was written: ruff crashed: .+ \(deep\.py\)$/),
  });
  // A plan that changes nothing is sound, and so is one of which all Python was put back.
  expect(await lint({}).blame(planOf())).toEqual(new Map());
  const verifier = lint({});
  await verifier.blame(planOf(fileOf("a.py", "x = 1\n", [], replacing("x = 1\n", ["1", "one"])), typescript));
  expect(await verifier.blame(planOf(typescript))).toEqual(new Map());
});
