import { createXSync } from "./legacy/factory";
import { open } from "./moved";

// 3: other code, which moves
jest.mock("./legacy/factory", () => ({ createXSync: jest.fn() }));

test("opens", () => {
  open("ada");
  expect(createXSync).toHaveBeenCalled();
});
