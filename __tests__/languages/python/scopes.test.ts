/** The scopes of a file are those of Python's own symbol table, over small cases and the standard library. */

import { readFileSync } from "node:fs";
import { bind } from "../../../src/languages/python/syntax/binding-rules";
import { loadParser, parsePython } from "../../../src/languages/python/syntax/parse";
import type { Bound, Scope } from "../../../src/languages/python/syntax/scope";
import { askPython, testWithPython } from "./python3";
import { randomScopes } from "./random-scopes";

beforeAll(loadParser);

const SYMBOLS = `
import json, sys, symtable
def tables(table):
    names = {}
    for s in table.get_symbols():
        kind = "free" if s.is_free() else "local" if s.is_local() else "global"
        names[s.get_name()] = kind
    yield [table.get_type(), table.get_name(), table.get_lineno(), names]
    for child in table.get_children():
        yield from tables(child)
def of(source):
    try:
        return list(tables(symtable.symtable(source, "x.py", "exec")))
    except SyntaxError:
        return None
print(json.dumps([of(source) for source in json.load(sys.stdin)]))
`;

type Table = readonly [type: string, name: string, line: number, names: Readonly<Record<string, string>>];

function disagreements(text: string, tables: readonly Table[]): readonly string[] {
  const bound = bind(parsePython(text).root, text);
  const waiting = [...tables];
  const found: string[] = [];
  const scopes = bound.scopes.filter((scope) => scope.kind !== "type-parameters");
  for (const scope of scopes) {
    const names = namesOf(scope, bound, text);
    const line = text.slice(0, scope.node.start).split("\n").length;
    const type = scope.kind === "comprehension" ? "function" : scope.kind;
    const isHere = ([ofType, , ofLine]: Table) => ofType === type && (type === "module" || ofLine === line);
    // Several lambdas of one line may differ in names that only pass through.
    const matches = (passing: boolean) =>
      waiting.findIndex((table) => isHere(table) && covers(table[3], names, scope.kind, passing));
    const exact = matches(false);
    const at = exact < 0 ? matches(true) : exact;
    if (at < 0) {
      const near = tables.filter((table) => table[2] === line).map((table) => JSON.stringify(table));
      found.push(`${scope.kind} at line ${line}: ${JSON.stringify(Object.fromEntries(names))}, not ${near}`);
    } else waiting.splice(at, 1);
  }
  return [...found, ...waiting.map((table) => `not found: ${JSON.stringify(table)}`)];
}

/**
 * The same names with the same kinds; the table also lists names that only pass through to inner scopes.
 * In a module local and global are one, but the table tells apart where a name is bound.
 */
function covers(
  table: Readonly<Record<string, string>>,
  names: ReadonlyMap<string, string>,
  kind: Scope["kind"],
  passing: boolean,
): boolean {
  for (const [name, meaning] of names)
    if (kind === "module" ? table[name] === undefined : table[name] !== meaning) return false;
  // A comprehension also lists what it binds around itself with `:=`.
  if (kind === "comprehension") return true;
  return Object.entries(table).every(
    ([name, meaning]) => names.has(name) || (passing && meaning === "free") || name.startsWith("_"),
  );
}

function namesOf(scope: Scope, bound: Bound, text: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const isMangled = (name: string) => name.startsWith("__") && !name.endsWith("__");
  for (const name of scope.bindings.keys()) if (!scope.globals.has(name)) names.set(name, "local");
  for (const name of scope.globals) names.set(name, scope.kind === "module" ? "local" : "global");
  for (const name of scope.nonlocals) names.set(name, "free");
  for (const [node, from] of bound.scopeOf) {
    const name = text.slice(node.start, node.end);
    if (from !== scope || names.has(name) || node.parent?.type === "string") continue;
    const home = bound.bindingOf.get(node)?.scope;
    names.set(name, home && home.kind !== "module" ? (home === scope ? "local" : "free") : "global");
  }
  for (const name of names.keys()) if (isMangled(name)) names.delete(name);
  return names;
}

