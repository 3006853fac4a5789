/** `run --write --verify lint`, with the real ruff in a small Python repository. */

import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { removeTemporaryFolders } from "../workspace/temporary-repository";
import { expectBuilt, type Outcome, ROOT, textsOf, tool } from "./built-tool";
import { MANIFEST as SMALL_MANIFEST, smallRepository } from "./small-repository";

beforeAll(expectBuilt);
afterAll(removeTemporaryFolders);

type Contents = Readonly<Record<string, string | null>>;

const PYTHON = `  - module: shop/core/factory.py
    role: factory
    replace:
      create_manager(user, settings): Manager.for_user(user)
`;
const MANIFEST = `name: shop
target: { module: shop/core/manager.py, export: Manager }
legacy:
${PYTHON}`;
const USER = "from shop.core.factory import create_manager\n\nada = create_manager('ada', {})\n";
const USER_AFTER = "from shop.core.manager import Manager\n\nada = Manager.for_user('ada')\n";
/** The pattern drops the argument, and with it the only use of what was imported for it. */
const SETTLED = `from shop.core.factory import create_manager
from shop.core.settings import Settings

bob = create_manager("bob", Settings)
`;
const SETTLED_FILE = "shop/app/settled.py";
const UNUSED = `${SETTLED_FILE}(2,32): F401: \`shop.core.settings.Settings\` imported but unused`;

/** Only Python: the TypeScript of the small repository is not part of the migration. */
function repository(contents: Contents = {}): string {
  return smallRepository({
    "ssot-codemod.yaml": MANIFEST,
    "shop/__init__.py": "",
    "shop/app/__init__.py": "",
    "shop/app/user.py": USER,
    "shop/core/__init__.py": "",
    "shop/core/factory.py":
      "from shop.core.manager import Manager\n\n\ndef create_manager(user, settings):\n    return Manager(user)\n",
    "shop/core/manager.py":
      "class Manager:\n    def __init__(self, user):\n        self.user = user\n\n    @classmethod\n    def for_user(cls, user):\n        return cls(user)\n",
    "shop/core/settings.py": "class Settings:\n    pass\n",
    ...contents,
  });
}

function verified(root: string, ...more: readonly string[]): Outcome {
  return tool(root, "run", "--write", "--verify", "lint", ...more);
}

function changed(before: Readonly<Record<string, string>>, root: string): readonly string[] {
  const after = textsOf(root);
  expect(Object.keys(after)).toEqual(Object.keys(before));
  return Object.keys(after).filter((path) => after[path] !== before[path]);
}

test("without new errors all is written, as without the flag", () => {
  const root = repository();
  const { code, stdout, stderr } = verified(root);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(textsOf(root)["shop/app/user.py"]).toBe(USER_AFTER);
  expect(stdout).toMatch(
    /\nLint \(ruff \d+\.\d+\.\d+\): 1 Python file before and after; what was written brings no new errors\.\n/,
  );
  expect(stdout).not.toContain("Written, but");
});

test("a file with a new error is put back, its sites become manual, and the others are written", () => {
  const root = repository({ [SETTLED_FILE]: SETTLED });
  const before = textsOf(root);
  const { code, stdout } = verified(root);
  expect(code).toBe(1);
  expect(changed(before, root)).toEqual(["shop/app/user.py"]);
  expect(stdout).toContain(`Put back, as the lint found new errors:\n  ${SETTLED_FILE}\n    ${UNUSED}\n`);
  expect(stdout).toContain(
    `${SETTLED_FILE}:4:7  create_manager (call): Verifying finds a new error with the rewrite, so the file was put back. ${UNUSED}.`,
  );
});

test("the JSON report says what was linted, put back and not checked", () => {
  const star = `from shop.core.settings import *\n${USER}`;
  const root = repository({ [SETTLED_FILE]: SETTLED, "shop/app/star.py": star });
  const { code, stdout } = verified(root, "--reporter", "json");
  expect(code).toBe(1);
  const { verification, verifications, sites } = JSON.parse(stdout);
  expect(verification).toEqual({
    kind: "lint",
    linter: expect.stringMatching(/^ruff \d+\.\d+\.\d+$/),
    linted: 3,
    putBack: [
      {
        file: SETTLED_FILE,
        diagnostics: [
          {
            file: SETTLED_FILE,
            line: 2,
            column: 32,
            code: "F401",
            message: "`shop.core.settings.Settings` imported but unused",
          },
        ],
      },
    ],
    unchecked: ["shop/app/star.py"],
  });
  expect(verifications).toEqual([verification]);
  const left = sites.filter(({ file }: { file: string }) => file === SETTLED_FILE);
  expect(left.map(({ disposition }: { disposition: string }) => disposition)).toEqual(["manual", "manual"]);
  expect(textsOf(root)["shop/app/star.py"]).toBe(`from shop.core.settings import *\n${USER_AFTER}`);
});

