import { createXSync } from "./factories";
import { open } from "./service";

// 3: a mock of everything does not reach what is taken past the barrel
jest.mock("./factories");

test("opens", () => {
  open("ada");
  expect(createXSync).toHaveBeenCalled();
});
