import { createXSync } from "./legacy/factory";
jest.mock("./legacy/factory");
const real = jest.requireActual("./legacy/factory");
test("actual module beside the mock", () => {
  expect(createXSync({ userId: "ada" })).toBeUndefined();
  expect(real.createXSync({ userId: "ada" })).toBeDefined();
});
