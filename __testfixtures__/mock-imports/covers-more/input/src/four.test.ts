import type { Manager } from "./core/manager";
import { open } from "./types";

// 4: types do not run
jest.mock("./legacy/factory", () => ({ createXSync: jest.fn() }));

test("opens", () => {
  const manager: Manager = open("ada");
});
