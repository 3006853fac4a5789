// 5: the type says that it is a promise
jest.mock("./legacy/factory", () => ({ createX: jest.fn<Promise<object>, []>() }));
