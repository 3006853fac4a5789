import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import human from "../../src/report/human";
import {
  fileOf,
  manual,
  NOTED,
  REWRITE,
  render,
  replacing,
  reportOf,
  siteAt,
  WAIVED,
} from "./report-fixture";

const USER = [
  'import { createManager } from "core";',
  "",
  "export async function open(ctx: Context) {",
  "  return await createManager(ctx);",
  "}",
  "",
].join("\n");
const HANDLER = [
  "try {",
  "\topen();",
  "} catch (error) {",
  "\tif (error instanceof FactoryError) retry();",
  "}",
  "",
].join("\n");

const REWRITTEN = fileOf(
  "packages/a/src/user.ts",
  USER,
  [siteAt(USER, "createManager", REWRITE, { kind: "import" }), siteAt(USER, "createManager(ctx)", REWRITE)],
  replacing(USER, ["createManager", "Manager"], ["await createManager", "Manager.forUser"]),
);
const BY_HAND = fileOf("packages/a/src/handler.ts", HANDLER, [
  siteAt(HANDLER, "open", WAIVED),
  siteAt(HANDLER, "FactoryError", manual("forUser throws UserContextError; decide what to catch"), {
    kind: "value",
    export: "FactoryError",
  }),
]);
const FILES = [BY_HAND, REWRITTEN];
const BROKEN = {
  file: "packages/a/src/broken.ts",
  code: "parse-error" as const,
  message: "Unexpected token",
  position: { line: 1, column: 5 },
};
const DIFF = `diff --git a/packages/a/src/user.ts b/packages/a/src/user.ts
--- a/packages/a/src/user.ts
+++ b/packages/a/src/user.ts
@@ -1,5 +1,5 @@
-import { createManager } from "core";
+import { Manager } from "core";
 
 export async function open(ctx: Context) {
-  return await createManager(ctx);
+  return Manager.forUser(ctx);
 }
`;

test("run shows the diffs, the sites for a person, the failures, the totals and the next command", async () => {
  expect(await render(human, reportOf("run", FILES, [BROKEN]))).toBe(`${DIFF}
1 site to decide by hand:

packages/a/src/handler.ts:4:23  FactoryError (value): forUser throws UserContextError; decide what to catch (stated-in-manifest)
    3 | } catch (error) {
  > 4 | \tif (error instanceof FactoryError) retry();
      | \t                     ^^^^^^^^^^^^
    5 | }

1 file failed:
  packages/a/src/broken.ts:1:5  Unexpected token (parse-error)

1 file to change (2 sites), 1 site by hand, 1 waived, 1 file failed; 10 files selected.
Next: npx ssot-codemod run --write
`);
});

test("everything that run prints together is a patch that git apply takes", async () => {
  const root = mkdtempSync(join(tmpdir(), "report-"));
  try {
    for (const { path, before } of FILES) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), before);
    }
    const input = await render(human, reportOf("run", FILES, [BROKEN]));
    const git = spawnSync("git", ["apply", "-"], { cwd: root, input });
    expect(git.stderr.toString()).toBe("");
    for (const { path, after } of FILES) expect(readFileSync(join(root, path), "utf8")).toBe(after);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});

test("check groups the sites by file and says for each how it is migrated", async () => {
  expect(await render(human, reportOf("check", FILES))).toBe(`packages/a/src/handler.ts
  4:23  FactoryError (value): forUser throws UserContextError; decide what to catch (stated-in-manifest)
          3 | } catch (error) {
        > 4 | \tif (error instanceof FactoryError) retry();
            | \t                     ^^^^^^^^^^^^
          5 | }

packages/a/src/user.ts
  1:10  createManager (import): can be rewritten by \`run\`
  4:16  createManager (call): can be rewritten by \`run\`

Not migrated: 3 sites left (2 by \`run\`, 1 by hand), 1 waived; 10 files selected.
Next: npx ssot-codemod run
`);
});

test("a rewrite with a note is named beside its diff, and the note stands in the list of a check", async () => {
  const noted = siteAt(USER, "createManager(ctx)", NOTED);
  const files = [fileOf("packages/a/src/user.ts", USER, [noted], REWRITTEN.edits)];
  const note = "createManager (call): it was not awaited";
  expect(await render(human, reportOf("run", files))).toBe(`${DIFF}
1 rewritten site to look at:
packages/a/src/user.ts:4:16  ${note}

1 file to change (1 site); 10 files selected.
Next: npx ssot-codemod run --write
`);
  expect(await render(human, reportOf("check", files))).toContain(
    "  4:16  createManager (call): can be rewritten by `run`. it was not awaited\n",
  );
});

