import { Manager } from "./factories";
import { open } from "./service";

// 3: a mock of everything stands for the target then, too
jest.mock("./factories");

test("opens", () => {
  open("ada");
  expect(Manager.forUser).toHaveBeenCalled();
});
