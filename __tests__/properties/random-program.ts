/** Random programs that use the factories of the fixtures' project in any way, and a run of one that tells what it did. */

import fc from "fast-check";

/** The text of a module that exports `main`, an async function. */
export const PROGRAM: fc.Arbitrary<string> = fc
  .record({ hasSemicolons: fc.boolean(), statements: fc.array(fc.nat(), { minLength: 30, maxLength: 120 }) })
  .map(({ hasSemicolons, statements }) => write(hasSemicolons, statements));

/** What a program did, line by line: what it created, evaluated and gave out, and how it ended. */
export async function traceOf(program: string): Promise<string> {
  const lines: string[] = [];
  const log = (...parts: readonly unknown[]) => {
    lines.push(parts.map((part) => (typeof part === "string" ? part : JSON.stringify(part))).join(" "));
  };
  const names = { ...environment(log), log, out: (value: unknown) => log("out", value) };
  const body = program.replace(/^import .*$/gm, "").replace("export async function", "return async function");
  const main = new Function(...Object.keys(names), `let changing = a;\n${body}`)(...Object.values(names));
  try {
    await main();
    log("done");
  } catch (error) {
    log("threw", (error as Error).message);
  }
  return lines.join("\n");
}

const HEAD = `import { createX, createXSync, createWith, createSwapped, createShort, createTyped, LegacyX, XFactory, getXFactory } from "./legacy/factory"
import * as ns from "./legacy/factory"
export async function main() {
`;

/** Both sides of the manifest, so that a program runs before and after it is rewritten. */
function environment(log: (...parts: readonly unknown[]) => void) {
  type Context = { readonly userId?: string };
  const logged = <T>(line: string, value: T): T => {
    log(line);
    return value;
  };
  const create = (context: Context, options?: object) => {
    log("create", context, options ?? "none");
    if (context?.userId === "bad") throw new Error("bad");
    return { context, options, send: (event: string) => logged(`send ${event}`, event), Kind: class {} };
  };
  const Manager = Object.assign(
    function Manager(context: Context) {
      return create(context);
    },
    { forUser: create },
  );
  class XFactory {
    create = async (context: Context) => create(context);
  }
  const legacy = {
    createX: async (context: Context) => create(context),
    createXSync: (context: Context) => create(context),
    createWith: (context: Context, options = {}) => create(context, { ...options }),
    createSwapped: (options: object, context: Context) => create(context, options),
    createTyped: (context: Context) => create(context),
    createShort: (userId: string) => create({ userId }),
    LegacyX: function LegacyX(context: Context) {
      return create(context);
    },
    XFactory,
    getXFactory: () => new XFactory(),
  };
  const b = { userId: "b" };
  return {
    ...legacy,
    ns: { ...legacy, Manager },
    Manager,
    a: {
      userId: "a",
      get self() {
        log("self");
        return b;
      },
      toJSON: () => "a",
    },
    b,
    bad: { userId: "bad" },
    next: () => logged("next", { n: 1 }),
    later: async (value: unknown) => logged("later", value),
  };
}

