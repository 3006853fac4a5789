// 1: a mock of the target is there
jest.mock("./core/manager", () => ({ Manager: { forUser: jest.fn() } }));
jest.mock("./legacy/factory", () => ({ createXSync: jest.fn() }));
