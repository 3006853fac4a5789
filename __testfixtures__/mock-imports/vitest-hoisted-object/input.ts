import { expect, test, vi } from "vitest";

// 1: an object that holds the mocks
const mocks = vi.hoisted(() => {
  return { createX: vi.fn(), other: vi.fn() };
});

vi.mock("./legacy/factory", () => ({ createX: mocks.createX }));

test("opens", () => {
  mocks.createX.mockResolvedValue({});
  mocks.other.mockResolvedValue({});
  expect(mocks.createX).toHaveBeenCalledTimes(0);
});
