// 1: names that are taken out at once, one of which is left
const { createXSync, unnamed } = jest.requireActual("./legacy/factory");
createXSync({ userId: "ada" });
unnamed();

// 2: one use that is left keeps the others
const actual = jest.requireActual("./legacy/factory");
actual.createXSync({ userId: "ada" });
actual.unnamed();

// 3: the module as a whole
inspect(jest.requireMock("./legacy/factory"));
declare function inspect(module: object): void;
