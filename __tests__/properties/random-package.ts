/** Makes up Python packages that use legacy exports in many forms, and print what they get of them. */

import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { mockTexts } from "./random-mocks";

const PROJECT = join(__dirname, "../../__testfixtures__/_python");

/** The legacy names do what the target does, so a migration must not change what is printed. */
const SAME: Readonly<Record<string, string>> = {
  "shop/core/manager.py": `class Manager:
    def __init__(self, *parts):
        self.parts = parts

    def __repr__(self):
        return f"Manager{self.parts}"

    @classmethod
    def from_user_context(cls, user_context):
        return cls(user_context)

    @classmethod
    def build(cls, context, options):
        return cls(context, options)


class Connection:
    pass
`,
  "shop/legacy/factory.py": `from shop.core.manager import Manager


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


def create_swapped(options, context):
    return Manager(context, options)
`,
  "shop/legacy/wrapper.py": `from shop.core.manager import Connection, Manager

Wrapper = Manager
__all__ = ["Wrapper", "Connection"]
`,
  "shop/legacy/mock.py": "class MockManager:\n    pass\n",
  "shop/api.py": `from shop.legacy.factory import create_x, create_x_sync as sync
from shop.legacy.wrapper import *

__all__ = ["create_x", "sync", "Wrapper", "Connection"]
`,
};

/** What an import brings: how its names are used, as expressions of a context. */
interface Form {
  readonly lines: readonly string[];
  readonly uses: readonly ((context: string) => string)[];
}

/** Writes a package of a seed into a folder; `python3 main.py` there prints what it gets, but for the tests it is told to skip. */
export function writePackage(root: string, seed: number): void {
  cpSync(PROJECT, root, { recursive: true });
  for (const [path, text] of Object.entries(SAME)) writeFileSync(join(root, path), text);
  const random = randomOf(seed);
  mkdirSync(join(root, "shop/gen"));
  const modules = Array.from({ length: 1 + random(3) }, (_, index) => `m${index}`);
  writeFileSync(join(root, "shop/gen/__init__.py"), "");
  for (const name of modules) writeFileSync(join(root, `shop/gen/${name}.py`), moduleText(random));
  const runs = modules.map(
    (name) => `from shop.gen import ${name}\nfor run in ${name}.RUNS:\n    print(asyncio.run(run("u")))\n`,
  );
  const mocks = mockTexts(randomOf(seed + 1_000_000));
  for (const [name, text] of mocks) writeFileSync(join(root, `shop/gen/${name}.py`), text);
  const tests = [...mocks.keys()].filter((name) => /^t\d$/.test(name));
  const tested = `for name in ${JSON.stringify(tests)}:
    if name not in sys.argv:
        print(name, asyncio.run(importlib.import_module(f"shop.gen.{name}").run()))
`;
  writeFileSync(
    join(root, "main.py"),
    `import asyncio\nimport importlib\nimport sys\n${runs.join("")}${tested}`,
  );
}

export function textsOf(root: string): string {
  return ["m0", "m1", "m2", "consumer", "plain", "t0", "t1", "t2", "t3"]
    .map((name) => {
      try {
        return `# ${name}\n${readFileSync(join(root, `shop/gen/${name}.py`), "utf8")}`;
      } catch {
        return "";
      }
    })
    .join("");
}

type Random = (limit: number) => number;

function randomOf(seed: number): Random {
  // The generator of Park and Miller.
  let state = (seed * 7919 + 1) % 2147483647;
  return (limit) => {
    state = (state * 48271) % 2147483647;
    return state % limit;
  };
}

function moduleText(random: Random): string {
  const forms = Array.from({ length: 1 + random(4) }, (_, index) => form(random, index));
  const functions = Array.from({ length: 1 + random(4) }, (_, index) => functionText(random, index, forms));
  const names = functions.map((_, index) => `f${index}`);
  const taken = random(6) === 0 ? ["Manager = 'mine'"] : [];
  const target = random(4) === 0 ? ["from shop.core.manager import Manager, Connection"] : [];
  const first = forms.flatMap(({ lines }) => lines);
  const head = random(2) === 0 ? [...target, ...first] : [...first, ...target];
  return [...head, ...taken, "", ...functions.flat(), `RUNS = [${names.join(", ")}]`, ""].join("\n");
}

