import { importsFirst } from "../../src/sites/imports-first";

function order(imports: Record<string, readonly string[]>, paths = Object.keys(imports)) {
  return importsFirst(paths, (path) => imports[path] ?? []);
}

test("a file comes behind all that it imports, and each file once", () => {
  expect(order({ a: ["b", "c"], b: ["c"], c: [], d: ["a"] })).toEqual(["c", "b", "a", "d"]);
});

test("what is not given is left out", () => {
  expect(order({ a: ["x"], x: ["b"], b: [] }, ["a", "b"])).toEqual(["a", "b"]);
});

test("a cycle ends, and so does a chain that is longer than the stack is deep", () => {
  expect(order({ a: ["b"], b: ["a"] })).toEqual(["b", "a"]);
  const chain = Object.fromEntries(
    Array.from({ length: 50_000 }, (_, index) => [`${index}`, [`${index + 1}`]]),
  );
  expect(order(chain)[0]).toBe("49999");
});
