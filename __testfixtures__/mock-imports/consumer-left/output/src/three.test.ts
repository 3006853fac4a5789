import { Manager } from "./core/manager";
import { open } from "./moved";

// 3: other code, which moves
jest.mock("./core/manager", () => ({ Manager: { forUser: jest.fn() } }));

test("opens", () => {
  open("ada");
  expect(Manager.forUser).toHaveBeenCalled();
});
