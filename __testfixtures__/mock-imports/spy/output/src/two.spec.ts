import { expect, test, vi } from "vitest";

import * as factory from "./core/manager";
import { send } from "./service";

test("3: a spy of vitest", () => {
  const spy = vi.spyOn(factory.Manager, "forUser").mockReturnValueOnce({} as never);
  send("ada");
  expect(spy).toHaveBeenCalledWith({ userId: "ada" });
  expect(vi.mocked(factory.Manager.forUser)).toHaveBeenCalled();
  spy.mockRestore();
});
