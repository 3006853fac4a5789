import fc from "fast-check";
import { pathSet, pathsBelow } from "../../src/workspace/path-set";

const path = fc
  .array(fc.constantFrom("a", "b", "a-b", "a.ts", "é", "😀"), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join("/"));
const sorted = fc.uniqueArray(path, { maxLength: 40 }).map((paths) => paths.sort());

test("tells what a set tells, however often it is asked", () => {
  fc.assert(
    fc.property(sorted, fc.array(path, { maxLength: 60 }), (paths, asked) => {
      const set = pathSet(paths);
      const expected = new Set(paths);
      expect(asked.map((one) => set.has(one))).toEqual(asked.map((one) => expected.has(one)));
      expect(paths.every((one) => set.has(one))).toBe(true);
    }),
  );
});

test("gives the paths inside of a folder, and all for the root", () => {
  fc.assert(
    fc.property(sorted, fc.option(path, { nil: "" }), (paths, folder) => {
      const expected = folder === "" ? paths : paths.filter((one) => one.startsWith(`${folder}/`));
      expect([...pathsBelow(paths, folder)]).toEqual(expected);
    }),
  );
});
