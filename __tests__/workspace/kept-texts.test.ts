import fc from "fast-check";
import { keepingTexts } from "../../src/workspace/kept-texts";

const SIZES = [0, 1, 3, 5, 9, 20];

test("gives what reading gives, keeps no more than it may, and reads nothing again that it has to keep", () => {
  const path = fc.nat(SIZES.length - 1);
  fc.assert(
    fc.property(fc.array(path, { maxLength: 60 }), (asked) => {
      const read: string[] = [];
      const reader = keepingTexts((at) => {
        read.push(at);
        return { ok: true, text: "x".repeat(SIZES[Number(at)] ?? 0) };
      }, 10);
      for (const [index, at] of asked.entries()) {
        const size = SIZES[at] ?? 0;
        const before = read.length;
        expect(reader(String(at))).toEqual({ ok: true, text: "x".repeat(size) });
        // What came between two questions for a file, and the file itself, decide whether it is kept.
        const last = asked.lastIndexOf(at, index - 1);
        const between = index === 0 || last < 0 ? null : new Set(asked.slice(last, index));
        const held = between && [...between].map((one) => SIZES[one] ?? 0).filter((one) => one <= 10);
        const isKept = held !== null && size <= 10 && held.reduce((sum, one) => sum + one, 0) <= 10;
        expect(read.length - before).toBe(isKept ? 0 : 1);
      }
    }),
    { numRuns: 500 },
  );
});

test("a file that cannot be read is tried again", () => {
  let tries = 0;
  const reader = keepingTexts((file) => {
    tries += 1;
    return { ok: false, failure: { file, code: "read-error", message: "" } };
  });
  reader("a.ts");
  reader("a.ts");
  expect(tries).toBe(2);
});
