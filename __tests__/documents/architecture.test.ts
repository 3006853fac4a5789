/** ARCHITECTURE.md says which room may import from which, and who owns a dependency; the code is held to it. */

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";
import { tableBelow } from "./markdown";

const ROOT = join(__dirname, "../..");

/** The words of every room. */
const WORDS = ["edits/edit", "sites/site", "workspace/paths"];

interface Import {
  /** From the root of the repository, without extension: `src/plan/verify`. */
  readonly from: string;
  /** The same for a file of the repository, else a package's specifier. */
  readonly to: string;
}

const IMPORTS = ["src", "scripts", "transforms"].flatMap(importsBelow);

function importsBelow(folder: string): readonly Import[] {
  return filesBelow(folder).flatMap(importsOf);
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(ROOT, folder, name));
}

function importsOf(path: string): readonly Import[] {
  const text = readFileSync(path, "utf8");
  const found = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  const types = [...text.matchAll(/\bimport\("(\.[^"]+)"\)/g)].map(([, specifier = ""]) => specifier);
  const from = named(path.replace(/\.ts$/, ""));
  return [...new Set([...found, ...types])].map((specifier) => ({
    from,
    to: specifier.startsWith(".") ? named(resolve(dirname(path), specifier)) : specifier,
  }));
}

/** Each file with those that it loads; what it imports for types alone is left out. */
function loadsBelow(folder: string): readonly (readonly [file: string, loads: readonly string[]])[] {
  return filesBelow(folder).map((path) => {
    const { statements } = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest);
    const loads = statements.flatMap(loadedBy).filter((specifier) => specifier.startsWith("."));
    return [
      named(path.replace(/\.ts$/, "")),
      loads.map((specifier) => named(resolve(dirname(path), specifier))),
    ];
  });
}

function loadedBy(node: ts.Statement): readonly string[] {
  if (!ts.isImportDeclaration(node) && !ts.isExportDeclaration(node)) return [];
  if (!node.moduleSpecifier || !ts.isStringLiteral(node.moduleSpecifier)) return [];
  return isForTypes(node) ? [] : [node.moduleSpecifier.text];
}

function isForTypes(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const { name, isTypeOnly = false, namedBindings } = node.importClause ?? {};
  if (isTypeOnly || name || !namedBindings || !ts.isNamedImports(namedBindings)) return isTypeOnly;
  return namedBindings.elements.every((one) => one.isTypeOnly);
}

function named(path: string): string {
  return relative(ROOT, path).replaceAll("\\", "/");
}

/** `plan` for `src/plan/verify`, `index.ts` for `src/index`, `scripts` for `scripts/run`. */
function roomOf(module: string): string {
  const [top = "", room = "", inside] = module.split("/");
  if (top !== "src") return top;
  return inside === undefined ? `${room}.ts` : room;
}

