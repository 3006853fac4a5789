/**
 * Makes small random repositories: files from a grammar of imports, uses, shadowing, comments, quotes,
 * semicolons and line ends. Every file parses, and not every one makes sense.
 */

import fc from "fast-check";

export type Texts = Readonly<Record<string, string>>;

export const MANIFEST = `name: random
target: { module: src/core/manager.ts, export: Manager }
imports: { createManagerMock: src/test/mocks.ts }
legacy:
  - module: src/legacy/factory.ts
    role: factory
    replace:
      await createX(context): Manager.forUser(context)
      createXSync(context): Manager.forUser(context)
      await new XFactory().create(context): Manager.forUser(context)
    manual: { XError: forUser throws another error }
  - module: src/legacy/wrapper.ts
    role: wrapper
    replace: { Wrapper: Manager, "*": "*" }
  - module: src/legacy/mock.ts
    role: mock
    replace: { new MockManager(): createManagerMock() }
`;

const FIXED: Texts = {
  "ssot-codemod.yaml": MANIFEST,
  "package.json": '{ "name": "random", "private": true }\n',
  "src/core/manager.ts":
    "export class Manager {\n  static forUser(context: unknown) {\n    return new Manager();\n  }\n}\nexport type Options = { a: 1 };\n",
  "src/test/mocks.ts": "export const createManagerMock = () => ({});\n",
  "src/legacy/factory.ts":
    "export class XError extends Error {}\nexport class XFactory {\n  async create(context: unknown) {\n    return {};\n  }\n}\nexport const createX = async (context: unknown) => ({});\nexport const createXSync = (context: unknown) => ({});\n",
  "src/legacy/wrapper.ts": 'export { Manager as Wrapper, type Options } from "../core/manager";\n',
  "src/legacy/mock.ts": "export class MockManager {}\n",
  "src/barrel.ts":
    'export { createX, createXSync as makeSync } from "./legacy/factory";\nexport * from "./legacy/wrapper";\nexport const other = 1;\n',
};

/** What ties a line to the migration, the lines of a call's list among it; any other has to stay as it is. */
export const TIED = /createX|make|XFactory|XError|Wrapper|Mock|legacy|barrel|held|Manager|^ +(user,$|\))/m;

/** Ways to bring names into a file; each line gives other names, so any choice of them is valid. */
const IMPORTS = {
  typescript: [
    ['import { createX } from "./legacy/factory";', 'import { createX } from "./barrel";'],
    [
      'import { createXSync } from "./legacy/factory";',
      'import { createXSync, XError } from "./legacy/factory";',
      'import { // of the legacy module\n  // legacy: one is kept or not\n  createXSync,\n  XFactory,\n} from "./legacy/factory";',
    ],
    [
      'import { createX as make } from "./legacy/factory";',
      'import { makeSync as make, other } from "./barrel";',
    ],
    ['import { Wrapper } from "./legacy/wrapper";', 'import type { Wrapper, Options } from "./barrel";'],
    ['import * as ns from "./legacy/factory";', 'import * as ns from "./barrel";'],
    ['import { MockManager } from "./legacy/mock";', 'import { MockManager, } from "./legacy/mock.js"'],
    ['import { Manager } from "./core/manager";', 'import { Manager as Kept } from "./core/manager";'],
    [
      'import "./legacy/factory";',
      'export { createX as passed } from "./legacy/factory";',
      'export * from "./barrel";',
    ],
    ['import { unrelated } from "elsewhere";', 'import defaultOne, { unrelated } from "elsewhere";'],
  ],
  commonJs: [
    ['const { createX } = require("./legacy/factory");', 'const { createX } = require("./barrel");'],
    ['const { createXSync, XError } = require("./legacy/factory");'],
    ['const { createX: make } = require("./legacy/factory");'],
    ['const { Wrapper } = require("./legacy/wrapper");'],
    ['const ns = require("./legacy/factory");', 'const ns = require("./barrel");'],
    ['const { MockManager } = require("./legacy/mock");'],
    ['const { unrelated } = require("elsewhere");', 'require("./legacy/factory");'],
  ],
} as const;

const NAME = fc.constantFrom("createX", "createXSync", "make", "ns.createX", "ns.createXSync", "ns.makeSync");
const ARGUMENTS = fc.constantFrom(
  "user",
  '"ada"',
  "{ userId: 1 }",
  "user /* who */",
  "",
  "user, 2",
  "...all",
  "\n    user,\n  ",
  "next()",
);
const CALL = fc.tuple(NAME, ARGUMENTS).map(([name, list]) => `${name}(${list})`);
const AWAITED = CALL.map((call) => `await ${call}`);
const EXPRESSION = fc.oneof(
  CALL,
  AWAITED,
  NAME,
  AWAITED.map((call) => `(${call}).send(1)`),
  CALL.map((call) => `${call}.then((manager) => manager.send(1))`),
  CALL.map((call) => `[${call}, ${call}]`),
  NAME.map((name) => `all.map(${name})`),
  fc.constantFrom(
    "new MockManager()",
    "new Wrapper()",
    "Wrapper.forUser(user)",
    "await new XFactory().create(user)",
    "user instanceof XError",
    "{ createX, other: Wrapper }",
    "typeof createX",
    'import("./legacy/factory")',
    '"createX in a string"',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it stands in the file that is made.
    "`createX ${user} in a template`",
    "/createX/.test(user)",
    "unrelated(user)",
  ),
);

