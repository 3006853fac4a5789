/** Where the scripts of a component begin and end. */

import { mayLoadUnquoted, partsOf } from "../../../src/languages/javascript/sites/component-scripts";

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
