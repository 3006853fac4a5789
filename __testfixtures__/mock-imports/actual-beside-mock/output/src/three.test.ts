import { Manager } from "./core/manager";

jest.mock("./core/manager", () => ({ Manager: { forUser: jest.fn() } }));

const actual = jest.requireActual("./core/manager");

test("3: the mock, and the real module", () => {
  expect(Manager.forUser({ userId: "ada" })).toBeUndefined();
  expect(actual.Manager.forUser({ userId: "ada" })).toBeDefined();
});
