/** Comments are found as Python's own tokenizer finds them. */

import { readFileSync } from "node:fs";
import { blankComments, commentSpans } from "../../../src/languages/python/syntax/comments";
import { askPython, testWithPython } from "./python3";

function commentsOf(text: string): readonly string[] {
  return commentSpans(text).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ["behind code", "a = 1  # one\n# two", ["# one", "# two"]],
  ["not in strings", "a = '# no' + \"# no\" # yes", ["# yes"]],
  ["not in long strings", '"""\n# no\n""" # yes', ["# yes"]],
  ["behind an escaped quote", "'\\'# no' # yes", ["# yes"]],
  ["behind a raw string", "r'\\' # yes", []],
  ["not in a format", 'f"{a:#x} {b!r:>{w}}" # yes', ["# yes"]],
  ["behind quotes within quotes", 'f"{a["#"]}" # yes', ["# yes"]],
  ["behind doubled braces", 'f"{{#" # yes', ["# yes"]],
  ["behind a string that is not closed", "a = 'x\n# yes", ["# yes"]],
])("%s", (_, text, comments) => {
  expect(commentsOf(text)).toEqual(comments);
});

test("blanking keeps every offset, and makes a byte order mark an empty line", () => {
  const text = "\uFEFFa = '😀'  # 😀\nb";
  const blanked = blankComments(text, commentSpans(text));
  expect(blanked).toBe("\na = '😀'      \nb");
  expect(blanked).toHaveLength(text.length);
});

const TOKENS = `
import json, sys, os, sysconfig, random, tokenize
folder = sysconfig.get_paths()["stdlib"]
names = sorted(name for name in os.listdir(folder) if name.endswith(".py"))
random.Random(2).shuffle(names)
found = {}
for name in names[:80]:
    path = os.path.join(folder, name)
    with open(path, "rb") as file:
        found[path] = [t.string for t in tokenize.tokenize(file.readline) if t.type == tokenize.COMMENT]
print(json.dumps(found))
`;

testWithPython("in the standard library", () => {
  const found = askPython<Record<string, string[]>>(TOKENS, null);
  for (const [path, comments] of Object.entries(found)) {
    expect({ [path]: commentsOf(readFileSync(path, "utf8")) }).toEqual({ [path]: comments });
  }
});
