import json from "../../src/report/json";
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

const TEXT = "createManager(ctx);\ncreateManager.name;\nkeep();\n";
const FILE = fileOf(
  "packages/a/src/x.ts",
  TEXT,
  [
    siteAt(TEXT, "createManager", REWRITE),
    siteAt(TEXT, "createManager.name", manual("the name is used"), { kind: "value" }),
    siteAt(TEXT, "keep", WAIVED),
  ],
  replacing(TEXT, ["createManager(ctx)", "Manager\n.forUser(ctx)"]),
);
const FAILURES = [
  {
    file: "b.ts",
    code: "parse-error" as const,
    message: "Unexpected token",
    position: { line: 2, column: 7 },
  },
  { file: "c.ts", code: "not-utf8" as const, message: "is not UTF-8 text" },
];

test("the JSON of a check has exactly the fields of version 1", async () => {
  const text = await render(json, reportOf("check", [FILE], FAILURES));
  expect(text.endsWith("}\n")).toBe(true);
  const common = {
    file: "packages/a/src/x.ts",
    package: "@acme/a",
    language: "typescript",
    transform: "factory-calls",
    module: "packages/core/factory.ts",
    export: "createManager",
  };
  expect(JSON.parse(text)).toEqual({
    schemaVersion: 1,
    tool: { name: "ssot-codemod", version: "1.2.3" },
    migration: "unified-manager",
    command: "check",
    summary: {
      files: { selected: 10, clean: 7, withSites: 1, changed: 1, failed: 2, ignored: 0 },
      sites: { total: 3, rewrite: 1, manual: 1, waived: 1 },
    },
    sites: [
      {
        ...common,
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 14,
        kind: "call",
        disposition: "rewrite",
        replacement: "Manager.forUser(ctx)",
        reason: null,
        code: null,
      },
      {
        ...common,
        line: 2,
        column: 1,
        endLine: 2,
        endColumn: 19,
        kind: "value",
        disposition: "manual",
        replacement: null,
        reason: "the name is used",
        code: "stated-in-manifest",
      },
      {
        ...common,
        line: 3,
        column: 1,
        endLine: 3,
        endColumn: 5,
        kind: "call",
        disposition: "waived",
        replacement: null,
        reason: "kept until the old API is switched off",
        code: null,
      },
    ],
    failures: [
      { file: "b.ts", code: "parse-error", message: "Unexpected token", line: 2, column: 7 },
      { file: "c.ts", code: "not-utf8", message: "is not UTF-8 text", line: null, column: null },
    ],
  });
});

test("a rewrite with a note has it as one more field", async () => {
  const noted = siteAt(TEXT, "createManager", NOTED);
  const file = fileOf("packages/a/src/x.ts", TEXT, [noted], FILE.edits);
  const { sites } = JSON.parse(await render(json, reportOf("check", [file])));
  expect(sites).toEqual([expect.objectContaining({ disposition: "rewrite", note: "it was not awaited" })]);
});

test("the keys come in the order of the contract", async () => {
  const text = await render(json, reportOf("check", [FILE], FAILURES));
  expect(Object.keys(JSON.parse(text))).toEqual([
    "schemaVersion",
    "tool",
    "migration",
    "command",
    "summary",
    "sites",
    "failures",
  ]);
  expect(text.startsWith('{\n  "schemaVersion": 1,\n')).toBe(true);
});

test("after writing, the sites that were left are given where they are now", async () => {
  const delivery = { ok: true as const, written: [FILE.path], failures: [], interrupted: null };
  const { sites } = JSON.parse(await render(json, reportOf("run", [FILE], [], { delivery })));
  expect(sites.map((site: { line: number }) => site.line)).toEqual([1, 3, 4]);
});

test("files add up also when one of them could not be written", async () => {
  const failure = {
    file: FILE.path,
    code: "write-error" as const,
    message: "no space left on device (ENOSPC)",
  };
  const delivery = { ok: true as const, written: [], failures: [failure], interrupted: null };
  const { summary, failures } = JSON.parse(
    await render(json, reportOf("run", [FILE], FAILURES, { delivery })),
  );
  expect(summary.files).toEqual({ selected: 10, clean: 7, withSites: 0, changed: 0, failed: 3, ignored: 0 });
  expect(failures).toHaveLength(3);
});

test("control characters are escaped by JSON", async () => {
  const file = fileOf("a\x1b.ts", TEXT, [siteAt(TEXT, "keep", WAIVED)]);
  const text = await render(json, reportOf("check", [file]));
  expect(text).not.toContain("\x1b");
  expect(JSON.parse(text).sites[0].file).toBe("a\x1b.ts");
});
