import { Shared, XError } from "./barrel";

// 1: a name is left, so the mock stays; what goes on coming through the barrel is under it as before
jest.mock("./barrel");

test("opens", () => {
  expect(Shared.forUser).not.toHaveBeenCalled();
  expect(new XError()).toBeDefined();
});
