import { mockConsumers } from "../../src/plan/mock-consumers";
import type { DraftSite, FileResult } from "../../src/sites/analysis";
import type { Disposition, SiteKind } from "../../src/sites/site";

const REWRITE: Disposition = { kind: "rewrite", replacement: "" };
const MANUAL: Disposition = { kind: "manual", code: "no-user-context", reason: "" };

function site(kind: SiteKind, name: string, disposition: Disposition): DraftSite {
  const origin = { module: "factory.ts", name };
  const span = { start: 0, end: 0 };
  return {
    span,
    kind,
    origin,
    via: [],
    transform: "factory-calls",
    disposition,
    passed: null,
    needsBarrel: false,
  };
}

function refusalFor(
  name: string,
  files: Record<string, readonly DraftSite[]>,
  imports: Record<string, readonly string[]>,
  selected = Object.keys(files),
) {
  const results = new Map(
    Object.entries(files).map(([path, sites]): [string, FileResult] => [path, { sites, edits: [] }]),
  );
  const answers = mockConsumers({
    results,
    selected: new Set(selected),
    importsOf: (path) => imports[path] ?? [],
  });
  return answers.get("a.test.ts")?.({ module: "factory.ts", name }) ?? null;
}

const MOCKING = [site("module-mock", "*", REWRITE), site("mock-key", "createX", REWRITE)];

test("a mock moves when everything that the test loads moves", () => {
  expect(
    refusalFor(
      "*",
      { "a.test.ts": MOCKING, "a.ts": [site("call", "createX", REWRITE)] },
      { "a.test.ts": ["a.ts"] },
    ),
  ).toBeNull();
});

test("a mock stays when code that the test loads through others keeps the export", () => {
  const files = { "a.test.ts": MOCKING, "c.ts": [site("call", "createX", MANUAL)] };
  expect(refusalFor("*", files, { "a.test.ts": ["b.ts"], "b.ts": ["c.ts"] })).toEqual({
    code: "mock-consumer-left",
    detail: "See c.ts.",
  });
});

test("code that the test does not load, or that keeps another export, does not matter", () => {
  const files = { "a.test.ts": MOCKING, "c.ts": [site("call", "createX", MANUAL)] };
  expect(refusalFor("createX", files, { "a.test.ts": ["b.ts"] })).toBeNull();
  const other = {
    "a.test.ts": [site("mock-key", "createX", REWRITE)],
    "c.ts": [site("call", "createY", MANUAL)],
  };
  expect(refusalFor("createX", other, { "a.test.ts": ["c.ts"] })).toBeNull();
});

test("a use that would be rewritten counts as left in a file outside the selection", () => {
  const files = { "a.test.ts": MOCKING, "c.ts": [site("call", "createX", REWRITE)] };
  const imports = { "a.test.ts": ["c.ts"] };
  expect(refusalFor("createX", files, imports, ["a.test.ts"])?.code).toBe("mock-consumer-left");
});

test("imports in a cycle end", () => {
  const files = { "a.test.ts": MOCKING, "z.ts": [site("call", "createX", MANUAL)] };
  expect(refusalFor("*", files, { "a.test.ts": ["b.ts"], "b.ts": ["a.test.ts", "b.ts"] })).toBeNull();
});
