import type { Options } from "./core/manager";
import { createXSync } from "./legacy/factory";

// 1: what is real now would be the mock
jest.mock("./core/manager");

test("opens", () => {
  const options: Options = {};
  expect(createXSync({ userId: "ada" })).not.toBe(options);
});
