/** What counts as a reference in Python, and where it stands: the rules by which the engine is judged. */

import { askResolver, testWithResolver } from "./resolver";

const LEGACY = {
  "pkg/__init__.py": "",
  "pkg/legacy.py": "async def create(c):\n    return c\n\n\nclass Old:\n    pass\n\n\n_kept = 1\n",
  "pkg/barrel.py":
    'from .legacy import *\nfrom .legacy import create as make, _kept\nfrom . import legacy as whole\nAlias = Old\n__all__ = ["create", "Alias", "make", "whole"]\n',
};

/** The references in a text, each as the rest of its word from where it stands, and the export. */
function referencesIn(text: string): readonly string[] {
  const texts = { ...LEGACY, "pkg/a.py": text };
  const [answer] = askResolver([{ texts, legacy: ["pkg/legacy.py"], after: null }]);
  expect(answer?.before.errors).toEqual([]);
  return (answer?.before.references ?? [])
    .filter(({ file }) => file === "pkg/a.py")
    .sort((a, b) => a.offset - b.offset)
    .map(
      ({ offset, export: name }) => `${/^[\w.]+|^["'][^"']*["']|^./.exec(text.slice(offset))?.[0]} ${name}`,
    );
}

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ["the imported name", "from .barrel import create as a, make", ["create create", "make create"]],
  ["a star of the module itself", "from pkg.legacy import *\nuse(Old)", ["* *", "Old Old"]],
  ["a name behind a star", "from pkg.barrel import *\nuse(make, Old)", ["make create"]],
  [
    "a dotted module",
    "import pkg.legacy\nuse(pkg.legacy.create)",
    ["pkg.legacy *", "pkg.legacy.create create"],
  ],
  ["a module that is passed on", "from pkg.barrel import whole\nwhole.Old", ["whole *", "whole.Old Old"]],
  ["a submodule", "from pkg import legacy as old\nuse(old)", ["legacy *", "old *"]],
  ["another name in a module", "from .barrel import Alias\nAlias()", ["Alias Old", "Alias Old"]],
  ["no variable of its own file", "from .legacy import Old\nA = Old\nA()", ["Old Old", "Old Old"]],
  ["behind wide characters", 'from .legacy import Old\n"😀é", Old', ["Old Old", "Old Old"]],
  [
    "a type in a string",
    'from .legacy import Old\na: "list[Old]"\nb: Literal["Old"]',
    ["Old Old", "Old Old"],
  ],
  ["the list of names", 'from .legacy import Old\n__all__ = ["Old", "other"]', ["Old Old", '"Old" Old']],
  [
    "a class that takes the name over",
    "from .legacy import Old\nclass A:\n    Old = Old\n    b = Old",
    ["Old Old", "Old Old"],
  ],
  [
    "what a comprehension in a class reads",
    "from .legacy import Old\nclass A:\n    Old = 1\n    b = [Old for _ in Old]",
    ["Old Old", "Old Old"],
  ],
  ["no name of an inner scope", "from .legacy import Old\ndef f(Old): return Old", ["Old Old"]],
  [
    "patterns that read, and none that bind",
    "from . import legacy\nmatch x:\n    case legacy.Old(a=legacy): pass",
    ["legacy *", "legacy.Old Old"],
  ],
  [
    "strings that name it",
    'from . import barrel\npatch("pkg.barrel.make")\npatch.object(barrel, "make")',
    ['"pkg.barrel.make" create', '"make" create'],
  ],
  ["nothing that is only alike", 'def create(Old): "Old"\nx.create(Old=1)', []],
];

for (const [title, text, expected] of CASES)
  testWithResolver(`a reference stands at ${title}`, () => {
    expect(referencesIn(text)).toEqual(expected);
  });

testWithResolver("a name that nothing binds is missing, and so is one that its module does not have", () => {
  const texts = { ...LEGACY, "pkg/a.py": "from .barrel import gone\nuse(print, gone)\n" };
  const [answer] = askResolver([{ texts, legacy: ["pkg/legacy.py"], after: null }]);
  expect(answer?.before.missing).toEqual(["pkg/a.py use", "pkg/a.py barrel gone"]);
});
