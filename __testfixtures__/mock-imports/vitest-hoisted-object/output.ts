import { expect, test, vi } from "vitest";

// 1: an object that holds the mocks
const mocks = vi.hoisted(() => {
  return { createX: vi.fn(), other: vi.fn() };
});

vi.mock("./core/manager", () => ({ Manager: { forUser: mocks.createX } }));

test("opens", () => {
  mocks.createX.mockReturnValue({});
  mocks.other.mockResolvedValue({});
  expect(mocks.createX).toHaveBeenCalledTimes(0);
});