const SNIPPETS = [
  "a = 1\ndef f(x, *y, k=a, **z):\n    global g\n    g = x\n    def h():\n        nonlocal x\n        x = y\n        return z\n    return h",
  "x = 0\nclass C:\n    x = 1\n    y = [x for _ in range(x)]\n    def m(self): return x, self\n    z = lambda: x",
  "def f():\n    try:\n        pass\n    except E as e:\n        print(e)\n    with a as b, c as (d, *q):\n        del b\n    for i, (j, *k) in z: pass\n    import m.n, o.p as r\n    from s import t as u, v\n",
  "def f(a):\n    if (n := a) and [m := i for i in n]:\n        return {k: v for k, v in m if (w := k)}\n    return w",
  "def f(p):\n    match p:\n        case [a, *rest, Foo(b, k=c), {'x': d, **kw}]: return a\n        case 1 | z.y: pass\n        case {K.a: v} as s if s: return rest\n        case _: return kw\n",
  "def f(x):\n    x += 1\n    y: int = x\n    w: str\n    x.a: int = 2\n    x[0] += y\n    print(w)\n",
  "def outer():\n    def f(a=[i for i in q], *, b: T = r) -> U: return a\n    q = r = 1\n    class K(q, metaclass=r):\n        r = r\n        def g(self): return r\n    return f, K\n",
  "@d(x)\ndef f(): pass\n@e\nclass x(f): pass\nlambda u, *v, w=x, **y: (u, v, w, y, t)\n",
  "async def f():\n    async for x in y: await x\n    async with z as w: yield w\n    return [a async for a in b if await c(a)]\n",
  "def f():\n    global a, b\n    def g():\n        return a\n    a = 1\n    del b\n    return f'{a!r:{b}} {c=}'\n",
  "(a, b), [c, *d] = e = f\na.b = c[d] = 1\nfor x.y in z: pass\nfor q[w] in z: pass\nprint(a, end=b)\n",
];

testWithPython("small cases bind as Python says", () => {
  const tables = askPython<(readonly Table[] | null)[]>(SYMBOLS, SNIPPETS);
  SNIPPETS.forEach((snippet, index) => {
    const table = tables[index];
    if (!table) throw new Error(`Python refuses ${snippet}`);
    expect({ [snippet]: disagreements(snippet, table) }).toEqual({ [snippet]: [] });
  });
});

testWithPython("random nests of scopes bind as Python says", () => {
  const programs = randomScopes(
    Number(process.env.PROPERTY_RUNS ?? 300),
    Number(process.env.PROPERTY_SEED ?? 1),
  );
  const tables = askPython<(readonly Table[] | null)[]>(SYMBOLS, programs);
  const accepted = programs.filter((_, index) => tables[index]);
  expect(accepted.length).toBeGreaterThan(programs.length / 3);
  programs.forEach((program, index) => {
    const table = tables[index];
    if (table) expect({ [program]: disagreements(program, table) }).toEqual({ [program]: [] });
  });
});

const LIBRARY = `
import json, sys, os, sysconfig, random
folder = sysconfig.get_paths()["stdlib"]
names = sorted(name for name in os.listdir(folder) if name.endswith(".py"))
random.Random(1).shuffle(names)
print(json.dumps([os.path.join(folder, name) for name in names[:60]]))
`;

testWithPython(
  "modules of the standard library bind as Python says",
  () => {
    const paths = askPython<string[]>(LIBRARY, null);
    const texts = paths.map((path) => readFileSync(path, "utf8"));
    const tables = askPython<(readonly Table[] | null)[]>(SYMBOLS, texts);
    texts.forEach((text, index) => {
      const table = tables[index];
      if (table)
        expect({ [paths[index] ?? ""]: disagreements(text, table) }).toEqual({ [paths[index] ?? ""]: [] });
    });
  },
  120_000,
);
