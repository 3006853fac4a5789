import { createSpelling } from "../../src/sites/spelled-paths";
import type { ReadResult } from "../../src/workspace/workspace";

const FAILURE: ReadResult = { ok: false, failure: { file: "a.ts", code: "not-utf8", message: "" } };

/** Whether a text may lead to error.ts, where only these specifiers do. */
function spells(text: string, mentions: readonly string[] = ["error"], read?: ReadResult): boolean {
  const resolve = (_: string, specifier: string) =>
    ["./error", "./o'brien/error", "./my error", "."].includes(specifier) ? "error.ts" : null;
  return createSpelling(new Set(["error.ts"]), mentions, {
    read: () => read ?? { ok: true, text },
    resolve,
  })("a.ts");
}

test.each([
  ["an import", 'import { a } from "./error";'],
  ["a template", "await import(`./error`)"],
  ["a type in a comment", '/** @type {import("./error").A} */'],
  ["a specifier with another kind of quote in it", 'require("./o\'brien/error")'],
  ["a specifier with a blank", "require('./my error')"],
  ["the last of many words", `error(); "error"; x("my error: './error'")`],
])("%s spells the path", (_, text) => expect(spells(text)).toBe(true));

test.each([
  ["a word of the code", "throw new error();"],
  ["a text that leads elsewhere", 'log("an error")'],
  ["code between two texts", `f("./" + error + "")`],
  ["quotes on other lines", '"./\nerror\n"'],
])("%s does not", (_, text) => expect(spells(text)).toBe(false));

test("each line counts, whatever ends it, and whatever characters the mentions have", () => {
  expect(spells("error\r'error'\nimport './error'")).toBe(true);
  expect(spells("error\r'./error\nx'")).toBe(false);
  expect(spells("import '.';\nx", ["a[b]", "'.'"])).toBe(true);
  expect(spells("import '.';\nx", [])).toBe(false);
});

test("a mention that holds the quotes is read without them", () => {
  expect(spells("import x from '.';", ["'.'"])).toBe(true);
  expect(spells("import x from './b';", ["'.'"])).toBe(false);
});

test.each([
  ["a letter by its number", "require('./\\x65rror')"],
  ["letters by their numbers", "require('\\u002E/\\u{65}\\u{0072}ror')"],
  ["a letter in octal digits", "require('./\\145rror')"],
  ["signs that need no backslash", 'require("\\.\\/error")'],
  ["the quote", "require('./o\\'brien/error')"],
  ["the quote, behind another text", "f('it\\'s', './error')"],
  ["a backslash before the end", "f('\\\\', './error')"],
])("a specifier may spell %s behind a backslash", (_, text) => expect(spells(text)).toBe(true));

test.each([
  ["another path", "require('./\\x65rror error')"],
  ["characters that no path has", "require('./error\\n'); require('./\\u{110000}error')"],
  ["nothing of it", "const space = '\\u00a0'; error()"],
])("and is none where that gives %s", (_, text) => expect(spells(text)).toBe(false));

test("a file that cannot be read may lead there", () => {
  expect(spells("", ["error"], FAILURE)).toBe(true);
});

test("what is longer than any path is not looked up", () => {
  const asked: string[] = [];
  const read = (): ReadResult => ({ ok: true, text: `"${"x".repeat(5000)} error"; import "./other/error";` });
  const resolve = (_: string, specifier: string) => {
    asked.push(specifier);
    return null;
  };
  createSpelling(new Set(["error.ts"]), ["error"], { read, resolve })("a.ts");
  expect(asked).toEqual(["./other/error"]);
});

test("only places that are of interest count, and each is asked about with its quotes", () => {
  const text = "'a error'; /* */ import './error'; require(`./error`)";
  const read = (): ReadResult => ({ ok: true, text });
  const resolve = (_: string, specifier: string) => (specifier === "./error" ? "error.ts" : null);
  const leads = (isOfInterest: (quoted: string) => boolean) =>
    createSpelling(new Set(["error.ts"]), ["error"], { read, resolve }, (_path, whole, { start, end }) =>
      isOfInterest(whole.slice(start, end)),
    )("a.ts");
  expect(leads((quoted) => quoted === "'./error'")).toBe(true);
  expect(leads((quoted) => quoted === "`./error`")).toBe(true);
  expect(leads((quoted) => quoted === "'a error'")).toBe(false);
});
