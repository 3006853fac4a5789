import { factsOf } from "../../../src/languages/python/relevance/text-facts";

describe("the clauses of import statements", () => {
  test.each([
    ["import a.b", [{ module: "a.b", names: null }]],
    [
      "import a, b.c as d",
      [
        { module: "a", names: null },
        { module: "b.c", names: null },
      ],
    ],
    ["from a.b import c", [{ module: "a.b", names: ["c"] }]],
    ["from . import c as d, e", [{ module: ".", names: ["c", "as", "d", "e"] }]],
    ["from ..a import(c)", [{ module: "..a", names: ["c"] }]],
    ["from.a import c", [{ module: ".a", names: ["c"] }]],
    ["from a import *", [{ module: "a", names: ["*"] }]],
    ["from a import (\n    b,  # from x import y\n    c,\n)\n", [{ module: "a", names: ["b", "c"] }]],
    ["from a \\\n  import b, \\\n  c", [{ module: "a", names: ["b", "c"] }]],
    ["try: import a\nexcept ImportError: pass", [{ module: "a", names: null }]],
    ['print("#"); import a', [{ module: "a", names: null }]],
    ["if c(): from a import (\n  b)", [{ module: "a", names: ["b"] }]],
    ["raise A from b\nimport c", [{ module: "c", names: null }]],
    ['"""\nimport a\n"""', []],
    ["    if x: from a import b; y = 1", [{ module: "a", names: ["b"] }]],
  ])("%j", (text, expected) => {
    expect(factsOf(text).imports).toEqual(expected);
  });

  test("several statements of one line are all among them", () => {
    const { imports } = factsOf("import a; from b import c; import d");
    for (const module of ["a", "b", "d"]) expect(imports.map((clause) => clause.module)).toContain(module);
  });
});

test.each([
  ["from a import word", true, false],
  ["x.word()", true, false],
  ["x . word", true, false],
  ['patch("a.b.word")', true, true],
  ["patch('word')", true, true],
  ['f(x, "a", b.word)', true, false],
  ['"""\n a.word:b\n"""', true, true],
  ["# x.word", false, false],
  ['patch.multiple("a", word=1)', true, true],
  ["f'{patch.multiple(x, word=1)}'", true, true],
  ["word = 1", false, false],
  ["import a\nword()", false, false],
  ["x.words", false, false],
])("%s: the word is reached %s, in a string %s", (text, isReached, isInString) => {
  const facts = factsOf(text);
  expect(facts.has("word")).toBe(isReached);
  expect(facts.hasInString("word")).toBe(isInString);
});

test("names beyond ASCII and lone carriage returns are odd, in code alone", () => {
  expect(factsOf("import é").isOdd).toBe(true);
  expect(factsOf("import a\rimport b").isOdd).toBe(true);
  expect(factsOf("\uFEFFimport a\r\nx = 'é'  # 漢").isOdd).toBe(false);
});

test("a star is told", () => {
  expect(factsOf("from a import *").hasStar).toBe(true);
  expect(factsOf("from a import \\\n *").hasStar).toBe(true);
  expect(factsOf("from a import b\nx = c * d").hasStar).toBe(false);
});
