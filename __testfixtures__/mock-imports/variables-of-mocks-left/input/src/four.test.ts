// 4: others can use it
export const mockCreate = jest.fn();
jest.mock("./legacy/factory", () => ({ createX: mockCreate }));
