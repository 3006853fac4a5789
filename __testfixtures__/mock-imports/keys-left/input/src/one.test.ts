// 1: an export that the manifest leaves to a person
jest.mock("./legacy/factory", () => ({ createXSync: jest.fn(), XError: class extends Error {} }));
