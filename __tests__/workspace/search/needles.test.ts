import fc from "fast-check";
import { compileNeedles } from "../../../src/workspace/search/needles";

function contains(text: string | Uint8Array, ...needles: string[]): boolean {
  const bytes = Buffer.from(text);
  return matches(needles, bytes, bytes.length);
}

function matches(needles: readonly string[], bytes: Buffer, length: number): boolean {
  return compileNeedles([needles]).groupsIn(bytes, length).length === 1;
}

// Few letters, so that needles overlap, repeat, and are nearly found everywhere.
const letters = (...of: string[]) => fc.array(fc.constantFrom(...of), { maxLength: 12 });
const text = fc.array(fc.constantFrom("a", "b", "c", "é", "漢", "😀"), { maxLength: 60 });

test("agrees with a search for one needle after the other", () => {
  const needles = fc.array(letters("a", "b", "c", "é", "漢", "😀"), { maxLength: 6 });
  fc.assert(
    fc.property(text, needles, (parts, lists) => {
      const bytes = Buffer.from(parts.join(""));
      const words = lists.map((list) => list.join(""));
      const expected = words.some((word) => bytes.includes(word));
      expect(matches(words, bytes, bytes.length)).toBe(expected);
    }),
    { numRuns: 3000 },
  );
});

test("tells each group of needles apart, in any number of buffers", () => {
  const word = letters("a", "b", "c", "é").map((list) => list.join(""));
  const groups = fc.array(fc.array(word, { maxLength: 4 }), { maxLength: 5 });
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), groups, (texts, of) => {
      const { groupsIn } = compileNeedles(of);
      for (const parts of texts) {
        const bytes = Buffer.from(parts.join(""));
        const expected = of.flatMap((needles, index) =>
          needles.some((needle) => bytes.includes(needle)) ? [index] : [],
        );
        expect(groupsIn(bytes, bytes.length)).toEqual(expected);
      }
    }),
    { numRuns: 2000 },
  );
});

test("finds a long needle wherever it is hidden in other bytes", () => {
  const needle = fc.stringMatching(/^[a-zA-Z]{2,40}$/);
  const bytes = fc.uint8Array({ maxLength: 300 });
  fc.assert(
    fc.property(bytes, bytes, needle, needle, (before, after, hidden, other) => {
      const haystack = Buffer.concat([before, Buffer.from(hidden), after]);
      expect(contains(haystack, other, hidden)).toBe(true);
      const without = Buffer.concat([before, after]);
      expect(contains(without, other)).toBe(without.includes(other));
    }),
    { numRuns: 1000 },
  );
});

test("looks at no byte beyond the length", () => {
  const words = fc.array(letters("a", "b"), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(text, words, fc.nat(60), (parts, lists, length) => {
      const bytes = Buffer.from(parts.join(""));
      const used = Math.min(length, bytes.length);
      const needles = lists.map((list) => list.join(""));
      const expected = needles.some((needle) => bytes.subarray(0, used).includes(needle));
      expect(matches(needles, bytes, used)).toBe(expected);
    }),
    { numRuns: 1000 },
  );
  const leftover = Buffer.from("createManager");
  expect(matches(["createManager", "Mock"], leftover, 12)).toBe(false);
});

test("finds a needle of one byte beside long ones", () => {
  expect(contains("createManager $", "$", "WebSocketManager")).toBe(true);
  expect(contains("createManager", "$", "WebSocketManager")).toBe(false);
});

test("finds needles that overlap each other", () => {
  expect(contains("xabcx", "abcd", "bc")).toBe(true);
  expect(contains("xababx", "abac", "baba", "abab")).toBe(true);
});

test("does not find a needle that is longer than the text", () => {
  expect(contains("Manager", "ManagerFactory")).toBe(false);
  expect(contains("", "M")).toBe(false);
});

test("finds needles longer than its largest window", () => {
  const long = "x".repeat(300);
  expect(contains(`${long}y`, `${long}y`)).toBe(true);
  expect(contains(`${long}z`, `${long}y`)).toBe(false);
});

test("an empty needle is found everywhere, and no needle nowhere", () => {
  expect(contains("", "")).toBe(true);
  expect(contains("text")).toBe(false);
});
