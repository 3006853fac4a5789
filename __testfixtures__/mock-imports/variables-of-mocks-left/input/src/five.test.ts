// 5: it is assigned again
let mockCreate = jest.fn();
jest.mock("./legacy/factory", () => ({ createX: (...args: []) => mockCreate(...args) }));
beforeEach(() => {
  mockCreate = jest.fn().mockResolvedValue({});
});
