import { expect, test, vi } from "vitest";
import { start } from "./service";
const { mockCreate } = vi.hoisted(() => ({ mockCreate: vi.fn() }));
vi.mock(import("./legacy/factory"), () => ({ createX: mockCreate }));
test("hoisted", async () => {
  mockCreate.mockResolvedValue({ send: vi.fn() });
  await start("ada");
  expect(mockCreate).toHaveBeenCalledTimes(1);
});
