// 1: members of the real module, and of one that is made up
const real = jest.requireActual("./core/manager").Manager.forUser({ userId: "ada" });
const made = jest.createMockFromModule<typeof import("./legacy/factory")>("./legacy/factory");

// 2: a variable that holds it
const actual = jest.requireActual<typeof import("./core/manager")>("./core/manager");
const manager = actual.Manager.forUser({ userId: "ada" });

// 3: a promise of it
const imported = await vi.importActual<typeof import("./core/manager")>("./core/manager");
const wrapper = imported.Manager.forUser({ userId: "ada" });
const direct = (await vi.importMock<typeof import("./core/manager")>("./core/manager")).Manager;

// 4: names that are taken out at once
const { Manager } = jest.requireActual("./core/manager");
Manager.forUser({ userId: "ada" });

export { direct, made, manager, real, wrapper };
