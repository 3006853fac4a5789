/** What the documents say is what the tool does: reasons, flags, commands, exit codes, links, and the screen. */

import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { EXIT } from "../../scripts/exit-codes";
import { CHECK_FLAGS, RUN_FLAGS, SHARED_FLAGS } from "../../scripts/flags";
import { parseManifest } from "../../src/manifest/load";
import { REASONS } from "../../src/sites/reasons";
import { SITE_KINDS } from "../../src/sites/site";
import { CLI, expectBuilt, node } from "../cli/built-tool";
import { documentText, headingsOf, ROOT, tableBelow } from "./markdown";

const DOCUMENTS = [
  "README.md",
  "MIGRATION.md",
  "ARCHITECTURE.md",
  "CONTRIBUTING.md",
  "examples/chat/README.md",
  "examples/chat-python/README.md",
];

test("every reason code has its section in MIGRATION.md, and no section is without a code", () => {
  const sections = headingsOf("MIGRATION.md").flatMap((heading) => /^`([^`]+)`$/.exec(heading)?.[1] ?? []);
  expect([...sections].sort()).toEqual(Object.keys(REASONS).sort());
});

test("the README has every flag and no other, every command, and every exit code", () => {
  const readme = documentText("README.md");
  const flags = [...readme.matchAll(/^\| `--([a-z-]+)/gm)].map(([, flag = ""]) => flag);
  expect(flags.sort()).toEqual(Object.keys({ ...SHARED_FLAGS, ...CHECK_FLAGS, ...RUN_FLAGS }).sort());
  const commands = tableBelow("README.md", "Commands").map(([command]) => command);
  expect(commands).toEqual(["`run [paths..]`", "`check [paths..]`"]);
  const codes = [...readme.matchAll(/^\| (\d) +\|/gm)].map(([, code]) => Number(code));
  expect(codes).toEqual(Object.values(EXIT));
});

test("the manifest of the README is valid", () => {
  const [, yaml = ""] = /```yaml\n([\s\S]*?)```/.exec(documentText("README.md")) ?? [];
  expect(parseManifest("README.md", yaml)).toMatchObject({ ok: true });
});

test("the kinds of sites are those of the document", () => {
  const text = documentText("ARCHITECTURE.md").replace(/\s+/g, " ");
  const [, list = ""] = /The kinds are (.*?)\. The codes/.exec(text) ?? [];
  expect([...list.matchAll(/`([^`]+)`/g)].map(([, kind]) => kind)).toEqual(SITE_KINDS);
});

test("the screen of the README is what the tool prints", () => {
  expectBuilt();
  const [, words = "", screen] =
    /```console\n\$ node dist\/scripts\/start\.js (.*)\n([\s\S]*?)```/.exec(documentText("README.md")) ?? [];
  const { stdout, code } = node(ROOT, [CLI, ...words.split(" ")]);
  expect(stdout).toBe(screen);
  expect(code).toBe(1);
});

test.each(DOCUMENTS)("every link of %s leads to a file, and every # to a heading", (name) => {
  for (const [, link = ""] of documentText(name).matchAll(/\]\(([^)]+)\)/g)) {
    if (/^https?:/.test(link)) continue;
    const [path = "", heading] = link.split("#");
    const target = path === "" ? name : join(dirname(name), path);
    expect({ link, exists: existsSync(join(ROOT, target)) }).toEqual({ link, exists: true });
    if (heading === undefined) continue;
    const anchors = headingsOf(target).map((text) =>
      text
        .toLowerCase()
        .replace(/[^\w -]/g, "")
        .replaceAll(" ", "-"),
    );
    expect(anchors).toContain(heading);
  }
});

test.each(DOCUMENTS)("every npm script that %s names exists", (name) => {
  const { scripts } = JSON.parse(documentText("package.json"));
  const known = [
    ...Object.keys(scripts),
    ...Object.keys(JSON.parse(documentText("examples/chat/package.json")).scripts),
  ];
  for (const [, script] of documentText(name).matchAll(/npm run (?:--silent |-s )?([\w:-]+)/g))
    expect(known).toContain(script);
});
