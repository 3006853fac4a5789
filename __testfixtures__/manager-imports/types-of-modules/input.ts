// 1: a name of the module
export type One = import("./legacy/wrapper").Wrapper;
export let two: typeof import("./legacy/wrapper").connect;
export type Three = InstanceType<typeof import("./legacy/wrapper").Wrapper>;
// 2: the module as a whole, also where a name is taken of it by a key
export type Four = typeof import("./legacy/wrapper");
export type Five = (typeof import("./legacy/factory"))["createXSync"];
// 3: a name that has no counterpart of its own
export type Six = import("./legacy/factory").LegacyX;
export type Seven = ReturnType<typeof import("./legacy/factory").createXSync>;
// ssot-codemod-waive: a site once, and no more
export type Eight = import("./legacy/wrapper").Wrapper;
