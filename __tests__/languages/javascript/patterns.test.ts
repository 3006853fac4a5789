import { type CallPattern, parametersOf, readPair } from "../../../src/languages/javascript/pairs/patterns";

const IMPORTABLE = new Set(["Manager", "connect"]);

describe("a call becomes a chain of steps from the export", () => {
  test.each([
    ["create(context)", "create", "call(context)"],
    ["create()", "create", "call()"],
    ["new Factory()", "Factory", "construct()"],
    ["new Factory", "Factory", "construct()"],
    ["new Factory(a).create(b)", "Factory", "construct(a) .create call(b)"],
    ["get().factory.create(a, b)", "get", "call() .factory .create call(a, b)"],
    ["Factory.shared", "Factory", ".shared"],
    ["(new Factory()).create(a)", "Factory", "construct() .create call(a)"],
    ["(await get()).create(a)", "get", "call() await .create call(a)"],
    ["create<T, U>(a)", "create", "call<T, U>(a)"],
    ["create(a, ...rest)", "create", "call(a, ...rest)"],
    ["create(a, b = {})", "create", "call(a, b = {})"],
    ["default(a)", "default", "call(a)"],
    ["new default(a)", "default", "construct(a)"],
    ["create(options = { default: 1 })", "create", "call(options = { default: 1 })"],
  ])("%s", (key, root, steps) => {
    const pattern = patternOf(key, "Manager");
    expect(pattern.root).toBe(root);
    expect(pattern.steps.map(describeStep).join(" ")).toBe(steps);
    expect(pattern.source).toBe(key);
  });
});

describe("a bare name covers the export itself", () => {
  test.each([
    ["Wrapper", "Wrapper"],
    ["default", "default"],
    ["(Wrapper)", "Wrapper"],
  ])("%s", (key, name) => {
    expect(read(key, "Manager")).toMatchObject({ pair: { kind: "bare", export: name } });
  });

  test("the star stands for every other export", () => {
    expect(read("*", "*")).toEqual({ pair: { kind: "star" } });
  });
});

describe("an `await` on the legacy side only says that the promise is lost", () => {
  test.each([
    ["await create(a)", "Manager.forUser(a)", true, false, "Manager.forUser(a)"],
    ["create(a)", "Manager.forUser(a)", false, false, "Manager.forUser(a)"],
    ["await create(a)", "await Manager.forUser(a)", false, false, "Manager.forUser(a)"],
    ["await create(a)", "await(Manager.forUser(a))", false, false, "(Manager.forUser(a))"],
    ["create(a)", "await Manager.forUser(a)", false, true, "await Manager.forUser(a)"],
    ["await create(a)", "(await Manager.ready).forUser(a)", true, true, "(await Manager.ready).forUser(a)"],
    [
      "create(a)",
      "Manager.forUser(async () => await a)",
      false,
      false,
      "Manager.forUser(async () => await a)",
    ],
  ])("%s: %s", (key, value, losesPromise, awaits, text) => {
    const pattern = patternOf(key, value);
    expect(pattern).toMatchObject({ losesPromise, replacement: { awaits, text } });
  });
});

describe("the names of a replacement are told by where they stand", () => {
  test("parameters and imports in the order of the text, with what may stand there", () => {
    const { names } = patternOf("create(a, b)", "new Manager(a, [b], a.id, { b, c: a }, !b)").replacement;
    expect(names.map(({ name, start, end, place }) => [name, start, end, place])).toEqual([
      ["Manager", 4, 11, "constructed"],
      ["a", 12, 13, "argument"],
      ["b", 16, 17, "open"],
      ["a", 20, 21, "operand"],
      ["b", 28, 29, "open"],
      ["a", 34, 35, "open"],
      ["b", 40, 41, "operand"],
    ]);
    expect(names.filter(({ shorthand }) => shorthand).map(({ start }) => start)).toEqual([28]);
  });

  test("what is evaluated later, or perhaps not, is marked", () => {
    const text = "Manager.of(a, () => b, c ? d : e, Manager?.of(f))";
    const { names } = patternOf("create(a, b, c, d, e, f)", text).replacement;
    const deferred = names.filter((name) => name.deferred).map(({ name }) => name);
    expect(deferred).toEqual(["b", "c", "d", "e", "Manager", "f"]);
  });

  test("members, keys and names that the replacement declares are no names to fill in", () => {
    const { names, declares } = patternOf("create(a)", "((b) => b.a({ a: b }))(Manager.a)").replacement;
    expect(names.map(({ name }) => name)).toEqual(["Manager"]);
    expect([...declares]).toEqual(["b"]);
  });

  test("the dots of a rest parameter give way with it in a list, and only there", () => {
    const { names } = patternOf(
      "create(...all)",
      "Manager.of(...all, [...all], all, { ...all })",
    ).replacement;
    const own = names.filter(({ name }) => name === "all");
    expect(own.map(({ start, end, list }) => [start, end, list])).toEqual([
      [11, 17, true],
      [20, 26, true],
      [29, 32, false],
      [39, 42, false],
    ]);
  });

  test("`undefined` needs no import", () => {
    expect(patternOf("create(a)", "Manager.of(a, undefined)").replacement.names).toHaveLength(2);
  });
});