test("quiet leaves out code frames, totals and the next command", async () => {
  expect(await render(human, reportOf("run", FILES, [BROKEN]), { quiet: true })).toBe(`${DIFF}
1 site to decide by hand:
packages/a/src/handler.ts:4:23  FactoryError (value): forUser throws UserContextError; decide what to catch (stated-in-manifest)

1 file failed:
  packages/a/src/broken.ts:1:5  Unexpected token (parse-error)
`);
  expect(await render(human, reportOf("check", [BY_HAND]), { quiet: true })).toBe(
    "packages/a/src/handler.ts\n  4:23  FactoryError (value): forUser throws UserContextError; decide what to catch (stated-in-manifest)\n",
  );
  expect(await render(human, reportOf("check", []), { quiet: true })).toBe("");
});

test("after writing, the files are listed instead of their diffs, and sites stand where they are now", async () => {
  const before =
    "import { createManager } from 'core';\nconst a = createManager;\nuse(createManager, createManager.name);\n";
  const mixed = fileOf(
    "mixed.ts",
    before,
    [siteAt(before, "createManager.name", manual("the name of the function is used"), { kind: "value" })],
    replacing(
      before,
      ["import { createManager }", "import { Manager }\n"],
      ["use(createManager", "use(Manager.forUser"],
    ),
  );
  const delivery = { ok: true as const, written: ["mixed.ts"], failures: [], interrupted: null };
  expect(await render(human, reportOf("run", [mixed], [], { delivery }))).toBe(`Written:
  mixed.ts

1 site to decide by hand:

mixed.ts:4:22  createManager (value): the name of the function is used (stated-in-manifest)
    3 | const a = createManager;
  > 4 | use(Manager.forUser, createManager.name);
      |                      ^^^^^^^^^^^^^^^^^^

1 file changed, 1 site by hand; 10 files selected.
Next: decide the site above by hand, then run: npx ssot-codemod check
`);
});

test("a file that could not be written is a failed file, and no changed one", async () => {
  const failure = {
    file: REWRITTEN.path,
    code: "write-error" as const,
    message: "permission denied (EACCES)",
  };
  const delivery = { ok: true as const, written: [], failures: [failure], interrupted: null };
  expect(await render(human, reportOf("run", [REWRITTEN], [], { delivery }))).toBe(`1 file failed:
  packages/a/src/user.ts  permission denied (EACCES) (write-error)

No file changed, 1 file failed; 10 files selected.
Next: mend the failed file, then run: npx ssot-codemod run --write
`);
});

const WRITTEN = { ok: true as const, written: [REWRITTEN.path], failures: [], interrupted: null };
const SELECTED = { manifest: ["--config", "it's.yaml"], files: ["packages/a"] };

test.each([
  [
    "a run that finds nothing",
    reportOf("run", []),
    "Nothing to change; 10 files selected.\nNext: npx ssot-codemod check\n",
  ],
  [
    "a run that fails",
    reportOf("run", [], [BROKEN]),
    "Nothing to change, 1 file failed; 10 files selected.\nNext: mend the failed file, then run: npx ssot-codemod run\n",
  ],
  [
    "a written run that leaves nothing",
    reportOf("run", [REWRITTEN], [], { delivery: WRITTEN }),
    "1 file changed; 10 files selected.\nNext: npx ssot-codemod check\n",
  ],
  [
    "a check that leaves sites for a person",
    reportOf("check", [BY_HAND]),
    "Not migrated: 1 site left (0 by `run`, 1 by hand), 1 waived; 10 files selected.\nNext: decide the site above by hand, then run: npx ssot-codemod check\n",
  ],
  [
    "a check that cannot read a file",
    reportOf("check", [], [BROKEN]),
    "Not proven: no site is left in the files that could be read, 1 file failed; 10 files selected.\nNext: mend the failed file, then run: npx ssot-codemod check\n",
  ],
  [
    "a clean check of everything",
    reportOf("check", []),
    "Migrated: no site is left; 10 files selected.\nNext: keep this in CI, so that no site comes back: npx ssot-codemod check\n",
  ],
  [
    "a clean check of a part",
    reportOf("check", [], [], { selection: SELECTED }),
    `Migrated: no site is left; 10 files selected.\nNext: npx ssot-codemod check --config 'it'\\''s.yaml'\n`,
  ],
  [
    "a check of a part",
    reportOf("check", [REWRITTEN], [], { selection: SELECTED }),
    `Not migrated: 2 sites left (2 by \`run\`, 0 by hand); 10 files selected.\nNext: npx ssot-codemod run --config 'it'\\''s.yaml' packages/a\n`,
  ],
])("%s ends with its totals and the next command", async (_, report, end) => {
  const text = await render(human, report);
  expect(text.slice(-end.length)).toBe(end);
  expect(text === end || text.at(-end.length - 1) === "\n").toBe(true);
});

