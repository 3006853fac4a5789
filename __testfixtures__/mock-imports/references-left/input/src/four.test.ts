import { createSwapped, XFactory } from "./legacy/factory";

jest.mock("./legacy/factory");

test("4: the calls of the replacement are not the same", () => {
  expect(createSwapped).toHaveBeenCalled();
  expect(XFactory).toHaveBeenCalled();
});
