// 6: nothing is lost where the legacy function gives no promise
let mockCreate = jest.fn();
jest.mock("./legacy/factory", () => ({ createXSync: (...args: []) => mockCreate(...args) }));
beforeEach(() => {
  mockCreate = jest.fn().mockReturnValue({});
});
