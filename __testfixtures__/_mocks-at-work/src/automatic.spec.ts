import { expect, test, vi } from "vitest";
import { createX } from "./legacy/factory";
import { start } from "./service";
vi.mock("./legacy/factory");
test("automatic", async () => {
  vi.mocked(createX).mockImplementation(async () => ({ send: vi.fn() }) as never);
  await start("ada");
  expect(createX).toHaveBeenCalledWith({ userId: "ada" });
});
