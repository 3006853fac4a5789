// 4: two keys would become one
jest.mock("./legacy/factory", () => ({ createX: jest.fn(), createXSync: jest.fn() }));
