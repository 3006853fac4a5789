/** The target, the legacy modules and the manifest of a generated repository. */

import type { Dice } from "./dice";
import { emptyModule, type Link, type Module, own } from "./model";

export const MANIFEST = `name: oracle
target: { module: packages/core/src/manager.ts, export: Manager }
imports:
  createManagerMock: packages/testing/src/ssot-mocks.ts
legacy:
  - module: packages/core/src/legacy/factory.ts
    role: factory
    replace:
      await createX(context): Manager.forUser(context)
      createXSync(context): Manager.forUser(context)
      await new XFactory().create(context): Manager.forUser(context)
      new LegacyX(context): new Manager(context)
    manual:
      XError: forUser throws another error
  - module: packages/core/src/legacy/wrapper.ts
    role: wrapper
    replace:
      Wrapper: Manager
      default: Manager
      "*": "*"
  - module: packages/core/src/legacy/old.js
    role: factory
    replace:
      createOld(context): Manager.forUser(context)
      OldManager: Manager
  - module: packages/core/src/legacy/one.js
    role: wrapper
    replace:
      default: Manager
  - module: packages/testing/src/mock.ts
    role: mock
    replace:
      new MockManager(): createManagerMock()
`;

/** The names by which everything could be called, and the shape of what each is. */
export const SHAPES = {
  createX: "async-function",
  createXSync: "function",
  XFactory: "factory",
  LegacyX: "class",
  XError: "class",
  XOptions: "type",
  Wrapper: "class",
  Options: "type",
  VERSION: "constant",
  MockManager: "class",
  createOld: "function",
  OldManager: "class",
} as const;

export interface Core {
  readonly target: Module;
  readonly legacy: readonly Module[];
  readonly others: readonly Module[];
}

/** The modules of which the manifest speaks. */
export function writeCore(dice: Dice): Core {
  const target = emptyModule("packages/core/src/manager.ts");
  target.lines.push(
    "export class Manager {\n  constructor(public context?: any) {}\n  static forUser(context: any): any { return new Manager(context); }\n  send(text: string) { return text; }\n}",
    "export interface Options { size?: number }",
    "export const VERSION = 2;",
  );
  declare(target, { Manager: own("class"), Options: own("type"), VERSION: own("constant") });

  const factory = emptyModule("packages/core/src/legacy/factory.ts");
  factory.lines.push(
    "export class XError extends Error {}",
    "export interface XOptions { size?: number }",
    "export async function createX(context: any): Promise<any> { return context; }",
    "export const createXSync = (context: any): any => context;",
    "export class XFactory { async create(context: any): Promise<any> { return context; } }",
    "export class LegacyX { constructor(public context?: any) {} send(text: string) { return text; } }",
  );
  declare(factory, of("createX", "createXSync", "XFactory", "LegacyX", "XError", "XOptions"));

  const wrapper = emptyModule("packages/core/src/legacy/wrapper.ts");
  declare(wrapper, of("Wrapper", "Options", "VERSION"));
  if (dice.chance(50)) {
    // As a wrapper module often is: what it exports is the target's already.
    wrapper.lines.push(
      'export { Manager as Wrapper, Manager as default, type Options, VERSION } from "../manager";',
    );
    wrapper.links.set("Wrapper", { kind: "from", module: target, name: "Manager" });
    wrapper.links.set("default", { kind: "from", module: target, name: "Manager" });
  } else {
    wrapper.lines.push(
      'import { Manager } from "../manager";',
      'export type { Options } from "../manager";',
      "export class Wrapper extends Manager {}",
      "export const VERSION = 1;",
      "export default Wrapper;",
    );
    wrapper.links.set("default", { kind: "from", module: wrapper, name: "Wrapper" });
  }

  const old = emptyModule("packages/core/src/legacy/old.js", "commonjs");
  const declared =
    "function createOld(context) { return context; }\nclass OldManager { send(text) { return text; } }";
  old.lines.push(
    declared,
    dice.pick([
      "module.exports = { createOld, OldManager };",
      "module.exports = { createOld: createOld, OldManager: OldManager };",
      "exports.createOld = createOld;\nexports.OldManager = OldManager;",
      "module.exports.createOld = createOld;\nmodule.exports.OldManager = OldManager;",
    ]),
  );
  declare(old, { createOld: own("function"), OldManager: own("class", false) });

  const one = emptyModule("packages/core/src/legacy/one.js", "commonjs");
  one.lines.push("class One { send(text) { return text; } }", "module.exports = One;");
  declare(one, { default: own("class", false) });

  const mocks = emptyModule("packages/testing/src/ssot-mocks.ts");
  mocks.lines.push("export const createManagerMock = (): any => ({ send: () => 1 });");
  declare(mocks, { createManagerMock: own("function") });
  const mock = emptyModule("packages/testing/src/mock.ts");
  mock.lines.push("export class MockManager { send(text: string) { return text; } }");
  declare(mock, of("MockManager"));

  return { target, legacy: [factory, wrapper, old, one, mock], others: [mocks] };
}

/** A module that has nothing to do with the migration, and exports some of the same names. */
export function writeUnrelated(path: string, dice: Dice): Module {
  const module = emptyModule(path);
  const names = dice.some(Object.keys(SHAPES) as (keyof typeof SHAPES)[], 1, 5);
  for (const name of names) module.lines.push(UNRELATED[SHAPES[name]](name));
  declare(module, of(...names));
  return module;
}

const UNRELATED: Readonly<Record<(typeof SHAPES)[keyof typeof SHAPES], (name: string) => string>> = {
  "async-function": (name) => `export async function ${name}(context: any): Promise<any> { return context; }`,
  function: (name) => `export const ${name} = (context: any): any => context;`,
  factory: (name) => `export class ${name} { async create(context: any): Promise<any> { return context; } }`,
  class: (name) => `export class ${name} { send(text: string) { return text; } }`,
  type: (name) => `export interface ${name} { size?: number }`,
  constant: (name) => `export const ${name} = 3;`,
};

function of(...names: readonly (keyof typeof SHAPES)[]): Readonly<Record<string, Link>> {
  return Object.fromEntries(names.map((name) => [name, own(SHAPES[name])]));
}

function declare(module: Module, links: Readonly<Record<string, Link>>): void {
  for (const [name, link] of Object.entries(links)) module.links.set(name, link);
}
