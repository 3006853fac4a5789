/** Which diagnostics are new, when lines move and words change. */

import { applyEdits, type Edit } from "../../src/edits/edit";
import { type Diagnostic, newDiagnostics, parseDiagnostics } from "../../src/verify/diagnostics";

function at(
  line: number,
  column: number,
  code = "TS1",
  message = "wrong",
  file: string | null = "a.ts",
): Diagnostic {
  return { file, line, column, code, message };
}

/** The new ones after `old` has become `text` in the file. */
function news(before: readonly Diagnostic[], after: readonly Diagnostic[], source = "", old = "", text = "") {
  const start = source.indexOf(old);
  const edits: Edit[] = [{ span: { start, end: start + old.length }, text }];
  const file = { path: "a.ts", before: source, after: applyEdits(source, edits), edits };
  return newDiagnostics(before, after, new Map([["a.ts", file]]));
}

test("the output of tsc is read with places, messages of several lines, and without places", () => {
  const output = [
    "packages/a (1)/x.ts(3,15): error TS2345: Argument of type 'a' is not assignable.",
    "  Type 'b(1,2)' is missing.",
    "error TS2688: Cannot find type definition file for 'jest'.",
    "/absolute/listed/file.ts",
    "",
  ];
  expect(parseDiagnostics(output.join("\r\n"))).toEqual([
    at(
      3,
      15,
      "TS2345",
      "Argument of type 'a' is not assignable.\n  Type 'b(1,2)' is missing.",
      "packages/a (1)/x.ts",
    ),
    at(0, 0, "TS2688", "Cannot find type definition file for 'jest'.", null),
  ]);
});

test("a diagnostic that moves with its line is old, whatever it now says", () => {
  const source = "one\ntwo three\n";
  expect(news([at(2, 5)], [at(4, 5, "TS1", "other words")], source, "one", "1\n1\n1")).toEqual([]);
  expect(news([at(2, 5)], [at(2, 8)], source, "two", "longer")).toEqual([]);
});

test("one with another code at the same place is new", () => {
  expect(news([at(1, 1)], [at(1, 1, "TS2")], "one", "x")).toEqual([at(1, 1, "TS2")]);
});

test("one in a replaced text is old where it says the same, and new where it says something else", () => {
  const source = "one two";
  expect(news([at(1, 5)], [at(1, 9)], source, "two", "    two")).toEqual([]);
  const other = at(1, 9, "TS1", "other");
  expect(news([at(1, 5)], [other], source, "two", "    two")).toEqual([other]);
});

test("each old diagnostic stands for one new one", () => {
  expect(news([at(9, 9)], [at(1, 1), at(2, 1)], "one", "x")).toEqual([at(2, 1)]);
  expect(news([at(1, 1), at(1, 1)], [at(1, 1), at(1, 1), at(1, 1)], "one", "x")).toHaveLength(1);
});

test("another file, or the project as a whole, is compared by what is said", () => {
  const other = at(7, 7, "TS1", "wrong", "b.ts");
  expect(news([other], [{ ...other, message: "other" }])).toEqual([]);
  expect(news([at(1, 1)], [other])).toEqual([other]);
  const whole = at(0, 0, "TS5", "one", null);
  expect(news([whole], [whole])).toEqual([]);
  expect(news([whole], [{ ...whole, message: "two" }])).toEqual([{ ...whole, message: "two" }]);
});