/** Chooses by the numbers, in turn, so that fast-check can make a failing program smaller. */
function write(hasSemicolons: boolean, numbers: readonly number[]): string {
  let used = 0;
  let count = 0;
  const factories: string[] = [];
  const pick = <T>(...choices: readonly (() => T)[]): T => {
    const choice = choices[(numbers[used++] ?? 0) % choices.length] as () => T;
    return choice();
  };
  const one = (...texts: readonly string[]) => pick(...texts.map((text) => () => text));
  const name = () => `v${count++}`;

  const context = (): string =>
    pick(
      () =>
        one("a", "b", '{ userId: "c" }', "next()", '(log("evaluated"), a)', "{ ...a }", "a.self", "changing"),
      () =>
        one(
          "/* before */ b",
          "b /* behind */",
          "(changing = b)",
          "(await later(a))",
          "(a ? a : b)",
          "\n    a",
        ),
      () => `(${sync()}).context`,
    );
  const options = () => one("{ k: 1 }", "next()", "{}", "{ ...b }", "undefined", "() => 1", "a");
  const sync = (): string =>
    pick(
      () =>
        `${one("createXSync", "createTyped", "createShort", "new LegacyX", "createXSync?.", "ns.createXSync")}(${context()})`,
      () => `createWith(${context()})`,
      () => `createWith(${context()}, /* how */ ${options()})`,
      () => `createSwapped(${options()}, ${context()})`,
      () => `createXSync(${context()},)`,
    );
  const promise = (): string =>
    pick(
      () =>
        `${one("createX", "new XFactory().create", "getXFactory().create", "ns.createX", "createX?.", "(createX)")}(${context()})`,
      () => `new XFactory()\n    .create(${context()})`,
      () => (factories.length > 0 ? `${one(...factories)}.create(${context()})` : `createX(${context()})`),
      () => one("createX()", "createX(a, 1)", "createX(...[a])"),
    );
  const awaited = () =>
    pick(
      () => `await ${promise()}`,
      () => `await (${promise()})`,
    );
  const value = (): string =>
    pick(
      awaited,
      sync,
      () => `(${awaited()}).send("s")`,
      () => `${sync()}.send("s")`,
      () => `\`text \${(${awaited()}).send("t")}\``,
      () => `[${awaited()}, ${sync()}]`,
      () => `(${awaited()}) ? ${awaited()} : ${sync()}`,
      () => `await (a ? ${promise()} : null)`,
      () => one("await Promise.all([createX(a), createX(b)])", "await Promise.all([createX(a), later(b)])"),
      () =>
        one(
          "await Promise.all([a, b].map(createX))",
          "[a, b].map(createXSync)",
          "await later(a).then(createX)",
        ),
      () => "await Promise.all([a, b].map((c) => createX(c)))",
      () => `await ${promise()}.then((manager) => manager.send("then"))`,
      () => `${one("typeof", "!", "void ")}(${awaited()})`,
      () => `typeof new (${awaited()}).Kind()`,
      () => `(${awaited()})?.send("o")`,
      () => `await (async () => ${promise()})()`,
      () => `await (${one("(c) => createX(c)", "function (c) { return createX(c) }")})(a)`,
    );
  const statement = (text: string) =>
    hasSemicolons ? `  ${text};\n` : `  ${/^[([`]/.test(text) ? ";" : ""}${text}\n`;
  const called = (id: string) =>
    statement(`out(await ${id}(${one("a", "b", "bad")}).catch((error) => error.message))`);
  const withFunction = (kind: string, ...bodies: readonly string[]) => {
    const id = name();
    return `  ${kind} ${id}(c) { ${one(...bodies)} }\n${called(id)}`;
  };
  const block = (): string =>
    pick(
      () => {
        const id = name();
        return statement(`const ${id} = ${value()}`) + statement(`out(${id})`);
      },
      () => statement(value()),
      () => statement(awaited()),
      () => statement(`(${awaited()}).send("q")`),
      () => `  if (${value()}) ${statement(`out(${value()})`).trimStart()}`,
      () =>
        `  try {\n${statement(`out(${awaited()})`)}${statement("await createX(bad)")}  } catch (error) {\n${statement("log(error.message)")}  }\n`,
      () => {
        const id = name();
        const held = pick(
          () => statement(`const ${id} = ${one("new XFactory()", "getXFactory()")}`),
          () => statement(`const ${name()} = 1, ${id} = new XFactory()`),
          () => statement(`let ${id}`) + statement(`${id} = new XFactory()`),
        );
        factories.push(id);
        return held + one("", statement(`out(await ${id}.create(a))`), statement(`out(typeof ${id}.create)`));
      },
      () =>
        withFunction(
          "async function",
          "return createX(c)",
          "return await createX(c)",
          "try { return createX(c) } catch { return 1 }",
          "try { return await createX(c) } catch { return 1 }",
          'try { return createX(c) } finally { log("finally") }',
          "if (c) return c.userId ? createX(c) : null",
        ),
      () =>
        withFunction(
          "function",
          "return createX(c)",
          "const k = c; return createX(k)",
          "if (c) return createX(c)",
          "try { return createX(c) } catch { return 1 }",
          "return c ? createX(c) : createX(b)",
        ),
      () => {
        const id = name();
        const body = one(
          "yield createX(a)",
          "yield await createX(b)",
          "try { yield createX(bad) } catch (e) { yield e.message }",
          "return createX(a)",
        );
        return `  async function* ${id}() { ${body} }\n  for await (const one of ${id}()) out(one)\n`;
      },
      () => {
        const id = name();
        const field = hasSemicolons ? "#f = new XFactory();" : "#f = new XFactory()\n   ";
        return (
          statement(`const ${id} = class { ${field} async run(c) { return await this.#f.create(c) } }`) +
          statement(`out(await new ${id}().run(a))`)
        );
      },
    );
  const blocks: string[] = [];
  while (used < numbers.length) blocks.push(block());
  return `${HEAD}${blocks.join("")}}\n`;
}
