/** Makes up Python tests that replace a consumer's legacy function by a mock, and print what comes of it. */

type Random = (limit: number) => number;

/** Two consumers, and tests of them, each a module of its own; by the name of the module. */
export function mockTexts(random: Random): ReadonlyMap<string, string> {
  const isNamed = random(2) === 0;
  const argument = isNamed ? "user_context=ctx" : "ctx";
  // One module each, as both exports become the same method.
  const consumer = `from shop.legacy.factory import create_x


async def make(ctx):
    return await create_x(${argument})
`;
  const plain = `from shop.legacy.factory import create_x_sync


def make(ctx):
    return create_x_sync(${argument})
`;
  const tests = Array.from({ length: 2 + random(3) }, (_, index): readonly [string, string] => [
    `t${index}`,
    testText(random, isNamed),
  ]);
  return new Map([["consumer", consumer], ["plain", plain], ...tests]);
}

function testText(random: Random, isNamed: boolean): string {
  const isPlain = random(4) === 0;
  const name = isPlain ? "create_x_sync" : "create_x";
  const module = isPlain ? "plain" : "consumer";
  const target = [`"shop.gen.${module}.${name}"`, `${module}, "${name}"`][random(2)] as string;
  const patch = target.startsWith('"') ? "patch" : "patch.object";
  const { before, settings } = setting(random, isPlain);
  const call = `${patch}(${[target, ...settings].join(", ")})`;
  const body = bodyLines(random, isNamed, isPlain);
  const head = [
    "from unittest.mock import AsyncMock, MagicMock, patch",
    `from shop.gen import ${module}`,
    "",
    "async def attempt(made):",
    "    try:",
    "        value = made()",
    "        value = await value if hasattr(value, '__await__') else value",
    "        return value if isinstance(value, str) else type(value).__name__",
    "    except Exception as error:",
    "        return repr(error)",
    "",
    ...before,
    "",
  ];
  const isMade = settings.some((one) => /^(?:new=|AsyncMock\()/.test(one));
  if (random(3) === 0 && !isMade)
    return lines([
      ...head,
      `@${call}`,
      "async def run(create):",
      "    out, ctx = [], 'u'",
      ...indent(body),
      "    return out",
    ]);
  return lines([
    ...head,
    "async def run():",
    "    out, ctx = [], 'u'",
    `    with ${call} as create:`,
    ...indent(indent(body)),
    "    return out",
  ]);
}

/** What the mock is told to give. */
function setting(
  random: Random,
  isPlain: boolean,
): { readonly before: readonly string[]; readonly settings: readonly string[] } {
  const none: readonly string[] = [];
  const all: readonly (() => { before: readonly string[]; settings: readonly string[] })[] = [
    () => ({ before: none, settings: none }),
    () => ({ before: none, settings: ["return_value='r'"] }),
    () => ({ before: none, settings: ["side_effect=ValueError('v')"] }),
    () => ({ before: none, settings: ["side_effect=['a', KeyError('k'), 'b']"] }),
    () => ({ before: none, settings: ["side_effect=lambda user_context: f'l{user_context}'"] }),
    () => ({
      before: ["def fake(user_context):", "    return f'f{user_context}'"],
      settings: ["side_effect=fake"],
    }),
    () => ({
      before: ["async def fake(user_context):", "    return f'f{user_context}'"],
      settings: [isPlain ? "return_value='p'" : "side_effect=fake"],
    }),
    () => ({ before: none, settings: isPlain ? none : ["new_callable=AsyncMock"] }),
    () => ({ before: none, settings: isPlain ? ["new=MagicMock()"] : ["AsyncMock(return_value='n')"] }),
    () => ({ before: none, settings: isPlain ? ["new=MagicMock()"] : ["new=AsyncMock()"] }),
  ];
  return (all[random(all.length)] as () => { before: readonly string[]; settings: readonly string[] })();
}

function bodyLines(random: Random, isNamed: boolean, isPlain: boolean): readonly string[] {
  const argument = isNamed ? "user_context=ctx" : "ctx";
  const made = isPlain ? "plain.make" : "consumer.make";
  const asked = [
    "create.assert_called_once()",
    `create.assert_called_with(${argument})`,
    `create.assert_any_call(${argument})`,
    `create.assert_called_once_with(${argument})`,
    ...(isPlain
      ? ["create.assert_not_called()"]
      : [
          "create.assert_awaited()",
          "create.assert_awaited_once()",
          `create.assert_awaited_with(${argument})`,
          `create.assert_any_await(${argument})`,
          "create.assert_not_awaited()",
          "assert create.await_count == create.call_count",
          "assert len(create.await_args_list) == 1",
          "assert create.await_args is not None",
        ]),
    ...(isNamed ? [] : ["assert create.call_args[0] == (ctx,)", "assert create.call_args.args == ('u',)"]),
  ];
  const set = random(4) === 0 ? ["create.return_value = 's'"] : [];
  const call = `out.append(await attempt(lambda: ${made}(ctx)))`;
  const ask = (): readonly string[] => [
    "try:",
    `    ${asked[random(asked.length)]}`,
    "    out.append('held')",
    "except AssertionError:",
    "    out.append('failed')",
  ];
  return [
    ...(random(3) === 0 ? ask() : []),
    ...set,
    call,
    ...(random(3) === 0 ? [call] : []),
    ...ask(),
    ...ask(),
  ];
}

function indent(all: readonly string[]): readonly string[] {
  return all.map((line) => `    ${line}`);
}

function lines(all: readonly string[]): string {
  return `${all.join("\n")}\n`;
}