function code(cell: string | undefined): readonly string[] {
  return [...(cell ?? "").matchAll(/`([^`]+)`/g)].map(([, word = ""]) => word);
}

const ROOMS = new Map(
  tableBelow("ARCHITECTURE.md", "The rooms").map(
    ([room, , allowed]) => [code(room)[0], code(allowed)] as const,
  ),
);

const BETWEEN_ROOMS = IMPORTS.filter(
  ({ from, to }) =>
    from.startsWith("src/") && /^(src|scripts|transforms)\//.test(to) && roomOf(from) !== roomOf(to),
).filter(({ to }) => !WORDS.includes(to.replace("src/", "")));

test("every room of src is in the table, and the table names no other", () => {
  const rooms = readdirSync(join(ROOT, "src"));
  expect([...ROOMS.keys()].sort()).toEqual(rooms.sort());
});

test("no room imports from one that the table does not allow", () => {
  const wrong = BETWEEN_ROOMS.filter(({ from, to }) => !ROOMS.get(roomOf(from))?.includes(roomOf(to)));
  expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

test("what the table allows is needed", () => {
  const needed = new Set(IMPORTS.map(({ from, to }) => `${roomOf(from)} imports from ${roomOf(to)}`));
  const allowed = [...ROOMS].flatMap(([room, others]) =>
    others.map((other) => `${room} imports from ${other}`),
  );
  expect(allowed.filter((pair) => !needed.has(pair))).toEqual([]);
});

test("the table has no circle, so that the flow goes one way", () => {
  const done: string[] = [];
  for (let more = true; more; ) {
    const next = [...ROOMS]
      .filter(([room]) => room && !done.includes(room))
      .filter(([, others]) => others.every((other) => done.includes(other)));
    more = next.length > 0;
    done.push(...next.flatMap(([room]) => room ?? []));
  }
  expect(done).toHaveLength(ROOMS.size);
});

test.each([
  ["JavaScript", "src/languages/javascript"],
  ["Python", "src/languages/python"],
])("a folder of %s imports only from those above it in their table", (name, language) => {
  const folders = tableBelow("ARCHITECTURE.md", `Inside of ${name}`).map(([folder]) => code(folder)[0]);
  const entries = readdirSync(join(ROOT, language), { withFileTypes: true });
  const there = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect([...folders].sort()).toEqual(there.sort());
  // What stands beside the folders comes after all of them.
  const placeOf = (module: string) => {
    const [folder, inside] = module.slice(language.length + 1).split("/");
    return inside === undefined ? folders.length : folders.indexOf(folder);
  };
  const inside = IMPORTS.filter(({ from, to }) =>
    [from, to].every((path) => path.startsWith(`${language}/`)),
  );
  const wrong = inside.filter(({ from, to }) => placeOf(from) < placeOf(to));
  expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

test("no file loads itself through others", () => {
  const loads = new Map(["src", "scripts", "transforms"].flatMap(loadsBelow));
  // What loads nothing that is left, and what nothing that is left loads, is on no circle.
  for (let before = -1; before !== loads.size; ) {
    before = loads.size;
    const loaded = new Set([...loads.values()].flat());
    for (const [file, others] of loads)
      if (!loaded.has(file) || !others.some((other) => loads.has(other))) loads.delete(file);
  }
  expect([...loads.keys()]).toEqual([]);
});

test("the words of every room are those that the document names, and stand on their own", () => {
  const text = readFileSync(join(ROOT, "ARCHITECTURE.md"), "utf8");
  for (const word of WORDS) expect(text).toContain(`\`${word}.ts\``);
  const leaving = IMPORTS.filter(
    ({ from, to }) => WORDS.includes(from.replace("src/", "")) && to.startsWith("src/"),
  ).filter(({ from, to }) => !WORDS.includes(to.replace("src/", "")) && roomOf(from) !== roomOf(to));
  expect(leaving).toEqual([]);
});

test("each dependency is imported in its room alone, and each one that is imported is declared", () => {
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const rows = tableBelow("ARCHITECTURE.md", "Dependencies");
  const owners = new Map(rows.map(([name, room]) => [code(name)[0] ?? "", code(room)]));
  expect([...owners.keys()].sort()).toEqual(Object.keys(dependencies).sort());

  const used = new Map<string, Set<string>>();
  for (const { from, to } of IMPORTS) {
    if (/^(node:|src\/|scripts\/|transforms\/)/.test(to)) continue;
    const name = /^(@[^/]+\/)?[^/]+/.exec(to)?.[0] ?? to;
    used.set(name, (used.get(name) ?? new Set()).add(roomOf(from)));
  }
  // Types alone: the parser brings them.
  used.delete("@babel/types");
  for (const [name, rooms] of used)
    expect({ name, rooms: [...rooms] }).toEqual({ name, rooms: owners.get(name) });
  for (const [name, rooms] of owners)
    expect({ name, used: used.has(name) }).toEqual({ name, used: rooms.length > 0 });
});
