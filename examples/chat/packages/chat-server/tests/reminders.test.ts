import { remind } from "../src/reminders";

const mockSend = jest.fn();

jest.mock("@chat/websocket-core/factory", () => ({
  createWebSocketManager: jest.fn().mockResolvedValue({ sendToUser: mockSend }),
}));

test("a reminder goes to its user", async () => {
  mockSend.mockReturnValue(1);
  expect(await remind({ userId: "ada" }, "tea")).toBe(true);
  expect(mockSend).toHaveBeenCalledWith("ada", { type: "notice", text: "Reminder: tea" });
});

test("a reminder that reaches nobody is told", async () => {
  mockSend.mockReturnValue(0);
  expect(await remind({ userId: "ada" }, "tea")).toBe(false);
});
