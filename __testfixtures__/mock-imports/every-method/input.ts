// 1: what puts mocks in place
jest.mock("./legacy/factory");
jest.doMock("./legacy/factory");
jest.setMock("./legacy/factory", { createXSync: jest.fn() });
await jest.unstable_mockModule("./legacy/factory", async () => ({ createXSync: jest.fn() }));

// 2: what takes them away
jest.unmock("./legacy/factory");
jest.deepUnmock("./legacy/factory");
jest.dontMock("./legacy/factory");
jest.unstable_unmockModule("./legacy/factory");