/** Statements for the body of an async function with the parameters `user`, `all` and `next`. */
const STATEMENT = fc.oneof(
  { weight: 6, arbitrary: EXPRESSION.map((expression) => `const @ = ${expression};`) },
  { weight: 3, arbitrary: EXPRESSION.map((expression) => `next(${expression}); // createX of a comment`) },
  { weight: 1, arbitrary: EXPRESSION.map((expression) => `return ${expression};`) },
  {
    weight: 2,
    arbitrary: EXPRESSION.map(
      (expression) => `try {\n    next(${expression});\n  } catch (createX) {\n    next(createX);\n  }`,
    ),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(EXPRESSION, EXPRESSION)
      .map(
        ([one, two]) =>
          `{\n    const createX = (other) => other, Manager = ${/Manager/.test(one) ? 1 : one};\n    next(createX(${two}), Manager);\n  }`,
      ),
  },
  { weight: 2, arbitrary: CALL.map((call) => `for (const make of all) next(make, ${call});`) },
  { weight: 1, arbitrary: fc.constant("const held = new XFactory();\n  next(await held.create(user));") },
  { weight: 1, arbitrary: fc.constant("/** @see createX */\n  next(user);") },
  { weight: 1, arbitrary: fc.constant("next(user)") },
);

const FUNCTION = fc
  .tuple(
    fc.constantFrom(
      "user, all, next",
      "user, all, next",
      "user, all, next, createX",
      "user, all, next, make, Wrapper",
    ),
    fc.array(STATEMENT, { minLength: 1, maxLength: 4 }),
  )
  .map(([parameters, statements]) => {
    const body = statements
      .map((statement, index) => `  ${statement.replace("@", `local${index}`)}\n`)
      .join("");
    // One function may hold `held` once only.
    return `async (${parameters}) => {\n${onlyOnce(body, "const held = new XFactory();")}}`;
  });

const HEADER = fc.constantFrom(
  "",
  "",
  "/* Licence: createX */\n",
  "// @ts-check\n\n",
  '"use strict";\n',
  "#!/usr/bin/env node\n",
);

interface Style {
  readonly quotes: string;
  readonly semicolons: boolean;
  readonly lineEnd: string;
  readonly bom: boolean;
  readonly finalLine: boolean;
}

const STYLE: fc.Arbitrary<Style> = fc.record({
  quotes: fc.constantFrom('"', "'"),
  semicolons: fc.boolean(),
  lineEnd: fc.constantFrom("\n", "\n", "\r\n"),
  bom: fc.boolean(),
  finalLine: fc.boolean(),
});

function fileOf(dialect: keyof typeof IMPORTS): fc.Arbitrary<string> {
  const imports = fc.tuple(
    ...IMPORTS[dialect].map((ways) => fc.option(fc.constantFrom(...ways), { freq: 2 })),
  );
  return fc
    .tuple(HEADER, imports, fc.array(FUNCTION, { minLength: 1, maxLength: 3 }), STYLE)
    .map(([header, lines, functions, style]) => {
      const declared = functions.map((text, index) =>
        dialect === "typescript"
          ? `\nexport const f${index} = ${text.replace("user, all, next", "user: any, all: any, next: any").replace(/, (createX|make|Wrapper)\b(?=[,)])/g, ", $1: any")};\n`
          : `\nexports.f${index} = ${text};\n`,
      );
      const chosen = lines.filter((line) => line !== null).map((line) => `${line}\n`);
      return styled(`${header}${chosen.join("")}${declared.join("")}`, style);
    });
}

/** A repository with the legacy modules, and one to four files that use them somehow. */
export const REPOSITORY: fc.Arbitrary<Texts> = fc
  .tuple(
    fc.array(fileOf("typescript"), { minLength: 1, maxLength: 3 }),
    fc.array(fileOf("commonJs"), { maxLength: 1 }),
  )
  .map(([typescript, commonJs]) => ({
    ...FIXED,
    ...Object.fromEntries(typescript.map((text, index) => [`src/ts${index}.ts`, text])),
    ...Object.fromEntries(commonJs.map((text, index) => [`src/cjs${index}.js`, text])),
  }));

function onlyOnce(text: string, part: string): string {
  const [first = "", ...rest] = text.split(part);
  return rest.length === 0 ? text : `${first}${part}${rest.join("")}`;
}

function styled(text: string, { quotes, semicolons, lineEnd, bom, finalLine }: Style): string {
  const quoted = quotes === '"' ? text : text.replaceAll('"', "'");
  const ended = semicolons ? quoted : quoted.replace(/;(?=( \/\/.*)?$)/gm, "");
  const whole = finalLine ? ended : ended.trimEnd();
  const shebang = whole.startsWith("#!");
  return (bom && !shebang ? "\uFEFF" : "") + whole.replaceAll("\n", lineEnd);
}
