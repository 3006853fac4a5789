import { createX, createXSync } from "./legacy/factory";

// 1: the test tells two exports apart that become one
jest.mock("./legacy/factory");

test("the right one", () => {
  expect(createX).toHaveBeenCalled();
  expect(createXSync).not.toHaveBeenCalled();
});
