/** What counts as a mention of something legacy, and what does not. */

import { findMentions } from "../../src/mentions/find-mentions";
import type { Mentions } from "../../src/mentions/mention";
import { MANIFEST, SMALL } from "../cli/small-repository";
import { planned } from "../plan-of";
import { type Contents, removeTemporaryFolders, repositoryWith } from "../workspace/temporary-repository";

afterAll(removeTemporaryFolders);

async function mentionsIn(contents: Contents, paths: readonly string[] = []): Promise<Mentions> {
  const cwd = repositoryWith({ ...SMALL, ...contents });
  return findMentions(await planned(cwd, { paths }));
}

/** `line:column in name` of the mentions in one file. */
async function found(
  file: string,
  text: string | Uint8Array,
  more: Contents = {},
): Promise<readonly string[]> {
  const { mentions } = await mentionsIn({ ...more, [file]: text });
  return mentions
    .filter((mention) => mention.file === file)
    .map(({ start, name, in: place }) => `${start.line}:${start.column} ${place} ${name}`);
}

const FACTORY = "packages/core/src/factory.ts";
const IMPORT = 'import { createManagerSync } from "../../core/src/factory";\n';

test("the small repository mentions nothing: sites, legacy modules and the manifest are no mentions", async () => {
  expect(await mentionsIn({})).toEqual({ mentions: [], unread: [] });
});

test("names in comments, strings, templates, types and JSX are mentions, and names in code are not", async () => {
  const text = [
    "/** Like createManager, see {@link createManagerSync}. */",
    'export const a = "createManager failed";',
    `export const b = \`no \${a} createManager \${\`createManagerSync\`}\`; // createManager`,
    'export type C = "createManager";',
    "export const d = <p title='createManager'>call createManager</p>;",
    "export const e = { createManager: 1 }.createManager + recreateManager + createManager_ + $createManager;",
  ].join("\n");
  expect(await found("packages/app/src/a.tsx", text)).toEqual([
    "1:10 comment createManager",
    "1:36 comment createManagerSync",
    "2:19 string createManager",
    "3:27 string createManager",
    "3:44 string createManagerSync",
    "3:69 comment createManager",
    "4:18 string createManager",
    "5:28 string createManager",
    "5:48 text createManager",
  ]);
});

test("what belongs to a site is no mention, and a comment or message beside it is one", async () => {
  const text = `${IMPORT}
jest.mock("../../core/src/factory", () => ({
  // not createManagerSync
  "createManagerSync": jest.fn(() => { throw new Error("createManagerSync called"); }),
}));
createManagerSync("ada");
`;
  expect(await found("packages/app/src/a.test.ts", text)).toEqual([
    "4:10 comment createManagerSync",
    "5:57 string createManagerSync",
  ]);
});

test("a file that gives the name to something of its own speaks of that", async () => {
  const own = "// createManager is ours\nexport const createManager = () => 1; // FactoryError\n";
  expect(await found("packages/app/src/own.ts", own)).toEqual(["2:42 comment FactoryError"]);
});

test("in other files all text counts, in the encodings that there are", async () => {
  const text = "Use `createManager`.\r\nNot createManagers.\r\n";
  for (const [file, bytes] of Object.entries({
    "docs/a.md": Buffer.from(text),
    "docs/bom.mdx": Buffer.from(`\uFEFF${text}`),
    "docs/latin1.txt": Buffer.from(`${text}\xe9`, "latin1"),
    "docs/utf16.txt": Buffer.from(`\uFEFF${text}`, "utf16le"),
    "docs/utf16be.txt": Buffer.from(`\uFEFF${text}`, "utf16le").swap16(),
    LICENSE: Buffer.from(text),
  })) {
    const column = /bom|utf16/.test(file) ? 7 : 6;
    expect({ [file]: await found(file, bytes) }).toEqual({ [file]: [`1:${column} text createManager`] });
  }
});

test("a binary or large file with a legacy name is told of, and one without is not", async () => {
  const { mentions, unread } = await mentionsIn({
    "a.bin": Buffer.from("\x00\x01 createManager \x00"),
    "b.bin": Buffer.from("\x00\x01 nothing \x00"),
    "big.txt": `${"x".repeat(2 ** 22)} createManager`,
    "big-clean.txt": "y".repeat(2 ** 22 + 1),
  });
  expect(mentions).toEqual([]);
  expect(unread.map(({ file, code }) => `${file} ${code}`)).toEqual(["a.bin binary", "big.txt too-large"]);
});

test("a word may be as long as its file: the path in it ends where the word ends", async () => {
  const long = `${"x".repeat(2 ** 21)}/packages/core/src/factory.ts`;
  expect(await found("docs/a.md", `${long}, ${"-".repeat(2 ** 20)}`)).toEqual([`1:1 text ${FACTORY}`]);
});

