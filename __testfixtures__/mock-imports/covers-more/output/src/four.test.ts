import type { Manager } from "./core/manager";
import { open } from "./types";

// 4: types do not run
jest.mock("./core/manager", () => ({ Manager: { forUser: jest.fn() } }));

test("opens", () => {
  const manager: Manager = open("ada");
});
