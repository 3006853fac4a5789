import { stripVTControlCharacters } from "node:util";
import { formatProblems } from "../../src/manifest/format-problems";
import { parseManifest } from "../../src/manifest/load";
import { type ManifestProblem, showPath } from "../../src/manifest/problems";

const WHOLE: ManifestProblem = {
  code: "config-not-found",
  file: "x.yaml",
  path: "",
  position: null,
  line: null,
  message: "there is no such file",
  fix: "give the path of a manifest",
};

test("a problem shows its place, its field, the line with a caret, and the fix", () => {
  const result = parseManifest("conf/m.yaml", "name: m\ntarget:\n  module: ./t.ts\n  exprot: T\nlegacy: x\n");
  expect(formatProblems(result.ok ? [] : result.problems, { color: false })).toBe(
    [
      'conf/m.yaml:3:11  target.module: must not start with "./"',
      "  3 |   module: ./t.ts",
      "    |           ^",
      'fix: write "t.ts"',
      "",
      'conf/m.yaml:4:3  target.exprot: unknown key; did you mean "export"?',
      "  4 |   exprot: T",
      "    |   ^",
      'fix: rename it to "export"',
      "",
      "conf/m.yaml:5:9  legacy: must be a list, not text",
      "  5 | legacy: x",
      "    |         ^",
      'fix: start each entry with "- ", for example [{"module":"packages/core/src/manager-factory.ts","role":"factory"}]',
    ].join("\n"),
  );
});

test("a problem without a place shows the file alone", () => {
  expect(formatProblems([WHOLE], { color: false })).toBe(
    "x.yaml  there is no such file\nfix: give the path of a manifest",
  );
});

test("the caret stands under its character in a line with tabs", () => {
  const problem = { ...WHOLE, line: '\t"a":\t1', position: { line: 12, column: 7 } };
  const [, line, caret] = formatProblems([problem], { color: false }).split("\n");
  expect(line).toBe('  12 | \t"a":\t1');
  expect(caret).toBe("     | \t    \t^");
});

test("what a manifest says does nothing to the terminal, and the caret stands under its character", () => {
  const problem = {
    ...WHOLE,
    line: "a: \u001b[31mX",
    message: "no \u001b[2J",
    position: { line: 1, column: 9 },
  };
  expect(formatProblems([problem], { color: false }).split("\n").slice(0, 3)).toEqual([
    "x.yaml:1:9  no \\x1b[2J",
    "  1 | a: \\x1b[31mX",
    "    |            ^",
  ]);
});

test("of a very long line only the part around the place is shown", () => {
  const line = `${"a".repeat(400)}X${"b".repeat(400)}`;
  const problem = { ...WHOLE, line, position: { line: 1, column: 401 } };
  const [, shown = "", caret = ""] = formatProblems([problem], { color: false }).split("\n");
  expect(shown.length).toBeLessThan(120);
  expect(shown[caret.indexOf("^")]).toBe("X");
});

test("colour adds escapes and nothing else", () => {
  const problem = { ...WHOLE, line: "abc", position: { line: 1, column: 2 } };
  const coloured = formatProblems([problem], { color: true });
  expect(coloured).toContain("\u001b[31mthere is no such file\u001b[39m");
  expect(stripVTControlCharacters(coloured)).toBe(formatProblems([problem], { color: false }));
});

test("a path quotes the keys that are not plain words", () => {
  expect(showPath(["legacy", 0, "replace", 'f("x")'])).toBe('legacy[0].replace["f(\\"x\\")"]');
  expect(showPath(["name"])).toBe("name");
  expect(showPath(["a b"])).toBe('["a b"]');
});
