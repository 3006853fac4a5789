/** What is migrated in a corpus: the target, eight legacy exports behind barrels three deep, and their consumers. */

import type { Random } from "./random";

export const MANIFEST = `name: corpus
target:
  module: core/src/unified-manager.ts
  export: UnifiedSocketManager
imports:
  createUnifiedManagerMock: core/src/mocks.ts
  UnifiedSocketManagerOptions: core/src/unified-manager.ts
legacy:
  - module: core/src/sockets/factory/socket-manager-factory.ts
    role: factory
    replace:
      await createSocketManager(context): UnifiedSocketManager.forUser(context)
      createSocketManagerSync(context): UnifiedSocketManager.forUser(context)
      await new SocketManagerFactory().createManager(context): UnifiedSocketManager.forUser(context)
      await getSocketManagerFactory().createManager(context): UnifiedSocketManager.forUser(context)
    manual:
      SocketFactoryError: decide what each handler does
  - module: core/src/sockets/socket-manager.ts
    role: wrapper
    replace:
      SocketManager: UnifiedSocketManager
      SocketManagerOptions: UnifiedSocketManagerOptions
  - module: core/src/socket-manager-mock.ts
    role: mock
    replace:
      new MockSocketManager(): createUnifiedManagerMock()
`;

/** The names by which a text search would look for the consumers. */
export const LEGACY_NAMES: readonly string[] = [
  "createSocketManager",
  "createSocketManagerSync",
  "SocketManagerFactory",
  "getSocketManagerFactory",
  "SocketFactoryError",
  "SocketManager",
  "SocketManagerOptions",
  "MockSocketManager",
];

type PathAndText = readonly [path: string, text: string];

const MODULES: readonly PathAndText[] = [
  ["core/package.json", `${JSON.stringify({ name: "@corpus/core", private: true, main: "src/index.ts" })}\n`],
  [
    "core/src/unified-manager.ts",
    `export interface UnifiedSocketManagerOptions { readonly retries: number }
export class UnifiedSocketManager {
  static forUser(context: { user: string }): UnifiedSocketManager { return new UnifiedSocketManager(context.user); }
  constructor(readonly user: string) {}
  send(event: string): string { return this.user + event; }
}
`,
  ],
  [
    "core/src/mocks.ts",
    `import { UnifiedSocketManager } from "./unified-manager";
export const createUnifiedManagerMock = () => new UnifiedSocketManager("mock");
`,
  ],
  [
    "core/src/sockets/factory/socket-manager-factory.ts",
    `import { UnifiedSocketManager } from "../../unified-manager";
export class SocketFactoryError extends Error {}
export async function createSocketManager(context: { user: string }) { return new UnifiedSocketManager(context.user); }
export function createSocketManagerSync(context: { user: string }) { return new UnifiedSocketManager(context.user); }
export class SocketManagerFactory {
  async createManager(context: { user: string }) { return new UnifiedSocketManager(context.user); }
}
export const getSocketManagerFactory = () => new SocketManagerFactory();
`,
  ],
  [
    "core/src/sockets/socket-manager.ts",
    `export { UnifiedSocketManager as SocketManager } from "../unified-manager";
export type { UnifiedSocketManagerOptions as SocketManagerOptions } from "../unified-manager";
`,
  ],
  [
    "core/src/socket-manager-mock.ts",
    "export class MockSocketManager { readonly sent: string[] = []; send(event: string) { this.sent.push(event); } }\n",
  ],
];

const BARRELS: readonly PathAndText[] = [
  ["core/src/index.ts", 'export * from "./sockets";\nexport * from "./unified-manager";\n'],
  [
    "core/src/sockets/index.ts",
    'export * from "./factory";\nexport { SocketManager } from "./socket-manager";\n',
  ],
  ["core/src/sockets/factory/index.ts", 'export * from "./socket-manager-factory";\n'],
];

/** The modules of the story; without the barrels that lead to the legacy ones where nothing is to be migrated. */
export function modules(withSites: boolean): readonly PathAndText[] {
  return withSites ? [...MODULES, ...BARRELS] : MODULES;
}

const CONSUMERS: readonly ((index: number) => string)[] = [
  (index) => `import { createSocketManager } from "@corpus/core";

export async function open${index}(context: { user: string }): Promise<string> {
  const manager = await createSocketManager(context);
  return manager.send("open");
}

`,
  (index) => `import { createSocketManagerSync as make } from "@corpus/core";

export const send${index} = (user: string) => make({ user }).send("sent");

`,
  (index) => `import * as core from "@corpus/core";

export async function start${index}(user: string): Promise<string> {
  const factory = new core.SocketManagerFactory();
  return (await factory.createManager({ user })).send("start");
}

`,
  (index) => `import type { SocketManager } from "@corpus/core";

export function stop${index}(manager: SocketManager): string {
  return manager.send("stop");
}

`,
  (index) => `import { MockSocketManager } from "../../../../core/src/socket-manager-mock";

export const mock${index} = new MockSocketManager();

`,
  (index) => `import { createSocketManager, SocketFactoryError } from "../../../../core/src/sockets";

export async function retry${index}(context: { user: string }): Promise<string> {
  try {
    return (await createSocketManager(context)).send("retry");
  } catch (error) {
    return error instanceof SocketFactoryError ? "none" : "other";
  }
}

`,
];

/** The head of a file that uses a legacy export, in one of several ways. */
export function consumer(random: Random, index: number): string {
  return random.pick(CONSUMERS)(index);
}
