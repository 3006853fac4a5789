import { chmodSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { createByteReader } from "../../../src/workspace/read";
import { compileGroups, searchFiles } from "../../../src/workspace/search/search";
import { type Contents, folderWith, removeTemporaryFolders } from "../temporary-repository";

afterAll(removeTemporaryFolders);

function matching(contents: Contents, needles: readonly string[]): readonly string[] {
  const readBytes = createByteReader(folderWith(contents));
  const { matches, failures } = searchFiles(readBytes, Object.keys(contents), needles);
  expect(failures).toEqual([]);
  return matches;
}

test("matches the files that contain a needle, in the order in which they were given", () => {
  const contents = { "z.ts": "a createManager b", "a.ts": "nothing", "m.ts": "x('./factory')", "e.ts": "" };
  expect(matching(contents, ["createManager", "factory"])).toEqual(["z.ts", "m.ts"]);
});

test("no needle matches no file", () => {
  expect(matching({ "a.ts": "text" }, [])).toEqual([]);
});

test("what an earlier file left in the buffer is not found in a later, shorter one", () => {
  expect(matching({ "long.ts": "xxxxxx needle", "short.ts": "x" }, ["needle"])).toEqual(["long.ts"]);
});

test("finds a needle at the end of a file much larger than the first buffer", () => {
  const filling = "const filling = 1;\n".repeat(60_000);
  const contents = { "large.ts": `${filling}needle`, "other.ts": filling, "small.ts": "needle" };
  expect(matching(contents, ["needle"])).toEqual(["large.ts", "small.ts"]);
});

test.each([
  ["four digits", "cre\\u0061teManager()"],
  ["two digits", 'require("./cre\\x61teManager")'],
  ["digits in braces", "cre\\u{61}teManager()"],
  ["zeros in front", "cre\\u{0000000000000000000000000061}teManager()"],
  ["one of several escapes", '"\\u2028" + cre\\u0061teManager'],
  ["a surrogate in a string", 'require("\\ud83d\\ude00")'],
  [
    "every character",
    "\\u0063\\u{72}\\u0065\\u0061\\u0074\\u0065\\u004d\\u{00061}\\u006e\\u0061\\u0067\\u0065\\u0072",
  ],
])("a file that spells a needle with escapes cannot be excluded: %s", (_, text) => {
  expect(matching({ "a.ts": text }, ["createManager", "😀"])).toEqual(["a.ts"]);
});

test("a needle spelled with any escapes, wherever it stands, is not excluded; its letters elsewhere are no needle", () => {
  const spelled = (escapes: readonly number[]) =>
    [..."createManager"]
      .map((letter, at) => {
        const code = letter.charCodeAt(0).toString(16);
        return [letter, `\\u00${code}`, `\\u{${code}}`, `\\u{0000${code}}`, `\\x${code}`][escapes[at] ?? 0];
      })
      .join("");
  const around = fc.string({ unit: fc.constantFrom("a", "é", "😀", " ", "\\u0061", "\n"), maxLength: 400 });
  const groupsOf = compileGroups([{ texts: ["createManager", "q"] }]);
  const isFound = (text: string) => groupsOf("a.ts", Buffer.from(text), Buffer.byteLength(text)).length === 1;
  fc.assert(
    fc.property(around, around, fc.array(fc.nat(4), { maxLength: 13 }), (before, after, escapes) => {
      expect(isFound(`${before}${spelled(escapes)}${after}`)).toBe(true);
      expect(isFound(`${before}\\u0063reate-Manager${after}`)).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test("escapes of other characters exclude nothing and include nothing", () => {
  const text = '"\\u001b[0m \\u2028 \\u{1F4A9} \\usage C:\\\\users"';
  expect(matching({ "a.ts": text }, ["createManager"])).toEqual([]);
  expect(
    matching({ "a.ts": "tag`\\u{} \\u{-61} \\u{ \\u{0061 \\u{61`; createX()" }, ["createManager"]),
  ).toEqual([]);
});

test("UTF-16 matches with and without a byte order mark, so that reading it fails by name", () => {
  const text = Buffer.from("createManager", "utf16le");
  const contents = {
    "little.ts": Buffer.concat([Buffer.from([0xff, 0xfe]), text]),
    "big.ts": Buffer.concat([Buffer.from([0xfe, 0xff]), text.swap16()]),
    "bare.ts": Buffer.from("createManager", "utf16le"),
  };
  expect(matching(contents, ["createManager"])).toEqual(["little.ts", "big.ts", "bare.ts"]);
});

test("a file in another encoding cannot be excluded where a needle is not ASCII", () => {
  const contents = { "latin1.ts": Buffer.from("é", "latin1"), "utf8.ts": "è", "both.ts": "é" };
  expect(matching(contents, ["é"])).toEqual(["latin1.ts", "both.ts"]);
  expect(matching(contents, ["e"])).toEqual([]);
});

test("files that cannot be read are failures, and the others go on", () => {
  const root = folderWith({ "folder.ts/x": "", "link.ts-target": "needle", "good.ts": "needle" });
  symlinkSync(join(root, "link.ts-target"), join(root, "link.ts"));
  const { matches, failures } = searchFiles(
    createByteReader(root),
    ["folder.ts", "gone.ts", "link.ts", "good.ts"],
    ["needle"],
  );
  expect(matches).toEqual(["good.ts"]);
  expect(failures.map(({ file, code }) => [file, code])).toEqual([
    ["folder.ts", "read-error"],
    ["gone.ts", "read-error"],
    ["link.ts", "read-error"],
  ]);
  expect(failures[1]?.message).toContain("no such file or directory (ENOENT)");
  for (const { message } of failures) expect(message).not.toContain(root);
});

const cannotForbid = process.platform === "win32" || process.getuid?.() === 0;

(cannotForbid ? test.skip : test)("a file without read permission is a failure", () => {
  const root = folderWith({ "secret.ts": "needle" });
  chmodSync(join(root, "secret.ts"), 0);
  const { failures } = searchFiles(createByteReader(root), ["secret.ts"], ["needle"]);
  expect(failures).toMatchObject([{ file: "secret.ts", code: "read-error" }]);
});
