import * as factory from "./legacy/factory";

jest.mock("./legacy/factory");

// 1: the module as a whole, as mocked
beforeEach(() => {
  jest.mocked(factory).createX.mockResolvedValue({} as never);
  jest.mocked(factory, { shallow: true }).createX.mockResolvedValueOnce({} as never);
});

test("2: and expected of", () => {
  expect(jest.mocked(factory).createX).toHaveBeenCalledWith({ userId: "ada" });
  expect(jest.mocked(factory.createX).mock.calls).toEqual([]);
});
