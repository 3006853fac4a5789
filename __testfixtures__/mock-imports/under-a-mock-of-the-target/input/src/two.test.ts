import { createXSync } from "./legacy/factory";
import { Manager } from "./index";

// 2: the same, by a barrel that is mocked
jest.mock("./index");

test("opens", () => {
  expect(Manager.forUser({ userId: "ada" })).toBeUndefined();
  expect(createXSync({ userId: "ada" })).toBeDefined();
});
