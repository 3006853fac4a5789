import { open } from "./service";

// 1: the file has no import of the mocked module: only the code under test has
jest.mock("./legacy/factory");

test("opens", () => {
  expect(open("ada")).toBeUndefined();
});
