/** A small monorepo to migrate: one file that is rewritten, one that needs a person, one of each that is neither. */

import { type Contents, git, repositoryWith } from "../workspace/temporary-repository";

export const MANIFEST = `name: small
target: { module: packages/core/src/manager.ts, export: Manager }
legacy:
  - module: packages/core/src/factory.ts
    role: factory
    replace:
      await createManager(user): Manager.forUser(user)
      createManagerSync(user): Manager.forUser(user)
    manual:
      FactoryError: forUser throws another error
  - module: packages/core/src/wrapper.ts
    role: wrapper
    replace: { Wrapper: Manager }
  - module: packages/core/src/mock.ts
    role: mock
    replace: { new MockManager(): Manager.forUser("mock") }
ignore: ["**/generated/**"]
`;

const IMPORT = 'import { createManagerSync } from "../../core/src/factory";\n';

/** A file that the migration rewrites, and what becomes of it. */
export const USER = `${IMPORT}\nexport const ada = createManagerSync("ada");\n`;
export const USER_AFTER =
  'import { Manager } from "../../core/src/manager";\n\nexport const ada = Manager.forUser("ada");\n';

/** A file with a site for a person. */
export const HAND = `${IMPORT}\nexport const nobody = createManagerSync();\n`;

export const SMALL: Contents = {
  "ssot-codemod.yaml": MANIFEST,
  "package.json": '{ "name": "small", "private": true, "workspaces": ["packages/*"] }\n',
  "packages/core/package.json": '{ "name": "@small/core", "private": true, "version": "1.0.0" }\n',
  "packages/core/src/manager.ts":
    "export class Manager {\n  static forUser(user: string) {\n    return new Manager(user);\n  }\n  constructor(readonly user: string) {}\n}\n",
  "packages/core/src/factory.ts":
    'import { Manager } from "./manager";\n\nexport class FactoryError extends Error {}\nexport const createManager = async (user: string) => new Manager(user);\nexport const createManagerSync = (user = "") => new Manager(user);\n',
  "packages/core/src/wrapper.ts": 'export { Manager as Wrapper } from "./manager";\n',
  "packages/core/src/mock.ts": "export class MockManager {}\n",
  "packages/app/package.json": '{ "name": "@small/app", "private": true, "version": "1.0.0" }\n',
  "packages/app/src/clean.ts": "export const clean = 1;\n",
  "packages/app/src/user.ts": USER,
  "packages/app/src/wrapped.ts":
    'import { Wrapper } from "../../core/src/wrapper";\n\nexport type Held = Wrapper;\n',
  "packages/desk/package.json": '{ "name": "@small/desk", "private": true, "version": "1.0.0" }\n',
  "packages/desk/src/async.ts":
    'import { createManager } from "../../core/src/factory";\n\nexport async function open(user: string) {\n  return await createManager(user);\n}\n',
  "packages/desk/src/generated/made.ts": USER.replaceAll("../../core", "../../../core"),
  "packages/desk/tests/desk.test.ts":
    'import { MockManager } from "../../core/src/mock";\n\nconst manager = new MockManager();\nconsole.log(manager);\n',
};

/** The small repository with everything committed; `contents` come on top, null takes a file away. */
export function smallRepository(contents: Readonly<Record<string, string | Uint8Array | null>> = {}): string {
  const all = Object.entries({ ...SMALL, ...contents }).filter(
    (entry): entry is [string, string | Uint8Array] => entry[1] !== null,
  );
  const root = repositoryWith(Object.fromEntries(all));
  commit(root);
  return root;
}

export function commit(root: string): void {
  git(root, "add", "--all");
  git(root, "commit", "--quiet", "--no-verify", "--message", "as it is");
}