describe("type arguments", () => {
  test("a call may leave them out where the replacement can leave them out too", () => {
    const pattern = patternOf("create<T>(a)", "Manager.of<T>(a, new Manager<T>())");
    expect(pattern.untyped?.text).toBe("Manager.of(a, new Manager())");
    expect(pattern.untyped?.names.map(({ name, start }) => [name, start])).toEqual([
      ["Manager", 0],
      ["a", 11],
      ["Manager", 18],
    ]);
  });

  test.each([["Manager.of(a as T)"], ["Manager.of<T[]>(a)"], ["Manager.of<T>(a as T)"]])(
    "not in %s",
    (value) => {
      expect(patternOf("create<T>(a)", value).untyped).toBeNull();
    },
  );

  test("without them in the expression there is nothing to leave out", () => {
    expect(patternOf("create(a)", "Manager.of(a)").untyped).toBeNull();
  });
});

describe("a default is a template of its own", () => {
  test("with the names that it imports", () => {
    const [, parameter] = parametersOf(patternOf("create(a, b = connect(1))", "Manager.of(a, b)").steps);
    expect(parameter?.fallback).toMatchObject({ text: "connect(1)", names: [{ name: "connect", start: 0 }] });
  });

  test("a name in it that is not imported is refused where it stands", () => {
    expect(problemOf("create(a, b = DEFAULTS)", "Manager.of(a, b)")).toMatchObject({
      side: "key",
      offset: 14,
    });
    expect(problemOf("create(a, b = a)", "Manager.of(a, b)")).toMatchObject({ side: "key", offset: 14 });
  });
});

describe("a wrong pair is refused with its side, its place and a mend", () => {
  test.each([
    ["create(", "Manager", "key", 7, /not an expression/],
    ["create(a)", "Manager.", "value", 8, /not an expression/],
    ["create(a)", "Other.of(a)", "value", 0, /uses `Other`/],
    ["create(a)", "Manager.of(a, b)", "value", 14, /uses `b`/],
    ["create(a)", "Promise.resolve(a)", "value", 0, /uses the global `Promise`/],
    ["create(a)", "Array.isArray(a) ? a : [a]", "value", 0, /uses the global `Array`/],
    ["create(a = Date.now())", "Manager.of(a)", "key", 11, /default uses the global `Date`/],
    ["create(a = b)", "Manager.of(a)", "key", 11, /default uses `b`, which is neither the target, nor/],
    ["create(a)", "Manager.of(a = 1)", "value", 11, /changes a variable/],
    ["create(a)", "Manager.of(a=a)", "value", 11, /changes a variable/],
    ["create(a)", "Manager.of(a++)", "value", 11, /changes a variable/],
    ["create(a) + 1", "Manager", "key", 0, /chain of calls/],
    ["create[a]", "Manager", "key", 0, /chain of calls/],
    ["import('x')", "Manager", "key", 0, /chain of calls/],
    ["create({ a })", "Manager.of(a)", "key", 7, /is a parameter/],
    ["create(...all())", "Manager", "key", 7, /is a parameter/],
    ["create('a')", "Manager", "key", 7, /is a parameter/],
    ["create(a, a)", "Manager", "key", 0, /stands twice/],
    ["create(a).with(a)", "Manager", "key", 0, /stands twice/],
    ["create<T>(T)", "Manager", "key", 0, /stands twice/],
    ["create(...all, a)", "Manager", "key", 0, /not the last/],
    ["create<T[]>(a)", "Manager", "key", 7, /type argument/],
    ["create(Manager)", "Manager.of(Manager)", "key", 0, /name of the target/],
    ["create(a) // user", "Manager.of(a)", "key", 10, /comment/],
    ["create(a)", "Manager.of(/* user */ a)", "value", 11, /comment/],
  ] as const)("%s: %s", (key, value, side, offset, message) => {
    const problem = problemOf(key, value);
    expect(problem).toMatchObject({ side, offset });
    expect(problem.message).toMatch(message);
    expect(problem.fix).not.toBe("");
  });
});

test("what a global would do is done by a function that is imported", () => {
  const { fix } = problemOf("create(a)", "Promise.resolve(a)");
  expect(fix).toBe(
    "export a function that does this from a module, add that function under `imports`, and call it here",
  );
  expect(read("create(a = connect())", "connect(a)")).toHaveProperty("pair");
  // Nobody can follow this for a global, and for another name nothing else helps.
  expect(problemOf("create(a)", "other(a)").fix).toContain(
    "add `other: <path of its module>` under `imports`",
  );
});

function read(key: string, value: string) {
  return readPair(key, value, (name) => IMPORTABLE.has(name));
}

function patternOf(key: string, value: string): CallPattern {
  const reading = read(key, value);
  if (!("pair" in reading) || reading.pair.kind !== "pattern") throw new Error(JSON.stringify(reading));
  return reading.pair.pattern;
}

function problemOf(key: string, value: string) {
  const reading = read(key, value);
  if (!("problem" in reading)) throw new Error(`no problem in ${key}: ${value}`);
  return reading.problem;
}

function describeStep(step: CallPattern["steps"][number]): string {
  if (step.kind === "member") return `.${step.name}`;
  if (step.kind === "await") return "await";
  const types = step.types.length > 0 ? `<${step.types.join(", ")}>` : "";
  const parameters = step.parameters.map(({ name, fallback, rest }) =>
    fallback ? `${name} = ${fallback.text}` : rest ? `...${name}` : name,
  );
  return `${step.kind}${types}(${parameters.join(", ")})`;
}
