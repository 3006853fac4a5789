import { beforeEach, expect, test, vi } from "vitest";
import { createX } from "./legacy/factory";
import { start } from "./service";

vi.mock("./legacy/factory", async (importOriginal) => ({
  ...(await importOriginal<typeof import("./legacy/factory")>()),
  createX: vi.fn(),
}));
const send = vi.fn();
beforeEach(() => {
  vi.mocked(createX).mockResolvedValue({ send } as never);
});
test("keeps the rest", async () => {
  await start("ada");
  expect(createX).toHaveBeenCalledWith({ userId: "ada" });
  expect(send).toHaveBeenCalled();
});
