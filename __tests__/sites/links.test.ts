import { createOrigins, type Link, type ModuleLinks, type Origins } from "../../src/sites/links";

interface Modules {
  readonly [path: string]: {
    readonly named?: Readonly<Record<string, readonly [string, string]>>;
    readonly stars?: readonly string[];
    readonly own?: readonly string[];
  };
}

function originsOf(
  modules: Modules,
  mayMatter: (module: string, name: string) => boolean = () => true,
): Origins & { asked: string[] } {
  const asked: string[] = [];
  const linksOf = (path: string): ModuleLinks | null => {
    asked.push(path);
    const module = modules[path];
    if (!module) return null;
    const named = Object.entries(module.named ?? {}).map(([exported, [to, name]]): [string, Link] => [
      exported,
      { module: to, name },
    ]);
    return {
      named: new Map(named),
      stars: module.stars ?? [],
      hasUnknownStar: false,
      own: new Set(module.own ?? []),
    };
  };
  return { ...createOrigins({ homes: new Set(["home"]), linksOf, mayMatter }), asked };
}

test("a name of a home is at home there, whether or not the home exports it", () => {
  expect(originsOf({}).originOf("home", "anything")).toEqual({ module: "home", name: "anything", via: [] });
});

test("named re-exports are followed under their names on the way, outermost first", () => {
  const origins = originsOf({
    outer: { named: { c: ["inner", "b"] } },
    inner: { named: { b: ["home", "a"] } },
  });
  expect(origins.originOf("outer", "c")).toEqual({
    module: "home",
    name: "a",
    via: [
      { module: "outer", name: "c" },
      { module: "inner", name: "b" },
    ],
  });
});

test("a star passes every name that is there on but `default`", () => {
  const origins = originsOf({ barrel: { stars: ["home"] }, home: { own: ["a", "default"] } });
  expect(origins.originOf("barrel", "b")).toBeNull();
  expect(origins.originOf("barrel", "a")?.module).toBe("home");
  expect(origins.originOf("barrel", "default")).toBeNull();
});

test("a name behind two stars is taken from the home that has it, and from none when both have it", () => {
  const linksOf = (path: string): ModuleLinks => ({
    named: new Map(),
    stars: path === "barrel" ? ["home1", "home2"] : [],
    hasUnknownStar: false,
    own: new Set({ home1: ["a", "both"], home2: ["b", "both"] }[path] ?? []),
  });
  const origins = createOrigins({ homes: new Set(["home1", "home2"]), linksOf, mayMatter: () => true });
  expect(origins.originOf("barrel", "a")?.module).toBe("home1");
  expect(origins.originOf("barrel", "b")?.module).toBe("home2");
  expect(origins.originOf("barrel", "both")).toBeNull();
});

test("a name of the module's own, or an explicit re-export, hides the one behind a star", () => {
  const origins = originsOf({
    barrel: { stars: ["home"], own: ["a"], named: { b: ["elsewhere", "b"] } },
    elsewhere: { own: ["b"] },
    home: { own: ["a", "b"], stars: ["more"] },
    more: { own: ["c"] },
  });
  expect(origins.originOf("barrel", "a")).toBeNull();
  expect(origins.originOf("barrel", "b")).toBeNull();
  expect(origins.originOf("barrel", "c")?.name).toBe("c");
});

test("barrels in a cycle end, and the answer does not depend on which is asked first", () => {
  const modules: Modules = {
    a: { stars: ["b"] },
    b: { stars: ["a", "c"] },
    c: { named: { x: ["home", "x"] }, stars: ["a"] },
  };
  for (const order of [
    ["a", "b", "c"],
    ["c", "b", "a"],
    ["b", "a", "c"],
  ]) {
    const origins = originsOf(modules);
    for (const module of order) {
      expect(origins.originOf(module, "nothing")).toBeNull();
      expect(origins.originOf(module, "x")).toMatchObject({ module: "home", name: "x" });
    }
  }
});

test("a module that exports itself under a name does not loop", () => {
  expect(originsOf({ a: { named: { x: ["a", "x"] } } }).originOf("a", "x")).toBeNull();
});

test("a namespace ends at the module that it stands for", () => {
  const origins = originsOf({ barrel: { named: { ns: ["other", "*"] } } });
  expect(origins.originOf("barrel", "ns")).toEqual({
    module: "other",
    name: "*",
    via: [{ module: "barrel", name: "ns" }],
  });
});

test("a module is asked for its links once, and not at all for a name that cannot matter", () => {
  const modules = { barrel: { stars: ["home"] }, home: { own: ["a"] } };
  const origins = originsOf(modules, (_module, name) => name === "a");
  origins.originOf("barrel", "a");
  origins.originOf("barrel", "b");
  origins.originOf("barrel", "a");
  expect(origins.asked).toEqual(["barrel", "home"]);
});

test("a module that cannot be parsed leads nowhere", () => {
  expect(originsOf({}).originOf("missing", "a")).toBeNull();
});
