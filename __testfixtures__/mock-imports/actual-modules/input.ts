// 1: members of the real module, and of one that is made up
const real = jest.requireActual("./legacy/factory").createXSync({ userId: "ada" });
const made = jest.createMockFromModule<typeof import("./legacy/factory")>("./legacy/factory");

// 2: a variable that holds it
const actual = jest.requireActual<typeof import("./legacy/factory")>("./legacy/factory");
const manager = await actual.createX({ userId: "ada" });

// 3: a promise of it
const imported = await vi.importActual<typeof import("./legacy/wrapper")>("./legacy/wrapper");
const wrapper = imported.Wrapper.forUser({ userId: "ada" });
const direct = (await vi.importMock<typeof import("./legacy/wrapper")>("./legacy/wrapper")).Wrapper;

// 4: names that are taken out at once
const { createXSync } = jest.requireActual("./legacy/factory");
createXSync({ userId: "ada" });

export { direct, made, manager, real, wrapper };
