import { createXSync } from "./legacy/factory";

jest.mock("./legacy/factory", () => ({ createXSync: jest.fn() }));

const actual = jest.requireActual("./legacy/factory");

test("3: the mock, and the real module", () => {
  expect(createXSync({ userId: "ada" })).toBeUndefined();
  expect(actual.createXSync({ userId: "ada" })).toBeDefined();
});
