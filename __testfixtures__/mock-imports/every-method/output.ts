// 1: what puts mocks in place
jest.mock("./core/manager");
jest.doMock("./core/manager");
jest.setMock("./core/manager", { Manager: { forUser: jest.fn() } });
await jest.unstable_mockModule("./core/manager", async () => ({ Manager: { forUser: jest.fn() } }));

// 2: what takes them away
jest.unmock("./core/manager");
jest.deepUnmock("./core/manager");
jest.dontMock("./core/manager");
jest.unstable_unmockModule("./core/manager");