test("errors that were there do not matter, and an import that nobody used stays one", () => {
  const root = repository({
    "shop/app/user.py": `import os\n${USER}\nlost = nowhere\n`,
    "shop/app/unused.py": "from shop.core.factory import create_manager\n",
  });
  const before = textsOf(root);
  expect(verified(root).code).toBe(0);
  expect(changed(before, root)).toEqual(["shop/app/unused.py", "shop/app/user.py"]);
});

test("an import may be unused where its author says so, and where it is there for others", () => {
  const root = repository({
    [SETTLED_FILE]: SETTLED.replace("Settings\n", "Settings  # noqa: F401\n"),
    "shop/app/__init__.py": SETTLED,
  });
  const before = textsOf(root);
  expect(verified(root).code).toBe(0);
  expect(changed(before, root)).toEqual(["shop/app/__init__.py", SETTLED_FILE, "shop/app/user.py"]);
});

test("a plan without Python cannot be linted, so nothing is written", () => {
  const root = smallRepository();
  const before = textsOf(root);
  const { code, stdout, stderr } = verified(root);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toBe(
    "ssot-codemod: nothing was written: no Python file is to change, and only Python is linted (nothing-checked)\nfix: leave out --verify lint\n",
  );
  expect(changed(before, root)).toEqual([]);
});

/** Both languages: the migration of the small repository, with a pair that brings an error of types, and Python. */
function bothLanguages(contents: Contents = {}): string {
  const config = JSON.stringify({ compilerOptions: { strict: true, types: [], lib: ["es2022"] } });
  const root = repository({
    ".gitignore": "node_modules/\n",
    "packages/app/tsconfig.json": config,
    "packages/desk/tsconfig.json": config,
    "ssot-codemod.yaml": SMALL_MANIFEST.replace(
      "legacy:\n",
      `imports: { PyManager: shop/core/manager.py }\nlegacy:\n${PYTHON.replace("Manager.for_user", "PyManager.for_user")}`,
    ).replace(
      "createManagerSync(user): Manager.forUser(user)",
      "createManagerSync(user): Manager.forUser(user, 1)",
    ),
    "shop/core/manager.py":
      "class PyManager:\n    @classmethod\n    def for_user(cls, user):\n        return cls(user)\n",
    "shop/core/factory.py":
      "from shop.core.manager import PyManager\n\n\ndef create_manager(user, settings):\n    return PyManager(user)\n",
    ...contents,
  });
  mkdirSync(join(root, "node_modules"));
  symlinkSync(join(ROOT, "node_modules/typescript"), join(root, "node_modules/typescript"), "junction");
  return root;
}

test.each([[["typecheck", "lint"]], [["lint", "typecheck", "lint"]]])(
  "%j verify one after another, and what is left satisfies both",
  (kinds) => {
    const root = bothLanguages({ [SETTLED_FILE]: SETTLED });
    const before = textsOf(root);
    const flags = kinds.flatMap((kind) => ["--verify", kind]);
    const { code, stdout } = tool(root, "run", "--write", ...flags, "--reporter", "json");
    expect(code).toBe(1);
    expect(changed(before, root)).toEqual([
      "packages/app/src/wrapped.ts",
      "packages/desk/src/async.ts",
      "packages/desk/tests/desk.test.ts",
      "shop/app/user.py",
    ]);
    const { verification, verifications } = JSON.parse(stdout);
    expect(verification).toEqual(verifications[0]);
    const told = new Map<string, { putBack: { file: string }[]; unchecked: string[] }>(
      verifications.map((one: { kind: string }) => [one.kind, one]),
    );
    expect([...told.keys()]).toEqual(kinds.slice(0, 2));
    const of = (kind: string) => ({
      putBack: told.get(kind)?.putBack.map(({ file }) => file),
      unchecked: told.get(kind)?.unchecked,
    });
    expect(of("typecheck")).toEqual({
      putBack: ["packages/app/src/user.ts"],
      unchecked: ["shop/app/user.py"],
    });
    expect(of("lint")).toEqual({
      putBack: [SETTLED_FILE],
      unchecked: [
        "packages/app/src/wrapped.ts",
        "packages/desk/src/async.ts",
        "packages/desk/tests/desk.test.ts",
      ],
    });
  },
);

test("for people, what one leaves to the other is no gap", () => {
  const script = 'const { Wrapper } = require("../../core/src/wrapper");\n\nconsole.log(Wrapper);\n';
  const root = bothLanguages({ "packages/app/src/script.js": script });
  const { stdout } = tool(root, "run", "--write", "--verify", "typecheck", "--verify", "lint");
  expect(stdout).toContain(
    "Written, but in no project whose types are checked, and not linted to the end (no Python, a star import, or invalid syntax before):\n  packages/app/src/script.js\n\n",
  );
});
