/** Imports that would close a circle, and what of a text counts as an import for that. */

import type { Certainty } from "../../../src/languages/javascript/doors/certain-loads";
import { createCircles } from "../../../src/languages/javascript/doors/circles";
import { specifiersLoadedFirst } from "../../../src/languages/javascript/doors/loaded-specifiers";

type Edges = Readonly<Record<string, readonly string[]>>;

/** The answer, and the modules that had to be read for it, in their order. */
function ask(
  loads: Edges,
  module: string,
  file: string,
  replacements: Edges = {},
  certainties: Readonly<Record<string, Certainty>> = {},
) {
  const read: string[] = [];
  const loadsOf = (path: string) => {
    read.push(path);
    return loads[path] ?? [];
  };
  const wayBack = createCircles({
    loadsOf,
    replacementsOf: (path) => replacements[path] ?? [],
    certaintyOf: (from, to) => certainties[`${from} ${to}`] ?? "sure",
  });
  const way = wayBack(module, file);
  expect(wayBack(module, file)).toBe(way);
  return { way, read };
}

test("a module that loads the file closes a circle, and the shortest way is told", () => {
  const loads = {
    target: ["long", "barrel"],
    long: ["longer"],
    longer: ["file"],
    barrel: ["file"],
    file: [],
  };
  expect(ask(loads, "target", "file").way).toBe("target imports barrel, which imports this file.");
  expect(ask({ target: ["file"] }, "target", "file").way).toBe("target imports this file.");
});

test("a module that does not lead to the file closes none", () => {
  expect(ask({ target: ["a"], a: ["target"], file: ["target"] }, "target", "file").way).toBeNull();
});

test("a circle that is there already is no new one", () => {
  const loads = { target: ["file"], file: ["legacy"], legacy: ["target"] };
  expect(ask(loads, "target", "file").way).toBeNull();
});

test("a file beside a circle is not in it", () => {
  const loads = { target: ["other"], other: ["target", "file"], file: [] };
  expect(ask(loads, "target", "file").way).toBe("target imports other, which imports this file.");
});

test("who loads a legacy module may come to load what replaces it", () => {
  const loads = { target: ["user"], user: ["legacy"], second: ["file"] };
  const replacements = { legacy: ["second"] };
  expect(ask(loads, "target", "file", replacements).way).toBe(
    "target imports user, which imports legacy, which is replaced by second, which imports this file.",
  );
});

test("a replacement that nobody loads yet makes no circle that is there", () => {
  const loads = { target: ["file"], file: ["legacy"], legacy: [] };
  expect(ask(loads, "target", "file", { legacy: ["target"] }).way).toBe("target imports this file.");
});

test("what only looks like a load leads nowhere, and another way is found", () => {
  const loads = { target: ["a", "b"], a: ["file"], b: ["c"], c: ["file"] };
  const wayOf = (certainties: Readonly<Record<string, Certainty>>) =>
    ask(loads, "target", "file", {}, certainties).way;
  expect(wayOf({})).toBe("target imports a, which imports this file.");
  expect(wayOf({ "a file": "maybe" })).toBe("target imports a, which imports this file.");
  expect(wayOf({ "a file": "no" })).toBe("target imports b, which imports c, which imports this file.");
  expect(wayOf({ "a file": "no", "b c": "no" })).toBeNull();
});

test("a circle is there only by what is loaded for certain", () => {
  const loads = { target: ["file"], file: ["a", "b"], a: ["target"], b: ["target"] };
  const wayOf = (certainties: Readonly<Record<string, Certainty>>) =>
    ask(loads, "target", "file", {}, certainties).way;
  expect(wayOf({ "a target": "maybe" })).toBeNull();
  expect(wayOf({ "a target": "maybe", "file b": "no" })).toBe("target imports this file.");
  expect(wayOf({ "a target": "no", "b target": "maybe" })).toBe("target imports this file.");
});

test("only what the module leads to is read, and each file once", () => {
  const loads = { target: ["a", "b"], a: ["b"], b: ["a"], file: ["a"] };
  expect(ask(loads, "target", "file").read).toEqual(["target", "a", "b"]);
});

test.each([
  'import { a } from "m";',
  'import "m";',
  'export * from "m";',
  'const a = require("m");',
  'const a = await import("m");',
  'await import("m");',
  'export type B = { b: 1 }\nexport { a } from "m"',
  '/** Loads. */ import "m";',
  '/* a\n */ import "m";',
  'import type, { a } from "m";',
])("%s is loaded before the module runs", (text) => expect(specifiersLoadedFirst(text)).toEqual(["m"]));

test.each([
  'import type { A } from "m";',
  'export type { A } from "m";',
  'const later = () => import("m");',
  'import("m").then(run);',
  'async function later() {\n  const a = await import("m");\n}',
  'type A = import("m").A;',
  '/** @deprecated import { a } from "m" instead */',
  '/**\n * import { a } from "m";\n */',
  '// import { a } from "m";',
  '  /* import "m"',
])("%s is not", (text) => expect(specifiersLoadedFirst(text)).toEqual([]));
