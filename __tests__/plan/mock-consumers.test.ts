import { mockConsumers } from "../../src/plan/mock-consumers";
import type { DraftSite, FileResult, Guard, Taken } from "../../src/sites/analysis";
import type { Disposition, SiteKind } from "../../src/sites/site";

const REWRITE: Disposition = { kind: "rewrite", replacement: "" };
const MANUAL: Disposition = { kind: "manual", code: "no-user-context", reason: "" };
const MANAGER: Taken = {
  link: { module: "core.ts", name: "Manager" },
  path: "Manager.forUser",
  through: ["core.ts"],
  via: [],
};

function site(
  kind: SiteKind,
  name: string,
  disposition: Disposition,
  more: Partial<DraftSite> = {},
): DraftSite {
  const origin = { module: "factory.ts", name };
  const span = { start: 0, end: 0 };
  const rest = { via: [], transform: "factory-calls", passed: null, needsBarrel: false } as const;
  return { span, kind, origin, disposition, ...rest, ...more };
}

interface Given {
  readonly files: Record<string, readonly DraftSite[]>;
  readonly imports: Record<string, readonly string[]>;
  readonly guard?: Partial<Guard>;
  readonly selected?: readonly string[];
  readonly values?: Record<string, readonly Taken[]>;
}

/** What is said of a guard in a.test.ts, which stands for `createX` and becomes one for `Manager`. */
function refusalFor({ files, imports, guard = {}, selected, values = {} }: Given) {
  const moving: Guard = {
    covers: [{ module: "factory.ts", name: "createX" }],
    becomes: [MANAGER.link],
    member: null,
    tellsApart: [],
    through: null,
    isForAll: false,
    ...guard,
  };
  const results = new Map(
    Object.entries({ "a.test.ts": [], ...files }).map(([path, sites]): [string, FileResult] => [
      path,
      { sites, edits: [], guards: path === "a.test.ts" ? [moving] : [] },
    ]),
  );
  const answers = mockConsumers({
    results,
    selected: new Set(selected ?? results.keys()),
    legacy: new Set(["factory.ts", "other-factory.ts"]),
    importsOf: (path) => imports[path] ?? [],
    valuesOf: (path) => values[path] ?? [],
    mentioning: { lookAhead: () => {}, filesWith: () => Object.keys(values) },
    namesOf: () => [],
  });
  return answers.get(moving) ?? null;
}

test("a mock moves when everything that the test loads moves", () => {
  const files = { "a.ts": [site("call", "createX", REWRITE)] };
  expect(refusalFor({ files, imports: { "a.test.ts": ["a.ts"] } })).toBeNull();
});

test("a mock stays when code that the test loads through others keeps the export", () => {
  const files = { "c.ts": [site("call", "createX", MANUAL)], "b.ts": [site("call", "createX", REWRITE)] };
  expect(refusalFor({ files, imports: { "a.test.ts": ["b.ts"], "b.ts": ["c.ts"] } })).toEqual({
    code: "mock-consumer-left",
    detail: "See c.ts.",
  });
});

test("code that the test does not load, or that keeps another export, does not matter", () => {
  const used = [site("call", "createX", REWRITE)];
  const apart = { "b.ts": used, "c.ts": [site("call", "createX", MANUAL)] };
  expect(refusalFor({ files: apart, imports: { "a.test.ts": ["b.ts"] } })).toBeNull();
  const other = { "c.ts": [...used, site("call", "createY", MANUAL)] };
  expect(refusalFor({ files: other, imports: { "a.test.ts": ["c.ts"] } })).toBeNull();
  const all = { covers: [{ module: "factory.ts", name: "*" }] };
  expect(refusalFor({ files: other, imports: { "a.test.ts": ["c.ts"] }, guard: all })?.code).toBe(
    "mock-consumer-left",
  );
});

test("a file that only passes the export on, or names it as a type, does not keep the mock", () => {
  const files = {
    "a.ts": [site("call", "createX", REWRITE)],
    "index.ts": [site("re-export", "createX", MANUAL)],
    "types.ts": [site("type", "createX", MANUAL), site("import", "createX", MANUAL)],
  };
  const imports = { "a.test.ts": ["a.ts", "index.ts", "types.ts"] };
  expect(refusalFor({ files, imports })).toBeNull();
});

test("a mock in a set-up file, which loads none of its users, answers for all of them", () => {
  const files = { "c.ts": [site("call", "createX", MANUAL)] };
  expect(refusalFor({ files, imports: {} })?.code).toBe("mock-consumer-left");
});

test("a mock for all tests covers what any file takes from the target", () => {
  const files = { "c.ts": [site("call", "createX", REWRITE, { takes: [MANAGER] })] };
  const given = { files, imports: {}, values: { "far.ts": [MANAGER] } };
  expect(refusalFor(given)).toBeNull();
  expect(refusalFor({ ...given, guard: { isForAll: true } })?.code).toBe("mock-covers-more");
});

test("a mock whose users are not seen does not wait for tests that have mocks of their own", () => {
  const files = { "b.test.ts": [site("call", "createX", MANUAL), site("module-mock", "*", MANUAL)] };
  expect(refusalFor({ files, imports: {} })).toBeNull();
  expect(refusalFor({ files, imports: {}, guard: { isForAll: true } })?.code).toBe("mock-consumer-left");
});

