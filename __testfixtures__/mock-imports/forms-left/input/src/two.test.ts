// 2: it gives something else than an object
jest.mock("./legacy/factory", () => jest.fn());
