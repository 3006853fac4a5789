import { incomingAt } from "../../../src/languages/javascript/doors/incoming";
import type { Incoming } from "../../../src/sites/incoming";

/** What comes in at the text `"m"`, with its quotes, of a file. */
function at(text: string): Incoming {
  const start = text.search(/(["'`])m\1/);
  return incomingAt(text, { start, end: start + 3 });
}

test.each([
  ['import { a, b } from "m";', ["a", "b"]],
  ["import{a}from'm';", ["a"]],
  ['import type { A } from "m";', ["A"]],
  ['import { type A, b as c } from "m";', ["type", "A", "b", "as", "c"]],
  ['import {\n  a,\n  $b,\n}\nfrom\n"m"', ["a", "$b"]],
  ['import d, { a } from "m";', ["a"]],
  ['import typeof { A } from "m";', ["A"]],
  ['export { a as b } from "m";', ["a", "as", "b"]],
  ['export type { A } from "m";', ["A"]],
  ['import d from "m";', ["default"]],
  ['import type D from "m";', ["default"]],
  ['import "m";', []],
  ["f();import'm'", []],
  ['const { a, b: c } = require("m");', ["a", "b", "c"]],
  ["const { a } = require('m')\nconst b = 1", ["a"]],
  ['export const { a } = require("m");', ["a"]],
  ['if (b) { const { a } = require("m"); }', ["a"]],
  ['import b from "b";import { a } from "m";', ["a"]],
  ['f("http://host")\nimport { a } from "m";', ["a"]],
])("%s brings names", (text, names) => expect(at(text)).toEqual({ kind: "names", names }));

test.each([
  'import * as ns from "m"; ns.a(); ns?.b; <ns.C />; ns\n  .d();',
  'import d, * as ns from "m"; ns.a();',
  'import type * as $ns from "m"; let a: $ns.A;',
  'const ns = require("m"); ns.a();',
  'const ns = require("m")\n',
  'const ns = require("m")',
  'import ns = require("m"); ns.a();',
  'import * as ns from "m"; other.nsx; xns; ns.ns2;',
])("%s brings a module of which members are used", (text) => expect(at(text)).toEqual({ kind: "members" }));

test.each([
  'import * as ns from "m"; export { ns };',
  'import * as ns from "m"; f(ns);',
  'import * as ns from "m"; f({ ...ns });',
  'import * as ns from "m"; f(n\\u0073);',
  'import * as ns from "m"; ns[name];',
  'import * as ns from "m"; ns?.[name];',
  'import * as ns from "m"; ns ?.5 : 1;',
  'import * as ns from "m"; ns!.a;',
  'import * as ns from "m"; type A = typeof ns;',
  'import * as ns from "m"; ns /* all */ .a;',
  'f($ns); import * as $ns from "m";',
  'const ns = require("m"); module.exports = ns;',
])("%s brings a module that goes on", (text) => expect(at(text)).toEqual({ kind: "holder" }));

test.each([
  'export * from "m";',
  'export * as ns from "m";',
  'export const ns = require("m"); ns.a();',
  'export import ns = require("m");',
  'module.exports = require("m");',
  'require("m");',
  'exports.b = require("m").a;',
  'const b = require("m").a;',
  'const { b } = require("m").a;',
  "const { b } = require('m')\n  .a;",
  "const b = require('m')\n  (1);",
  "const b = require('m')\n  [a];",
  'const b = require("m") as B;',
  // What comes in is not plain.
  'const { a, ...rest } = require("m");',
  'const { a = 1 } = require("m");',
  'const { a: { b } } = require("m");',
  'const { [a]: b } = require("m");',
  'const b = 1, { a } = require("m");',
  '({ a } = require("m"));',
  'import { "a b" as c } from "m";',
  'import { a /* one */ } from "m";',
  'import /* all */ { a } from "m";',
  'import { a } /* } */ from "m";',
  'import { a } from /* there */ "m";',
  'import { \\u0061 } from "m";',
  'import { \u00e9 } from "m";',
  "import defer * as ns from 'm';",
  // A comment may hold what looks like the beginning.
  'import {\n  a,\n  // import {\n  b,\n} from "m";',
  'import {\n  a, // ; import {\n  b,\n} from "m";',
  'import {\n  a, /*\nimport {\n*/ b,\n} from "m";',
  'const {\n  a,\n  // const {\n  b,\n} = require("m");',
  'import { a } // import b\n from "m";',
  'export * // import * as b\n from "m";',
  'import { a } from // import\n "m";',
  'import { a } from // import b from\n "m";',
  'import { a } from // import { b } from\n "m";',
  'require( // import\n "m");',
  'x // const q\n = require("m");',
  'export /* all */ const q = require("m"); q.a;',
  'export // all\nimport q = require("m"); q.a;',
  `const b = require("m")\n${" ".repeat(300)}.a;`,
  // Nothing tells what it is.
  'await import("m");',
  'import("m").then(({ a }) => a);',
  'let a: import("m").A;',
  'let a: typeof import("m");',
  'jest.mock("m");',
  'const { a } = jest.requireActual("m");',
  'vi.mock(import("m"));',
  '/** @import { A } from "m" */',
  'const path = "m";',
  "`m`",
  'x.from "m"',
  '} from "m"',
  'reimport { a } from "m"',
  'x.import "m"',
])("%s may bring a whole module", (text) => expect(at(text)).toEqual({ kind: "whole" }));

test("names of a clause are told however long it is, and so is a head of usual length", () => {
  const names = Array.from({ length: 500 }, (_, index) => `name${index}`);
  expect(at(`import type Default, {\n  ${names.join(",\n  ")}\n} from "m";`)).toEqual({
    kind: "names",
    names,
  });
});
