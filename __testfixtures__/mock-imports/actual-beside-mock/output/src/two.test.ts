import { Manager } from "./core/manager";

jest.mock("./core/manager", () => ({ Manager: { forUser: jest.fn() } }));

const { Manager: Manager2 } = jest.requireActual("./core/manager");

test("2: the mock, and the real one", () => {
  expect(Manager.forUser({ userId: "ada" })).toBeUndefined();
  expect(Manager2.forUser({ userId: "ada" })).toBeDefined();
});
