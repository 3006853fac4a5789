import * as core from "./index";
import { greet } from "./service";

// 4: a mock of everything: no text of it changes
jest.mock("./index");

test("greets", () => {
  greet("ada");
  expect(core.open).toHaveBeenCalled();
});