test("a source file that cannot be parsed is told of", async () => {
  const { unread } = await mentionsIn({
    "packages/app/src/broken.ts": "const createManager = ; // createManager",
  });
  expect(unread).toMatchObject([{ file: "packages/app/src/broken.ts", code: "parse-error" }]);
});

test("a path or specifier that leads to a legacy module is a mention, whatever its form", async () => {
  const text = [
    "packages/core/src/factory.ts and packages/core/src/factory, or core/src/factory.js.",
    "[code](../core/src/factory.ts#L3) https://example.com/blob/main/packages/core/src/factory.ts",
    "the factory of src/factories, ../factory, other/factory.ts",
  ].join("\n");
  expect(await found("packages/docs/a.md", text)).toEqual([
    `1:1 text ${FACTORY}`,
    `1:34 text ${FACTORY}`,
    `1:64 text ${FACTORY}`,
    `2:8 text ${FACTORY}`,
    `2:41 text ${FACTORY}`,
  ]);
});

test("the bare name of a file counts where it is no common word and no other file has it", async () => {
  const manifest = MANIFEST.replaceAll("src/factory.ts", "src/manager-factory.ts");
  const renamed = {
    "ssot-codemod.yaml": manifest,
    "packages/core/src/manager-factory.ts": SMALL[FACTORY] as string,
  };
  const text = "manager-factory, manager-factory.ts, wrapper, wrapper.ts";
  const expected = ["1:1", "1:18"].map((at) => `${at} text packages/core/src/manager-factory.ts`);
  expect(await found("a.md", text, renamed)).toEqual([...expected, "1:47 text packages/core/src/wrapper.ts"]);
  const twice = { ...renamed, "packages/app/src/manager-factory.ts": "export {};" };
  expect(await found("a.md", "manager-factory manager-factory.ts", twice)).toEqual([]);
});

test("a common word is a mention only as code, in a file that speaks of its module beyond doubt", async () => {
  const text = "A Wrapper around `Wrapper`; new Wrapper() or <Wrapper>.\n";
  expect(await found("a.md", text)).toEqual([]);
  expect(await found("a.md", `${text}It lives in packages/core/src/wrapper.ts.`)).toEqual([
    "1:19 text Wrapper",
    "1:33 text Wrapper",
    "1:47 text Wrapper",
    "2:13 text packages/core/src/wrapper.ts",
  ]);
});

test("a name that a replacement has as well is not given up", async () => {
  const same = {
    "ssot-codemod.yaml": MANIFEST.replace("{ Wrapper: Manager }", "{ Manager: Manager }"),
    "packages/core/src/wrapper.ts": 'export { Manager } from "./manager";\n',
    "packages/app/src/wrapped.ts": "",
  };
  const text = "`Manager` of packages/core/src/wrapper.ts";
  expect(await found("a.md", text, same)).toEqual(["1:14 text packages/core/src/wrapper.ts"]);
});

test("components are read as what they are", async () => {
  const text = `<!-- createManager -->
<script setup lang="ts">
import { createManagerSync } from "../../core/src/factory"; // createManager
const other = "FactoryError";
</script>
<template><p @click="createManagerSync()">createManager</p></template>
`;
  expect(await found("packages/app/src/a.vue", text)).toEqual([
    "1:6 comment createManager",
    "3:64 comment createManager",
    "4:16 string FactoryError",
    "6:22 text createManagerSync",
    "6:43 text createManager",
  ]);
});

test("a script without an extension is read as the code that it is", async () => {
  const text = `const { createManagerSync } = require("../packages/core/src/factory"); // createManager
console.log(createManagerSync);
`;
  expect(await found("bin/tool", `#!/usr/bin/env node\n${text}`)).toEqual(["2:75 comment createManager"]);
});

test("ignored and unselected files are left out", async () => {
  const docs = {
    "docs/a.md": "createManager",
    "docs/generated/a.md": "createManager",
    "b.md": "createManager",
  };
  const all = await mentionsIn(docs);
  expect(all.mentions.map(({ file }) => file)).toEqual(["b.md", "docs/a.md"]);
  const some = await mentionsIn({ ...docs, "docs/a.ts": "" }, ["docs"]);
  expect(some.mentions.map(({ file }) => file)).toEqual(["docs/a.md"]);
});

test("the excerpt is the line around the name, cut where it is long", async () => {
  const long = `${"a".repeat(200)} createManager ${"b".repeat(200)}`;
  const { mentions } = await mentionsIn({ "a.md": `one\n  say createManager now  \n${long}` });
  expect(mentions.map(({ excerpt }) => excerpt)).toEqual([
    { before: "say ", marked: "createManager", after: " now" },
    { before: `…${"a".repeat(49)} `, marked: "createManager", after: ` ${"b".repeat(69)}…` },
  ]);
});
