import { parseManifest } from "../../src/manifest/load";
import { HEAD, LEGACY, testRefusals } from "./refusals";

testRefusals([
  {
    title: "the same legacy module twice",
    text: `${HEAD}${LEGACY}  - module: §a.ts\n    role: mock\n`,
    code: "duplicate-module",
    path: "legacy[1].module",
    message: "stands in legacy[0] already",
    fix: "move what this entry says into legacy[0]",
  },
  {
    title: "the target as a legacy module",
    text: `${HEAD}${LEGACY}  - module: §t.ts\n    role: mock\n`,
    code: "legacy-is-target",
    path: "legacy[1].module",
    message: "is the target's module; it cannot be legacy as well",
    fix: "remove the entry, or correct the path of one of the two",
  },
  {
    title: "one key under replace and manual",
    text: `${HEAD}${LEGACY}    replace:\n      f(x): g(x)\n    manual:\n      §f(x): decide\n`,
    code: "replace-and-manual",
    path: 'legacy[0].manual["f(x)"]',
    message: 'stands under "replace" too',
    fix: "keep the one that is meant: a rewrite, or the reason why a person has to decide",
  },
  {
    title: "a star that is replaced by one name",
    text: `${HEAD}${LEGACY}    replace:\n      "*": §T\n`,
    code: "bad-star",
    path: 'legacy[0].replace["*"]',
    message: '"*" stands for every other export and can only be replaced by "*"',
    fix: 'write "*": "*", or name one export on each side',
  },
  {
    title: "a name that is replaced by a star",
    text: `${HEAD}${LEGACY}    replace:\n      x: §"*"\n`,
    code: "bad-star",
    path: "legacy[0].replace.x",
    message: '"*" stands for every other export and can only be replaced by "*"',
    fix: 'write "*": "*", or name one export on each side',
  },
  {
    title: "an import from a legacy module",
    text: `${HEAD}imports:\n  make: §a.ts\n${LEGACY}`,
    code: "import-from-legacy",
    path: "imports.make",
    message: "is a legacy module, so a replacement must not import from it",
    fix: "name the module that will export make after the migration",
  },
  {
    title: "an import with the target's name from elsewhere",
    text: `${HEAD}imports:\n  §T: other.ts\n${LEGACY}`,
    code: "import-hides-target",
    path: "imports.T",
    message: "T is the name of the target, which lies in another module",
    fix: "remove the entry: replacements may use the target without it",
  },
]);

test("all problems come at once, in the order of their places", () => {
  const text = [
    "nam: x",
    "target:",
    "  module: /abs.ts",
    "  export: A.b",
    "legacy:",
    "  - module: ./a.ts",
    "    role: factry",
    "  - module: b.ts",
    "    rol: mock",
    "  - module: b.ts",
    "    role: mock",
    "",
  ].join("\n");
  const result = parseManifest("m.yaml", text);
  expect(result.ok ? [] : result.problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
    "nam unknown-key",
    "target.module bad-module-path",
    "target.export bad-name",
    "legacy[0].module bad-module-path",
    "legacy[0].role bad-choice",
    "legacy[1].rol unknown-key",
    "legacy[2].module duplicate-module",
  ]);
});
