/** Where the scripts of a component begin and end. */

import { mayLoadUnquoted, partsOf } from "../../../src/languages/javascript/sites/component-scripts";
import { loadingPartsOf } from "../../../src/languages/javascript/sites/mdx-scripts";

function scripts(path: string, text: string) {
  const { scripts: found } = partsOf(path, text);
  return found.map(({ content, language, source }) => ({
    content: text.slice(content.start, content.end),
    language,
    source: source && text.slice(source.start, source.end),
  }));
}

test.each([
  ["<script>a</script>", [{ content: "a", language: null, source: null }]],
  ['<SCRIPT LANG="x" lang="TS" setup>a</SCRIPT >', [{ content: "a", language: "ts", source: null }]],
  [
    "<script generic=\"T extends Map<string, X>\" lang='ts'>a > b</script>",
    [{ content: "a > b", language: "ts", source: null }],
  ],
  ["<script lang=ts src=./a.ts></script>", [{ content: "", language: "ts", source: "./a.ts" }]],
  ['<script src="./a.ts" />\n<p></p>', [{ content: "", language: null, source: "./a.ts" }]],
  ['<script>"</scripts>"</script>', [{ content: '"</scripts>"', language: null, source: null }]],
  ["<script>never closed", [{ content: "never closed", language: null, source: null }]],
  ["<!-- <script>a</script> --><script>b</script>", [{ content: "b", language: null, source: null }]],
  ["<script>'<!--'</script><script>b</script>", ["'<!--'", "b"]],
  ["<script-like>a</script-like>", []],
  ["<!-- never closed <script>a</script>", []],
])("%j", (text, expected) => {
  const found = scripts("a.vue", text);
  expect(found).toEqual(
    expected.map((one) => (typeof one === "string" ? { content: one, language: null, source: null } : one)),
  );
});

test.each([
  ["---\na\n---\n<p/><script>b</script>", ["\na", "b"]],
  ["\uFEFF\r\n---\r\na\r\n---\r\n", ["\r\na"]],
  ["---\n---\n", [""]],
  ["<p>---</p>\n---\n", []],
])("in Astro %j", (text, expected) => {
  const found = scripts("a.astro", text);
  expect(found.map(({ content }) => content)).toEqual(expected);
  expect(found.every(({ language }) => language === "ts")).toBe(true);
});

test("the parts of a component make up all of its text, but for the tags of scripts", () => {
  const text = "<a/><!-- c --><script>s</script><b/>";
  const { rest, comments } = partsOf("a.vue", text);
  expect(rest.map(({ start, end }) => text.slice(start, end))).toEqual(["<a/>", "", "</script><b/>"]);
  expect(comments.map(({ start, end }) => text.slice(start, end))).toEqual(["<!-- c -->"]);
});

test.each([
  "<script src=./a.ts></script>",
  '<script lang="ts"src=./a.ts></script>',
  "<SCRIPT/src = ./a.ts>",
  "<script src={./a.ts} />",
  '<script generic="T extends Map<string, A>" src=./a.ts>',
  "<script></script>\n<script src=./a.ts></script>",
])("%s may load a source without quotes", (text) => expect(mayLoadUnquoted(text)).toBe(true));

test.each([
  '<script src="./a.ts"></script>',
  "<script src = './a.ts' lang=ts></script>",
  "<script>const src = a;</script>",
  "<img src=./a.png>",
  '<script lang="src=./a.ts"></script>',
])("%s loads none", (text) => expect(mayLoadUnquoted(text)).toBe(false));

test.each([
  ['import a from "a";\nexport const b = 1;\n\ntext', ['import a from "a";\nexport const b = 1;\n\n']],
  ["---\ntitle: import\n---\nimport a\n\n---\n\nexport b", ["import a\n\n", "export b"]],
  ["\uFEFFimport a\r\n\r\ntext\r\n", ["\uFEFFimport a\r\n\r\n"]],
  ["  import a\nimported b\n> import c\n", []],
  ["```js\nimport a\n\n````js\nimport b\n\n````\nimport c", ["import c"]],
  [
    "- 1. ~~~\n  import a\n  ~~~\n\nimport b\n\n> ```\n> import c\n> ```\nimport d",
    ["import b\n\n", "import d"],
  ],
  ["```import a``` b\nimport c", ["import c"]],
  ["```\nimport a", []],
])("in MDX %j", (text, expected) => {
  const { scripts: found, rest, shown } = partsOf("a.mdx", text);
  expect(found.map(({ content }) => text.slice(content.start, content.end))).toEqual(expected);
  const all = [...found.map(({ content }) => content), ...rest, ...shown].sort((a, b) => a.start - b.start);
  expect(all.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
});

test("of an MDX document, its scripts and the calls in its prose may load something", () => {
  const text =
    'import a from "a"\n\nof "b"\n\n```js\nrequire("c")\n```\n\n{await import("d")}\n\n```\n```\n\n"e"\n';
  const parts = loadingPartsOf(text);
  expect(["a", "b", "c", "d", "e"].filter((name) => parts.includes(`"${name}"`))).toEqual(["a", "d"]);
});
