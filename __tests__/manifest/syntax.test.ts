import { parseManifest } from "../../src/manifest/load";
import { marked } from "./place";

const REST = "name: m\ntarget: { module: t.ts, export: T }\nlegacy: [{ module: a.ts, role: mock }]\n";

/** The only problem of a manifest, after checking that it stands at the mark. */
function problemOf(source: string) {
  const { text, position } = marked(source);
  const result = parseManifest("m.yaml", text);
  if (result.ok) throw new Error("the manifest was accepted");
  expect(result.problems.map((problem) => problem.position)).toEqual([position]);
  return result.problems[0];
}

test("a key that stands twice is refused at the second, with the line of the first", () => {
  expect(problemOf(`${REST}§name: n\n`)).toMatchObject({
    code: "duplicate-key",
    path: "name",
    message: "the key stands twice, first on line 1",
    fix: "remove one of the two, or merge what stands below them",
  });
});

test("an expression that stands twice is refused although only white space differs", () => {
  const text = `${REST.replace("mock }", 'mock, replace: { "f(x)": y, §" f(x)": z } }')}`;
  expect(problemOf(text)).toMatchObject({ code: "duplicate-key", path: 'legacy[0].replace["f(x)"]' });
});

test("a tab as indentation is refused where it stands", () => {
  expect(problemOf(`${REST}ignore:\n§\t- x\n`)).toMatchObject({
    code: "syntax-error",
    message: "a tab indents this line",
    fix: "indent with spaces; YAML takes no tabs here",
  });
});

test("an unquoted glob that YAML takes for an alias is refused with the quoted text", () => {
  expect(problemOf(`${REST}ignore:\n  - §**/generated/**\n`)).toMatchObject({
    code: "yaml-feature",
    path: "ignore[0]",
    message: 'an unquoted "*" starts a YAML alias, which a manifest cannot hold',
    fix: 'put the whole text in quotes if it is meant as it stands: "**/generated/**"',
  });
});

test("an anchor is refused at its mark", () => {
  expect(problemOf(`${REST}ignore:\n  - §&all x\n`)).toMatchObject({
    code: "yaml-feature",
    path: "ignore[0]",
    message: 'an unquoted "&" starts a YAML anchor, which a manifest cannot hold',
  });
});

test.each([
  ["as a key", 'x:\n  §*: "*"\n'],
  ["as a value", 'x:\n  "*": §*\n'],
])("an unquoted star %s is refused once", (_, text) => {
  expect(problemOf(text)).toMatchObject({
    code: "syntax-error",
    message: 'an unquoted "*" starts a YAML alias',
    fix: 'put quotes around it: "*"',
  });
});

test("an unquoted text with a second colon is refused with the way out", () => {
  expect(problemOf("createX(c): §f({ user: c })\n")).toMatchObject({
    code: "syntax-error",
    message: 'a second ": " on one line, or a line that is indented too far',
    fix: "put the whole text in quotes, or write it as a block below `|-`; or align the line with its neighbours",
  });
});

test.each([
  ["a backquote", "x: §`y`\n", "Plain value cannot start with reserved character `"],
  ["an unclosed quote", 'x: "y§', 'Missing closing "quote'],
  ["text behind a quoted one", 'x: "y" §+ z\n', "Unexpected scalar at node end"],
  ["an unknown escape", 'x: "§\\q"\n', "Invalid escape sequence \\q"],
])("%s is refused with the words of the parser that say which", (_, text, words) => {
  const problem = problemOf(text);
  expect(problem?.code).toBe("syntax-error");
  expect(problem?.message).toContain(`(${words})`);
  expect(problem?.fix).not.toBe("");
});

test("a tag is refused, and the other problems are found all the same", () => {
  const result = parseManifest("m.yaml", `${REST}ignore: [!x y]\nnam: z\n`);
  expect(result.ok ? [] : result.problems.map(({ code, message }) => [code, message])).toEqual([
    ["syntax-error", 'an unquoted "!" starts a YAML tag'],
    ["unknown-key", 'unknown key; did you mean "name"?'],
  ]);
});

test("an unquoted object as a key is refused, and the other problems are found all the same", () => {
  const text = `${REST.replace("mock }", "mock, replace: { { a }: b } }")}nam: z\n`;
  const result = parseManifest("m.yaml", text);
  expect(result.ok ? [] : result.problems.map(({ message }) => message)).toEqual([
    "this key is not a text",
    'unknown key; did you mean "name"?',
  ]);
});

test("a second document in the file is refused", () => {
  expect(problemOf(`${REST}§---\nname: other\n`)).toMatchObject({
    message: "a second YAML document starts here",
  });
});

test("errors on several lines all show, one for a line", () => {
  const result = parseManifest("m.yaml", "a: `x\nb: @y\nc: z: z\n");
  expect(result.ok ? [] : result.problems.map(({ position }) => position?.line)).toEqual([1, 2, 3]);
});

test("keys that look like other types, or like members of every object, stay text", () => {
  const text = `${REST.replace("mock }", "mock, replace: { null: a, 1: b, true: c, constructor: d } }")}`;
  const result = parseManifest("m.yaml", text);
  expect(result.ok ? Object.entries(result.manifest.manifest.legacy[0]?.replace ?? {}) : result).toEqual([
    ["1", "b"],
    ["null", "a"],
    ["true", "c"],
    ["constructor", "d"],
  ]);
});

test("the one key that no object can hold is refused and not dropped", () => {
  const text = `${REST.replace("mock }", "mock, replace: { §__proto__: d } }")}`;
  expect(problemOf(text)).toMatchObject({ path: "legacy[0].replace.__proto__", fix: "remove the entry" });
});

test("a broken JSON manifest is refused with its place", () => {
  const result = parseManifest("m.json", '{\n\t"name": "m",\n\t"name": "n",\n\t"x" "y"\n}\n');
  expect(result).toMatchObject({ ok: false, problems: [{ code: "syntax-error", position: { line: 4 } }] });
});
