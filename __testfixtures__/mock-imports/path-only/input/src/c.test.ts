import { createXSync } from "./legacy/factory";
import { open } from "./service";

// 3: options stay, and a template is a path as well
jest.mock(`./legacy/factory`, undefined, { virtual: false });

test("opens", () => {
  open("ada");
  expect(createXSync).toHaveBeenCalledWith({ userId: "ada" });
});
