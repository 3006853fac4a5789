import { Manager } from "./core/manager";
import { open } from "./service";

// 2: the code under the mock comes to the target through the constant
jest.mock("./core/manager", () => ({ Manager: { forUser: jest.fn() } }));

test("opens", () => {
  open("ada");
  expect(Manager.forUser).toHaveBeenCalledWith({ userId: "ada" });
});
