import { expect, test, vi } from "vitest";
import { open } from "./service";

// 1: variables that are hoisted with the mock
const { mockCreate, mockSend } = vi.hoisted(() => ({ mockCreate: vi.fn(), mockSend: vi.fn() }));

vi.mock("./core/manager", () => ({ Manager: { forUser: mockCreate } }));

test("opens", async () => {
  mockCreate.mockReturnValue({ send: mockSend });
  await open("ada");
  expect(mockCreate).toHaveBeenCalledWith({ userId: "ada" });
  expect(mockSend).toHaveBeenCalled();
});

test("opens once", async () => {
  mockCreate.mockReset().mockReturnValueOnce({ send: mockSend });
  await open("bob");
  expect(mockCreate.mock.calls).toEqual([[{ userId: "bob" }]]);
});
