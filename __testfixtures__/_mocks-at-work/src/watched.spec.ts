import { expect, test, vi } from "vitest";
import { createX } from "./legacy/factory";
import { start } from "./service";
vi.mock("./legacy/factory", { spy: true });
test("watched", async () => {
  await start("ada");
  expect(createX).toHaveBeenCalledTimes(1);
});