test("a use that would be rewritten counts as left in a file outside the selection", () => {
  const files = { "c.ts": [site("call", "createX", REWRITE)] };
  const imports = { "a.test.ts": ["c.ts"] };
  expect(refusalFor({ files, imports, selected: ["a.test.ts"] })?.code).toBe("mock-consumer-left");
});

test("a name that a barrel keeps is left unless the barrel is rewritten in the selection", () => {
  const via = [{ module: "index.ts", name: "createX" }];
  const files = {
    "c.ts": [site("value", "createX", REWRITE, { via, needsBarrel: true })],
    "index.ts": [site("re-export", "createX", REWRITE)],
  };
  const imports = { "a.test.ts": ["c.ts"] };
  expect(refusalFor({ files, imports })).toBeNull();
  expect(refusalFor({ files, imports, selected: ["a.test.ts", "c.ts"] })?.code).toBe("mock-consumer-left");
});

test("another legacy module that is left in use and calls the mocked one keeps the mock", () => {
  const origin = { module: "other-factory.ts", name: "open" };
  const files = { "c.ts": [site("call", "createX", REWRITE), site("call", "open", MANUAL, { origin })] };
  const imports = { "a.test.ts": ["c.ts"], "other-factory.ts": ["factory.ts"] };
  expect(refusalFor({ files, imports })).toEqual({
    code: "mock-consumer-left",
    detail: "See other-factory.ts.",
  });
});

test("a mock stays when it would come over what loaded code moves from an unmocked export", () => {
  const files = {
    "c.ts": [
      site("call", "createX", REWRITE, { takes: [MANAGER] }),
      site("call", "createY", REWRITE, { takes: [MANAGER] }),
    ],
  };
  expect(refusalFor({ files, imports: { "a.test.ts": ["c.ts"] } })).toEqual({
    code: "mock-covers-more",
    detail: "See c.ts.",
  });
});

test("a mock stays when it would come over what loaded code, or the test, takes from the target already", () => {
  const files = { "c.ts": [site("call", "createX", REWRITE, { takes: [MANAGER] })] };
  const imports = { "a.test.ts": ["c.ts"] };
  const link = { module: "core.ts", name: "connect" };
  const other: Taken = { link, path: "connect", through: ["core.ts"], via: [] };
  expect(refusalFor({ files, imports, values: { "a.test.ts": [MANAGER] } })?.code).toBe("mock-covers-more");
  expect(refusalFor({ files, imports, values: { "c.ts": [other] } })).toBeNull();
  const whole = { becomes: [{ module: "core.ts", name: "*" }] };
  expect(refusalFor({ files, imports, values: { "c.ts": [other] }, guard: whole })?.code).toBe(
    "mock-covers-more",
  );
});

test("the mock of a barrel reaches only what is taken from the barrel", () => {
  const via = [{ module: "index.ts", name: "createX" }];
  const guard = { through: "index.ts" };
  const fromBarrel: Taken = { ...MANAGER, through: ["index.ts", "core.ts"] };
  const imports = { "a.test.ts": ["c.ts"] };
  const user = (takes: Taken) => ({ "c.ts": [site("call", "createX", REWRITE, { via, takes: [takes] })] });
  expect(refusalFor({ files: user(fromBarrel), imports, guard })).toBeNull();
  expect(refusalFor({ files: user(MANAGER), imports, guard })?.code).toBe("mock-bypassed");
  const values = { "c.ts": [MANAGER] };
  expect(refusalFor({ files: user(fromBarrel), imports, guard, values })).toBeNull();
});

test("a spy reaches one member, and everything that may be it", () => {
  const files = { "c.ts": [site("call", "createX", REWRITE, { takes: [MANAGER] })] };
  const imports = { "a.test.ts": ["c.ts"] };
  const guard = { member: "Manager.forUser" };
  const code = (path: string) =>
    refusalFor({ files, imports, guard, values: { "c.ts": [{ ...MANAGER, path }] } })?.code;
  expect(code("Manager.shared")).toBeUndefined();
  expect(code("Manager.forUser")).toBe("mock-covers-more");
  expect(code("Manager")).toBe("mock-covers-more");
});

test("a mock stays when exports that the test tells apart become one", () => {
  const files = {
    "c.ts": [
      site("call", "createX", REWRITE, { takes: [MANAGER] }),
      site("call", "createY", REWRITE, { takes: [MANAGER] }),
    ],
  };
  const imports = { "a.test.ts": ["c.ts"] };
  const covers = [{ module: "factory.ts", name: "*" }];
  const apart = (path: string) => ({
    covers,
    tellsApart: [{ origin: { module: "factory.ts", name: "createX" }, path }],
  });
  expect(refusalFor({ files, imports, guard: { covers } })).toBeNull();
  expect(refusalFor({ files, imports, guard: apart("Manager.forUser") })?.code).toBe("mock-merges");
  expect(refusalFor({ files, imports, guard: apart("Manager.open") })).toBeNull();
});

test("imports in a cycle end", () => {
  const files = { "b.ts": [site("call", "createX", REWRITE)], "z.ts": [site("call", "createX", MANUAL)] };
  expect(refusalFor({ files, imports: { "a.test.ts": ["b.ts"], "b.ts": ["a.test.ts", "b.ts"] } })).toBeNull();
});
