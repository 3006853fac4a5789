// 5: a class made by `new` becomes a function
jest.mock("./legacy/mock", () => ({ MockManager: jest.fn() }));
