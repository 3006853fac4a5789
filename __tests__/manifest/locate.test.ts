import { parseManifest } from "../../src/manifest/load";
import { type FieldPath, problemAt, type Side } from "../../src/manifest/problems";
import { marked } from "./place";

const HEAD = "name: m\ntarget: { module: t.ts, export: T }\n";

function load(text: string) {
  const result = parseManifest("m.yaml", text);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.manifest;
}

/** A manifest with one replacement, written as given. */
function withReplacement(entry: string): string {
  return `${HEAD}legacy:\n  - module: a.ts\n    role: factory\n    replace:\n${entry}`;
}

describe("a field is found at its key and at its value", () => {
  const cases: readonly (readonly [string, FieldPath, Side, string])[] = [
    ["a value", ["name"], "value", "name: §m\n"],
    ["a key", ["name"], "key", "§name: m\n"],
    ["a key whose value is a mapping", ["target"], "key", "§target: { module: t.ts, export: T }\n"],
    ["a mapping", ["target"], "value", "target: §{ module: t.ts, export: T }\n"],
    ["a list entry, as key", ["legacy", 0], "key", "legacy:\n  - §module: a.ts\n    role: mock\n"],
    ["a list entry, as value", ["legacy", 0], "value", "legacy:\n  - §module: a.ts\n    role: mock\n"],
    ["a value in a list", ["legacy", 0, "role"], "value", "legacy:\n  - module: a.ts\n    role: §mock\n"],
    [
      "what is not there, at its holder",
      ["legacy", 0, "manual"],
      "value",
      "legacy:\n  - §module: a.ts\n    role: mock\n",
    ],
  ];
  test.each(cases)("%s", (_, path, side, part) => {
    const rest = [
      "name: m\n",
      "target: { module: t.ts, export: T }\n",
      "legacy:\n  - module: a.ts\n    role: mock\n",
    ];
    const { text, position } = marked(
      rest.map((each) => (each === part.replace("§", "") ? part : each)).join(""),
    );
    expect(load(text).locate(path, side)).toEqual(position);
  });
});

describe("a place inside a text follows its notation", () => {
  // The mark stands before `oops` in the key or the value; the offset is taken from the parsed text.
  test.each([
    ["a plain value", "      f(x): T.for(§oops)\n"],
    ["a plain key", "      f(x, §oops): T\n"],
    ["a plain key behind `await` and white space", '      " await f(§oops)": T\n'],
    ["a double-quoted value", '      f(x): "T.for(§oops)"\n'],
    ["a double-quoted value with escapes", '      f(x): "T(\\"a\\\\\\u00e9\\x41\\U0001F600\\/\\", §oops)"\n'],
    ["a double-quoted value with leading white space", '      f(x): "  T(§oops)"\n'],
    ["a single-quoted value with doubled quotes", "      f(x): 'T(''a'', §oops)'\n"],
    ["the first line of a literal block", "      f(x): |\n        T(§oops)\n"],
    ["a later line of a literal block", "      f(x): |-\n        T({\n          a: §oops,\n        })\n"],
    [
      "a literal block that starts with an empty line",
      "      f(x): |\n\n        T({\n\n          a: §oops })\n",
    ],
  ])("in %s", (_, entry) => {
    const { text, position } = marked(withReplacement(entry));
    for (const newline of ["\n", "\r\n"]) {
      const manifest = load(text.replaceAll("\n", newline));
      const [from = "", to = ""] = Object.entries(manifest.manifest.legacy[0]?.replace ?? {})[0] ?? [];
      const side: Side = from.includes("oops") ? "key" : "value";
      const offset = (side === "key" ? from : to).indexOf("oops");
      expect(manifest.locate(["legacy", 0, "replace", from], side, offset)).toEqual(position);
    }
  });

  test.each([
    ["a folded block", "      f(x): §>\n        T(\n        oops)\n"],
    ["a plain text over two lines", "      f(x): §T(\n        oops)\n"],
    ["a literal block with a stated indentation", "      f(x): §|2\n        T(oops)\n"],
  ])("in %s only the start is certain, and that is given", (_, entry) => {
    const { text, position } = marked(withReplacement(entry));
    expect(load(text).locate(["legacy", 0, "replace", "f(x)"], "value", 3)).toEqual(position);
  });
});

test("a later check makes a problem of a field with its place, its line and its path", () => {
  const { text, position } = marked(withReplacement("      f(x): T.for(§y)\n"));
  const problem = problemAt(load(text), {
    code: "unknown-name",
    path: ["legacy", 0, "replace", "f(x)"],
    offset: 6,
    message: '"y" is neither a parameter, nor the target, nor in imports',
    fix: "add it to imports",
  });
  expect(problem).toEqual({
    code: "unknown-name",
    file: "m.yaml",
    path: 'legacy[0].replace["f(x)"]',
    position,
    line: "      f(x): T.for(y)",
    message: '"y" is neither a parameter, nor the target, nor in imports',
    fix: "add it to imports",
  });
});
