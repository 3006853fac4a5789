import { codeFrame } from "../../src/report/code-frame";
import { createPaint } from "../../src/terminal/colors";
import { siteAt, WAIVED } from "./report-fixture";

function frame(text: string, at: string): string[] {
  return codeFrame({ text, ...siteAt(text, at, WAIVED) }, createPaint(false));
}

test("line numbers are aligned, and a missing line before or after is left out", () => {
  const lines = Array.from({ length: 10 }, (_, i) => `call${i + 1}();`);
  expect(frame(lines.join("\n"), "call9")).toEqual([
    "   8 | call8();",
    ">  9 | call9();",
    "     | ^^^^^",
    "  10 | call10();",
  ]);
  expect(frame("only();", "only")).toEqual(["> 1 | only();", "    | ^^^^"]);
  expect(frame("first();\nlast();\n", "last")).toEqual(["  1 | first();", "> 2 | last();", "    | ^^^^"]);
});

test("empty lines around the place have no space at their end", () => {
  expect(frame("\nuse();\n\nend", "use")).toEqual(["  1 |", "> 2 | use();", "    | ^^^", "  3 |"]);
});

test("a place of several lines is marked to the end of its first line", () => {
  expect(frame("use(\n  a,\n);\n", "use(\n  a,\n)")).toEqual(["> 1 | use(", "    | ^^^^", "  2 |   a,"]);
});

test("CRLF, a BOM and characters of two code units do not shift the carets", () => {
  expect(frame("\ufeffuse();\r\nend();\r\n", "use")).toEqual(["> 1 | use();", "    | ^^^", "  2 | end();"]);
  expect(frame("'😀'; use();", "use")).toEqual(["> 1 | '😀'; use();", "    |      ^^^"]);
});

test("a long line is cut around the place, without halving a character", () => {
  const text = `${"😀".repeat(300)}use()${"x".repeat(300)}`;
  const [line = "", carets = ""] = frame(text, "use");
  expect(line).toBe(`> 1 | …${"😀".repeat(20)}use()${"x".repeat(55)}…`);
  expect(carets).toBe(`    | ${" ".repeat(21)}^^^`);
  const [odd = ""] = frame(`a${text}`, "use");
  expect(Buffer.from(odd).toString()).toBe(odd);
});
