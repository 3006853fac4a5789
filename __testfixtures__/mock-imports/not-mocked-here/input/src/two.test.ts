// 2: the mock in this file is one of another export
import { createXSync } from "./legacy/factory";

jest.mock("./legacy/factory", () => ({ createTyped: jest.fn() }));

test("is called", () => {
  expect(createXSync).toHaveBeenCalled();
});
