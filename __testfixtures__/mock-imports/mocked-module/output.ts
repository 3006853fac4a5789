import * as factory from "./core/manager";

jest.mock("./core/manager");

// 1: the module as a whole, as mocked
beforeEach(() => {
  jest.mocked(factory.Manager.forUser).mockReturnValue({} as never);
  jest.mocked(factory.Manager.forUser, { shallow: true }).mockReturnValueOnce({} as never);
});

test("2: and expected of", () => {
  expect(jest.mocked(factory.Manager.forUser)).toHaveBeenCalledWith({ userId: "ada" });
  expect(jest.mocked(factory.Manager.forUser).mock.calls).toEqual([]);
});
