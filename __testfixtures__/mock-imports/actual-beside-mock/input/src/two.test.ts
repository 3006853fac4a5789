import { createXSync } from "./legacy/factory";

jest.mock("./legacy/factory", () => ({ createXSync: jest.fn() }));

const { createXSync: createReal } = jest.requireActual("./legacy/factory");

test("2: the mock, and the real one", () => {
  expect(createXSync({ userId: "ada" })).toBeUndefined();
  expect(createReal({ userId: "ada" })).toBeDefined();
});
