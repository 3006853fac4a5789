import { createSearches } from "../../src/sites/searches";
import type { Sought } from "../../src/workspace/workspace";

const TEXTS: Readonly<Record<string, string>> = { "a.ts": "one", "b.ts": "two", "c.ts": "one two" };
const PATHS = Object.keys(TEXTS);

/** A repository in memory that counts how often it is read. */
function repository() {
  let readings = 0;
  const failures = [{ file: "b.ts", code: "read-error" as const, message: "cannot be read" }];
  return {
    readings: () => readings,
    searchEach(within: readonly string[], groups: readonly Sought[]) {
      readings += 1;
      const has = (path: string, { texts }: Sought) => texts.some((text) => TEXTS[path]?.includes(text));
      return { matches: groups.map((group) => within.filter((path) => has(path, group))), failures };
    },
  };
}

test("what was expected is answered by the reading for another question", () => {
  const { searchEach, readings } = repository();
  const searches = createSearches(PATHS, { searchEach });
  searches.expect([{ texts: ["two"] }]);
  expect(readings()).toBe(0);
  expect(searches.filesWith([{ texts: ["one"] }])).toEqual(["a.ts", "c.ts"]);
  expect(searches.filesWith([{ texts: ["two"] }])).toEqual(["b.ts", "c.ts"]);
  expect(searches.filesWith([{ texts: ["one"] }, { texts: ["two"] }])).toEqual(["a.ts", "c.ts", "b.ts"]);
  expect(readings()).toBe(1);
  expect(searches.filesWith([{ texts: ["none"] }])).toEqual([]);
  expect(readings()).toBe(2);
});

test("the same texts below other folders are another question", () => {
  const { searchEach, readings } = repository();
  const searches = createSearches(PATHS, { searchEach });
  searches.filesWith([{ texts: ["one"] }]);
  searches.filesWith([{ texts: ["one"], below: ["a"] }]);
  expect(readings()).toBe(2);
});

test("a file that could not be read is told once, however often it was tried", () => {
  const searches = createSearches(PATHS, repository());
  expect(searches.failures()).toEqual([]);
  searches.filesWith([{ texts: ["one"] }]);
  searches.filesWith([{ texts: ["two"] }]);
  expect(searches.failures().map(({ file }) => file)).toEqual(["b.ts"]);
});
