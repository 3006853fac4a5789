import { Wrapper } from "./legacy/wrapper";
import { open } from "./service";

// 2: the code under the mock comes to the target through the constant
jest.mock("./legacy/wrapper", () => ({ Wrapper: { forUser: jest.fn() } }));

test("opens", () => {
  open("ada");
  expect(Wrapper.forUser).toHaveBeenCalledWith({ userId: "ada" });
});
