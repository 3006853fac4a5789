import { Wrapper } from "./index";
import { open } from "./service";

// 1: the barrel is not in the plan, so it keeps the legacy name, and so does a mock of it
jest.mock("./index", () => ({ Wrapper: { forUser: jest.fn() } }));

test("opens", () => {
  open("ada");
  expect(Wrapper.forUser).toHaveBeenCalled();
});
