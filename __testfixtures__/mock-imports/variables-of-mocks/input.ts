// 1: hoisted by its name, with the arguments handed on
const mockCreate = jest.fn();
jest.mock("./legacy/factory", () => ({
  createX: (...args: unknown[]) => mockCreate(...args),
}));

beforeEach(() => {
  mockCreate.mockReset();
  mockCreate.mockResolvedValue({ send: jest.fn() });
});

test("opens", () => {
  expect(mockCreate).not.toHaveBeenCalled();
});