test("exports without a name of their own are told by their module", async () => {
  const text = "a(); b();\n";
  const file = fileOf("x.ts", text, [
    siteAt(text, "a", REWRITE, { kind: "import", export: "*" }),
    siteAt(text, "b", REWRITE, { kind: "call", export: "default" }),
  ]);
  const lines = (await render(human, reportOf("check", [file]), { quiet: true })).split("\n");
  expect(lines.slice(1, 3)).toEqual([
    "  1:1  all of packages/core/factory.ts (import): can be rewritten by `run`",
    "  1:6  default of packages/core/factory.ts (call): can be rewritten by `run`",
  ]);
});

test("on a terminal nothing from a file can act on it, and a diff in a pipe stays as it is", async () => {
  const text = 'say("\x1b[2J\u202egnp.exe");\r\nold();\r\n';
  const reason = "look at \x1b[31mthis";
  const file = fileOf(
    "a\x1b[0m\nb.ts",
    text,
    [siteAt(text, "say", manual(reason))],
    replacing(text, ["old", "new"]),
  );
  const report = reportOf("run", [file]);
  const shown = await render(human, report, { terminal: true });
  expect(shown).not.toContain("\x1b");
  expect(shown).not.toContain("\u202e");
  expect(shown).toContain(' say("\\x1b[2J\\u202egnp.exe");\r\n-old();\r\n+new();\r\n');
  expect(shown).toContain(
    "a\\x1b[0m\\nb.ts:1:1  createManager (call): look at \\x1b[31mthis (stated-in-manifest)\n",
  );
  expect(shown).toContain('  > 1 | say("\\x1b[2J\\u202egnp.exe");\n      | ^^^\n');
  expect(await render(human, report)).toContain(' say("\x1b[2J\u202egnp.exe");\r\n-old();\r\n');
});

test("colours mark what is added, removed, decided by hand and failed", async () => {
  const text = await render(human, reportOf("run", FILES, [BROKEN]), { color: true });
  expect(text).toContain("\x1b[1mdiff --git a/packages/a/src/user.ts b/packages/a/src/user.ts\x1b[22m\n");
  expect(text).toContain("\x1b[1m+++ b/packages/a/src/user.ts\x1b[22m\n\x1b[36m@@ -1,5 +1,5 @@\x1b[39m\n");
  expect(text).toContain("\x1b[31m-  return await createManager(ctx);\x1b[39m\n");
  expect(text).toContain("\x1b[32m+  return Manager.forUser(ctx);\x1b[39m\n }\n");
  expect(text).toContain(
    "\x1b[33mforUser throws UserContextError; decide what to catch\x1b[39m (stated-in-manifest)\n",
  );
  expect(text).toContain("\x1b[31mUnexpected token\x1b[39m (parse-error)\n");
});

test("of many sites by hand the reasons are counted, the most frequent first", async () => {
  const text = `${"old();\n".repeat(21)}new();\n`;
  const sites = [...text.matchAll(/old/g)].map(({ index }, at) => {
    const start = { line: at + 1, column: 1 };
    const code = at < 7 ? ("no-replacement" as const) : ("promise-used" as const);
    const disposition = { kind: "manual" as const, code, reason: "why" };
    return { ...siteAt(text, "old", disposition), span: { start: index, end: index + 3 }, start };
  });
  const shown = await render(human, reportOf("check", [fileOf("a.ts", text, sites)]));
  expect(shown).toContain(
    "\n\nBy hand: 14 promise-used, 7 no-replacement; MIGRATION.md has a section for each.\n\nNot migrated: 21 sites",
  );
  const few = await render(human, reportOf("check", [fileOf("a.ts", text, sites.slice(0, 20))]));
  expect(few).not.toContain("By hand:");
});
