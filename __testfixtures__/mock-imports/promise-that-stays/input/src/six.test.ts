// 6: a new promise, a generator, a comment in what would go
jest.mock("./legacy/factory", () => ({ createX: () => new Promise((resolve) => resolve({})) }));
jest.doMock("./legacy/factory", () => ({ *createX() {} }));
jest.doMock("./legacy/factory", () => ({ createX: () => Promise.resolve(/* why */ {}) }));
jest.doMock("./legacy/factory", () => ({ createX: async /* why */ () => ({}) }));
