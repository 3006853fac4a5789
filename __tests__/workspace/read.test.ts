import { isUtf8 } from "node:buffer";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { createByteReader, readText } from "../../src/workspace/read";
import { folderWith, removeTemporaryFolders } from "./temporary-repository";

afterAll(removeTemporaryFolders);

const root = folderWith();
const readBytes = createByteReader(root);

function readBack(content: string | Uint8Array) {
  writeFileSync(join(root, "file.ts"), content);
  return readText(readBytes, "file.ts");
}

test.each([
  ["a BOM", "\uFEFFconst a = 1;\n"],
  ["CRLF", "a\r\nb\r\n"],
  ["no final newline", "a\nb"],
  ["characters of two, three and four bytes", "é漢😀"],
  ["the replacement character itself", "a\uFFFDb"],
  ["nothing", ""],
])("a text with %s is read as it stands", (_, text) => {
  expect(readBack(text)).toEqual({ ok: true, text });
});

test("a text of several buffers is read whole", () => {
  const text = "0123456789é".repeat(100_000);
  expect(readBack(text)).toEqual({ ok: true, text });
});

test("a shorter text after a longer one has nothing of it", () => {
  readBack("a long text");
  expect(readBack("short")).toEqual({ ok: true, text: "short" });
});

test.each([
  ["Latin-1", Buffer.from("ab\ncdé = 1", "latin1"), 5, { line: 2, column: 3 }],
  ["a sequence that ends early", Buffer.from([0x61, 0xe6, 0xbc, 0x61]), 1, { line: 1, column: 2 }],
  ["a sequence cut off by the end", Buffer.from([0x61, 0xf0, 0x9f]), 1, { line: 1, column: 2 }],
  ["a surrogate", Buffer.from([0x61, 0x62, 0xed, 0xa0, 0x80]), 2, { line: 1, column: 3 }],
  ["an overlong form", Buffer.from([0xc0, 0x80]), 0, { line: 1, column: 1 }],
  [
    "a replacement character before it",
    Buffer.from([0xef, 0xbf, 0xbd, 0x62, 0xff]),
    4,
    { line: 1, column: 3 },
  ],
  ["a BOM before it", Buffer.from([0xef, 0xbb, 0xbf, 0x62, 0xff]), 4, { line: 1, column: 3 }],
])("%s is not UTF-8, and the failure says where", (_, bytes, offset, position) => {
  const result = readBack(bytes);
  expect(result).toMatchObject({ ok: false, failure: { file: "file.ts", code: "not-utf8", position } });
  expect(result.ok ? "" : result.failure.message).toContain(`at byte offset ${offset} `);
});

test("the mend for UTF-16 names UTF-16", () => {
  const result = readBack(Buffer.from("\uFEFFconst a", "utf16le"));
  expect(result.ok ? "" : result.failure.message).toContain("iconv -f UTF-16 -t UTF-8");
});

test("bytes are text exactly when they are UTF-8, and the offset splits off a valid beginning", () => {
  const piece = fc.oneof(
    fc.uint8Array({ maxLength: 4 }),
    fc.string({ unit: "binary", maxLength: 4 }).map((text) => Buffer.from(text)),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const bytes = Buffer.concat(pieces);
      const result = readBack(bytes);
      if (result.ok) {
        expect(Buffer.from(result.text).equals(bytes)).toBe(true);
        return;
      }
      const offset = Number(/offset (\d+)/.exec(result.failure.message)?.[1]);
      expect(isUtf8(bytes)).toBe(false);
      expect(isUtf8(bytes.subarray(0, offset))).toBe(true);
      for (let end = offset + 1; end <= Math.min(bytes.length, offset + 4); end++) {
        expect(isUtf8(bytes.subarray(0, end))).toBe(false);
      }
    }),
    { numRuns: 500 },
  );
});

test("a file that is not there is a failure without a native path", () => {
  expect(readText(readBytes, "no/such.ts")).toEqual({
    ok: false,
    failure: {
      file: "no/such.ts",
      code: "read-error",
      message: "cannot be read: no such file or directory (ENOENT)",
    },
  });
});
