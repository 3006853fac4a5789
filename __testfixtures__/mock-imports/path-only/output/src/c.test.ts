import { Manager } from "./core/manager";
import { open } from "./service";

// 3: options stay, and a template is a path as well
jest.mock(`./core/manager`, undefined, { virtual: false });

test("opens", () => {
  open("ada");
  expect(Manager.forUser).toHaveBeenCalledWith({ userId: "ada" });
});
