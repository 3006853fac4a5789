/** The command line on a copy of examples/chat, with the shipped manifest by its name. */

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { git, removeTemporaryFolders } from "../workspace/temporary-repository";
import { expectBuilt, textsOf, tool } from "./built-tool";
import { copyOfExample } from "./example-copy";
import { commit } from "./small-repository";

beforeAll(expectBuilt);
afterAll(removeTemporaryFolders);

const CONFIG = ["--config", "unified-websocket-manager"];

const copyOfChat = () => copyOfExample("chat");

function reportOf(root: string, ...args: readonly string[]) {
  return JSON.parse(tool(root, ...args, ...CONFIG, "--reporter", "json").stdout);
}

test("the run writes what it printed, leaves the legacy modules alone, and finds no more the second time", () => {
  const root = copyOfChat();
  const before = textsOf(root);
  const planned = tool(root, "run", ...CONFIG);
  expect(planned.code).toBe(1);
  expect(tool(root, "check", ...CONFIG).code).toBe(1);
  expect(textsOf(root)).toEqual(before);

  const report = reportOf(root, "run", "--write");
  expect(report.failures).toEqual([]);
  expect(report.summary.sites.manual).toBeGreaterThan(0);
  const written = textsOf(root);
  const changed = Object.keys(written).filter((path) => written[path] !== before[path]);
  expect(changed).toHaveLength(report.summary.files.changed);
  expect(changed.filter((path) => /websocket-manager(-factory|-mock)?\.ts$/.test(path))).toEqual([]);

  const patched = copyOfChat();
  writeFileSync(join(patched, ".git", "patch"), planned.stdout);
  git(patched, "apply", ".git/patch");
  expect(textsOf(patched)).toEqual(written);

  commit(root);
  const again = reportOf(root, "run", "--write");
  expect(again.summary.files.changed).toBe(0);
  expect(again.summary.sites).toEqual({
    ...report.summary.sites,
    total: report.summary.sites.manual,
    rewrite: 0,
  });
  expect(textsOf(root)).toEqual(written);
});

test("after the hand edits of its README the check is at 0", () => {
  const root = copyOfChat();
  tool(root, "run", "--write", ...CONFIG);
  git(root, "apply", "hand-edits.patch");
  const { code, stdout } = tool(root, "check", ...CONFIG);
  expect(stdout).toMatch(/^Migrated: no site is left/m);
  expect(code).toBe(0);
});

test("one package at a time leaves the same sites to a person", () => {
  const [atOnce, stepwise] = [copyOfChat(), copyOfChat()];
  tool(atOnce, "run", "--write", ...CONFIG);
  const names = [
    "agents",
    "analytics",
    "chat-server",
    "ops-notifier",
    "ssot-audit",
    "test-framework",
    "websocket-core",
  ];
  for (const name of names) {
    const { code } = tool(stepwise, "run", "--write", ...CONFIG, "--package", `@chat/${name}`);
    expect({ name, ran: code === 0 || code === 1 }).toEqual({ name, ran: true });
    commit(stepwise);
  }
  // Barrels wait for those who use them, so a last run over everything finishes them.
  tool(stepwise, "run", "--write", ...CONFIG);
  const left = leftIn(atOnce);
  expect(left.length).toBeGreaterThan(0);
  expect(leftIn(stepwise)).toEqual(left);
});

/** The sites that are left; a consumer that went before its barrel has another text, and so other lines. */
function leftIn(root: string): readonly string[] {
  const { stdout } = tool(root, "check", ...CONFIG, "--reporter", "json");
  const { sites } = JSON.parse(stdout) as { sites: readonly Record<string, string>[] };
  return sites.map(({ file, kind, export: name, disposition }) => `${file} ${kind} ${name} ${disposition}`);
}

test("the CRLF file of the example stays CRLF", () => {
  const root = copyOfChat();
  tool(root, "run", "--write", ...CONFIG);
  const files = Object.entries(textsOf(root)).filter(([, text]) => text.includes("\r\n"));
  expect(files.length).toBeGreaterThan(0);
  for (const [path] of files) {
    const text = readFileSync(join(root, path), "utf8");
    expect({ path, bare: /[^\r]\n/.test(text) }).toEqual({ path, bare: false });
  }
});
