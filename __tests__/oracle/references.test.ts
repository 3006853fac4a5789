/** What counts as a reference, and where it stands: the rules by which the engine is judged. */

import { openCompiler } from "./compiler";
import { findReferences } from "./references";

const LEGACY = {
  "core/factory.ts": [
    "export async function createX(c: any) { return c; }",
    "export class XFactory { async create(c: any) { return c; } }",
    "export interface Options { a?: 1 }",
    "export default createX;",
    'export { other as passed } from "./other";',
  ].join("\n"),
  "core/other.ts": "export const other = 1;\nexport const used = other;",
  "core/old.js": "function createOld() {}\nclass Old {}\nmodule.exports = { createOld: createOld, Old };",
  "core/one.js": "class One {}\nmodule.exports = One;",
  "core/index.ts":
    'export * from "./factory";\nexport * as ns from "./factory";\nexport { createX as make } from "./factory";',
};

/** The references in a text, each as the rest of its line from where it stands, and the export. */
function referencesIn(path: string, text: string): readonly string[] {
  const texts = { ...LEGACY, [path]: text };
  const compiler = openCompiler({ texts, packages: new Map([["@acme/core", "core"]]) });
  const legacy = ["core/factory.ts", "core/old.js", "core/one.js"];
  const followed = new Set(["createX", "XFactory", "createOld"]);
  const { references } = findReferences(
    compiler,
    legacy.map((module) => ({ module, followed })),
  );
  return references
    .filter(({ file }) => file === path)
    .sort((a, b) => a.offset - b.offset)
    .map(
      ({ offset, export: name }) => `${/^[\w$.]+|^["'][^"']*["']|^./.exec(text.slice(offset))?.[0]} ${name}`,
    );
}

test.each([
  ["the imported name", 'import { createX as a, make } from "./core";', ["createX createX", "make createX"]],
  ["the re-exported name", 'export { make as b } from "./core";', ["make createX"]],
  ["the string of a star", 'export * from "./core/factory";', ['"./core/factory" *']],
  ["the name of a namespace", 'import * as all from "./core/factory";', ["all *"]],
  ["a module that comes by name", 'import { ns } from "./core"; use(ns);', ["ns *", "ns *"]],
  [
    "the whole of a member's expression",
    'import * as all from "./core"; use(all.make, all.ns.createX);',
    ["all.make createX", "all.ns.createX createX"],
  ],
  ["a member by a string", 'import * as all from "./core"; use(all["make"]);', ["all createX"]],
  [
    "a type by its import",
    'let a: import("@acme/core").Options; type B = typeof import("./core").make;',
    ["import Options", "import createX"],
  ],
  [
    "what an awaited import is taken apart into",
    'export const f = async () => { const { make: a } = await import("./core"); a(1); };',
    ["make createX", "a createX"],
  ],
  [
    "what a namespace is taken apart into",
    'import * as all from "./core"; const { make: a, XFactory } = all; a(1); new XFactory();',
    ["make createX", "XFactory XFactory", "a createX", "XFactory XFactory"],
  ],
  [
    "a variable that is another name of what the manifest follows",
    'import { make } from "./core"; const a = make; a(1);',
    ["make createX", "make createX", "a createX"],
  ],
  [
    "no variable that is another name of what the manifest does not follow",
    'import { Options, passed } from "./core"; const a = passed; use(a);',
    ["Options Options", "passed passed", "passed passed"],
  ],
  ["nothing that comes past the legacy module", 'import { other } from "./core/other"; use(other);', []],
  ["nothing that hides the name", "export const f = (createX: any) => createX(1);", []],
])("a reference stands at %s", (_, text, expected) => {
  expect(referencesIn("a.ts", text)).toEqual(expected);
});

test.each([
  [
    "names of a required module",
    'const { createOld, Old: O } = require("./core/old"); createOld(); new O();',
    ["createOld createOld", "Old Old", "createOld createOld", "O Old"],
  ],
  [
    "a required module",
    'const old = require("./core/old"); old.createOld(); use(old);',
    ["old *", "old.createOld createOld", "old *"],
  ],
  [
    "a module that is one value",
    'const One = require("./core/one"); new One();',
    ["One default", "One default"],
  ],
  ["a value that is passed on", 'exports.again = require("./core/old").Old;', ["require *", "require Old"]],
  ["a comment", '/** @type {import("./core").Options} */\nlet a;', ["import Options"]],
])("in JavaScript a reference stands at %s", (_, text, expected) => {
  expect([...new Set(referencesIn("a.js", `${text}\nexports.more = 1;`))].sort()).toEqual(
    [...new Set(expected)].sort(),
  );
});
