// 3: it stands for two functions, one of which gives a promise
const mockCreate = jest.fn();
jest.mock("./legacy/factory", () => ({ createX: mockCreate, createTyped: mockCreate }));
