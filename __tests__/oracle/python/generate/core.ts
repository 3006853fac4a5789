/** The modules that every generated repository has: the target, the legacy modules, and others with like names. */

import type { Dice } from "../../generate/dice";
import { emptyModule, type Module, type Shape, type Thing } from "./model";

export const MANIFEST = `name: oracle-python
target: { module: shop/core/manager.py, export: Manager }
imports:
  create_manager_mock: shop/testing/ssot_mocks.py
legacy:
  - module: shop/legacy/factory.py
    role: factory
    replace:
      await create_x(user_context): Manager.from_user_context(user_context)
      create_x_sync(user_context): Manager.from_user_context(user_context)
      create_with(context, options=None): Manager.build(context, options)
      await XFactory().create(user_context): Manager.from_user_context(user_context)
      await get_x_factory().create(user_context): Manager.from_user_context(user_context)
    manual:
      XError: from_user_context raises another error
  - module: shop/legacy/wrapper.py
    role: wrapper
    replace:
      Wrapper: Manager
      "*": "*"
  - module: shop/legacy/mock.py
    role: mock
    replace:
      MockManager(): create_manager_mock()
  - module: libs/kit/src/kit/compat.py
    role: factory
    replace:
      await open_x(user_context): Manager.from_user_context(user_context)
      create_x_sync(user_context): Manager.from_user_context(user_context)
      OldManager: Manager
`;

const TARGET = `class Manager:
    def __init__(self, *parts):
        self.parts = parts

    @classmethod
    def from_user_context(cls, user_context):
        return cls(user_context)

    @classmethod
    def build(cls, context, options):
        return cls(context, options)


class Connection:
    pass
`;

const FACTORY = `from shop.core.manager import Manager


class XError(Exception):
    pass


class XFactory:
    async def create(self, user_context):
        return Manager(user_context)


def get_x_factory():
    return XFactory()


async def create_x(user_context):
    return Manager(user_context)


def create_x_sync(user_context):
    return Manager(user_context)


def create_with(context, options=None):
    return Manager(context, options)


LIMIT = 3
_cache = {}
`;

const WRAPPER = `from shop.core.manager import Connection, Manager

Wrapper = Manager
`;

const COMPAT = `from shop.core.manager import Manager

OldManager = Manager


async def open_x(user_context):
    return Manager(user_context)


def create_x_sync(user_context):
    return Manager(user_context)
`;

export interface Core {
  readonly target: Module;
  readonly legacy: readonly Module[];
  /** Modules whose names are only like those of the legacy ones. */
  readonly alike: readonly Module[];
  /** Files that only have to be there. */
  readonly others: readonly Module[];
}

export function writeCore(dice: Dice): Core {
  const target = written(
    "shop/core/manager.py",
    "",
    TARGET,
    { Manager: "class", Connection: "class" },
    false,
  );
  const factory = written("shop/legacy/factory.py", "", FACTORY, {
    create_x: "coroutine",
    create_x_sync: "function",
    create_with: "function",
    XFactory: "factory",
    get_x_factory: "factory",
    XError: "error",
    LIMIT: "plain",
    _cache: "plain",
    Manager: "class",
  });
  const wrapper = written("shop/legacy/wrapper.py", "", WRAPPER, { Wrapper: "class", Connection: "class" });
  if (dice.chance(50)) list(wrapper, ["Wrapper", "Connection"]);
  const mock = written("shop/legacy/mock.py", "", "class MockManager:\n    pass\n", { MockManager: "class" });
  const compat = written("libs/kit/src/kit/compat.py", "libs/kit/src", COMPAT, {
    OldManager: "class",
    open_x: "coroutine",
    create_x_sync: "function",
  });
  if (dice.chance(30)) list(compat, ["OldManager", "open_x"]);
  const mocks = "def create_manager_mock():\n    return object()\n";
  const others = [
    written("shop/testing/ssot_mocks.py", "", mocks, {}, false),
    ...["shop", "shop/core", "shop/legacy", "shop/testing", "shop/own"].map((folder) =>
      written(`${folder}/__init__.py`, "", "", {}, false),
    ),
    written("libs/kit/src/kit/__init__.py", "libs/kit/src", "", {}, false),
  ];
  const alike = [
    alikeModule("shop/own/factory.py", "", dice),
    alikeModule("shop/own/wrapper.py", "", dice),
    alikeModule("libs/kit/src/kit/factory.py", "libs/kit/src", dice),
    alikeModule("shop/spaces/part.py", "", dice),
  ];
  return { target, legacy: [factory, wrapper, mock, compat], alike, others };
}

function written(
  path: string,
  root: string,
  text: string,
  shapes: Readonly<Record<string, Shape>>,
  isLegacy = true,
): Module {
  const module = emptyModule(path, root);
  module.lines.push(text.trimEnd());
  for (const [name, shape] of Object.entries(shapes)) {
    const isCommon = ["LIMIT", "_cache", "Manager", "Connection"].includes(name);
    module.names.set(name, { shape, isLegacy, isCommon });
  }
  return module;
}

function list(module: Module, names: string[]): void {
  module.all = names;
  module.lines.push(`__all__ = [${names.map((name) => `"${name}"`).join(", ")}]`);
}

/** Definitions under the names of legacy exports, which have nothing to do with them. */
function alikeModule(path: string, root: string, dice: Dice): Module {
  const module = emptyModule(path, root);
  const add = (name: string, shape: Shape, text: string) => {
    const thing: Thing = { shape, isLegacy: false };
    module.names.set(name, thing);
    module.lines.push(text);
  };
  const all: readonly (() => void)[] = [
    () => add("create_x", "coroutine", "async def create_x(user_context):\n    return user_context\n"),
    () => add("create_x_sync", "function", "def create_x_sync(user_context):\n    return user_context\n"),
    () => add("XFactory", "class", "class XFactory:\n    pass\n"),
    () => add("Wrapper", "class", "class Wrapper:\n    pass\n"),
    () => add("OldManager", "class", "class OldManager:\n    pass\n"),
    () => add("mine", "function", "def mine(user_context):\n    return user_context\n"),
  ];
  for (const write of dice.some(all, 2, all.length)) write();
  return module;
}
