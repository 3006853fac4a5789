// 1: a rejection is no value
jest.mock("./legacy/factory", () => ({ createX: jest.fn().mockRejectedValue(new Error("x")) }));
