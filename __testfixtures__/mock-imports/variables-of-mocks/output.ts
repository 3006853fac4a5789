// 1: hoisted by its name, with the arguments handed on
const mockCreate = jest.fn();
jest.mock("./core/manager", () => ({
  Manager: { forUser: (...args: unknown[]) => mockCreate(...args) },
}));

beforeEach(() => {
  mockCreate.mockReset();
  mockCreate.mockReturnValue({ send: jest.fn() });
});

test("opens", () => {
  expect(mockCreate).not.toHaveBeenCalled();
});
