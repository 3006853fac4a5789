import { symlinkSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { createByteReader } from "../../../src/workspace/read";
import { searchEach } from "../../../src/workspace/search/search";
import { searchInThreads, threadsFor } from "../../../src/workspace/search/threads";
import { expectBuilt } from "../../cli/built-tool";
import { folderWith, removeTemporaryFolders } from "../temporary-repository";

beforeAll(expectBuilt);
afterAll(removeTemporaryFolders);

const WORDS = ["alpha", "beta", "gamma", "\\u0061lpha", "\uFEFF", "é"];

test("any number of threads finds what one finds, in the same order", () => {
  const contents = Object.fromEntries(
    Array.from({ length: 700 }, (_, index) => [
      `${index % 3 ? "some" : "other"}/f${index}.ts`,
      WORDS.filter((_, word) => (index * (word + 3)) % 7 === 0).join(" "),
    ]),
  );
  const root = folderWith(contents);
  symlinkSync(join(root, "some/f1.ts"), join(root, "link.ts"));
  const within = [...Object.keys(contents), "gone.ts", "link.ts"];
  const texts = fc.array(fc.constantFrom(...WORDS, "b", ""), { maxLength: 3 });
  const below = fc.constant({ below: ["some"] });
  const groups = fc.array(
    fc.tuple(texts, fc.option(below, { nil: {} })).map(([of, where]) => ({ texts: of, ...where })),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(groups, fc.constantFrom(2, 3, 8), (of, threads) => {
      const expected = searchEach(createByteReader(root), within, of);
      expect(searchInThreads(root, createByteReader(root), within, of, threads)).toEqual(expected);
    }),
    { numRuns: 25 },
  );
});

test("few files are searched without a second thread", () => {
  expect(threadsFor(100)).toBe(1);
});
