import { expect, test, vi } from "vitest";

import * as factory from "./legacy/factory";
import { send } from "./service";

test("3: a spy of vitest", () => {
  const spy = vi.spyOn(factory, "createX").mockResolvedValueOnce({} as never);
  send("ada");
  expect(spy).toHaveBeenCalledWith({ userId: "ada" });
  expect(vi.mocked(factory.createX)).toHaveBeenCalled();
  spy.mockRestore();
});