function form(random: Random, index: number): Form {
  const awaited = (name: string) => (context: string) =>
    random(3) === 0 ? `(await ${name}(user_context=${context}))` : `await ${name}(${context})`;
  const plain = (name: string) => (context: string) => `${name}(${context})`;
  const member = (name: string) => (context: string) => `${name}.from_user_context(${context})`;
  const checked = (name: string) => () => `isinstance(${name}(), ${name})`;
  const made = (name: string) => (context: string) => `await ${name}().create(${context})`;
  const base = ["shop.legacy.factory", "..legacy.factory"][random(2)];
  const all: readonly (() => Form)[] = [
    () => ({ lines: [`from ${base} import create_x`], uses: [awaited("create_x")] }),
    () => ({ lines: [`from ${base} import create_x as make${index}`], uses: [awaited(`make${index}`)] }),
    () => ({ lines: ["from shop.api import create_x, sync"], uses: [awaited("create_x"), plain("sync")] }),
    () => ({ lines: ["import shop.api"], uses: [awaited("shop.api.create_x"), member("shop.api.Wrapper")] }),
    () => ({ lines: ["import shop.legacy.factory"], uses: [awaited("shop.legacy.factory.create_x")] }),
    () => ({
      lines: [`import shop.legacy.factory as leg${index}`],
      uses: [plain(`leg${index}.create_x_sync`)],
    }),
    () => ({ lines: ["from shop.legacy import factory"], uses: [awaited("factory.create_x")] }),
    () => ({
      lines: ["from shop.legacy.wrapper import Wrapper, Connection"],
      uses: [member("Wrapper"), checked("Wrapper"), checked("Connection")],
    }),
    () => ({ lines: [`from ..legacy.wrapper import Wrapper as W${index}`], uses: [member(`W${index}`)] }),
    () => ({
      lines: [`from ${base} import (`, "    XFactory,  # made", "    get_x_factory,", "    XError,", ")"],
      uses: [made("XFactory"), made("get_x_factory"), () => "XError.__name__"],
    }),
    () => ({
      lines: [`from ${base} import create_with, create_swapped as swap${index}`],
      uses: [plain("create_with"), (context) => `swap${index}(1, ${context})`],
    }),
    () => ({
      lines: [
        "try:",
        "    from shop.legacy.factory import create_x_sync",
        "except ImportError:",
        "    raise",
      ],
      uses: [plain("create_x_sync")],
    }),
  ];
  return (all[random(all.length)] as () => Form)();
}

function functionText(random: Random, index: number, forms: readonly Form[]): readonly string[] {
  const local = random(2) === 0 ? [form(random, 10 + index)] : [];
  const available = [...forms, ...local].flatMap(({ uses }) => uses);
  const body: string[] = local.flatMap(({ lines }) => lines);
  if (random(8) === 0) body.push("Manager = 'local'", "out.append(Manager)");
  const count = 1 + random(4);
  for (let at = 0; at < count; at++) {
    const use = (available[random(available.length)] as (context: string) => string)(contextText(random));
    body.push(...statement(random, use, at));
  }
  if (random(3) === 0) body.push(...coroutine(random));
  if (random(4) === 0)
    body.push(
      "from shop.legacy.factory import XFactory as F",
      "factory = F()",
      "out.append(repr(await factory.create(ctx)))",
      ...(random(2) === 0 ? ["out.append(type(factory).__name__)"] : []),
    );
  return [
    `async def f${index}(ctx):`,
    ...["out = []", ...body, "return out"].map((line) => `    ${line}`),
    "",
  ];
}

/** A coroutine that something else than `await` takes to its end, or that nothing does. */
function coroutine(random: Random): readonly string[] {
  const made = ["C(ctx)", "C(user_context=ctx)"][random(2)];
  const forms: readonly (readonly string[])[] = [
    ["import asyncio", `out.append(repr(await asyncio.wait_for(${made}, 5)))`],
    ["from asyncio import wait_for", `out.append(repr(await wait_for(${made}, timeout=None)))`],
    ["import asyncio", `kept = ${made}`, "out.append(repr(await asyncio.gather(kept)))"],
    [`kept = ${made}`, "out.append(repr(await kept))"],
    ["import asyncio", "out.append(repr(await asyncio.gather(*[C(each) for each in (ctx, 1)])))"],
    ["import asyncio", "out.append(repr(await asyncio.gather(*(C(each) for each in (ctx, 1) if each))))"],
    [
      "import asyncio",
      "all = [C(user_context=each) for each in (ctx, 1)]",
      "out.append(repr(await asyncio.gather(*all)))",
    ],
    [`kept = ${made}`, "out.append(hasattr(kept, 'parts'))", "kept.close()"],
    [
      "import threading, asyncio",
      `threading.Thread(target=lambda: out.append(repr(asyncio.run(${made})))).start()`,
      "await asyncio.sleep(0.05)",
    ],
  ];
  return ["from shop.legacy.factory import create_x as C", ...(forms[random(forms.length)] ?? [])];
}

function contextText(random: Random): string {
  return [
    "ctx",
    "'a'",
    "str(1)",
    "ctx if ctx else 2",
    "*[ctx]",
    "[ctx][0]",
    "\n        ctx,  # the user\n    ",
  ][random(7)] as string;
}

function statement(random: Random, use: string, index: number): readonly string[] {
  switch (random(6)) {
    case 0:
      return [`v${index} = ${use}`, `out.append(repr(v${index}))`];
    case 1:
      return ["if ctx:", `    out.append(repr(${use}))`];
    case 2:
      return [`out.extend([repr(${use}) for _ in range(2)])`];
    case 3:
      return [`async def inner(ctx=ctx):`, `    return ${use}`, "out.append(repr(await inner()))"];
    case 4:
      return [`out.append(repr((${use}, 1)))`];
    default:
      return [`out.append(repr(${use}))`];
  }
}
