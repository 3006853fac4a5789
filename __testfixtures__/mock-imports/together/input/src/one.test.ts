import { createXSync, XError } from "./legacy/factory";
import { open } from "./service";

// 1: an error class of the mocked module is left to a person, so everything waits for it
jest.mock("./legacy/factory", () => ({
  ...jest.requireActual("./legacy/factory"),
  createXSync: jest.fn(),
}));

test("throws", () => {
  jest.mocked(createXSync).mockImplementation(() => {
    throw new XError();
  });
  expect(() => open("ada")).toThrow(XError);
  createXSync({ userId: "ada" });
});
