import { open } from "./service";

// 1: the file has no import of the mocked module: only the code under test has
jest.mock("./core/manager");

test("opens", () => {
  expect(open("ada")).toBeUndefined();
});
