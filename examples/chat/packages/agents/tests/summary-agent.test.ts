import type { AgentEvent } from "@chat/websocket-core";
import { sendSummary, summaryOf } from "../src/summary-agent";

const mockSend = jest.fn(() => 1);

jest.mock("@core/websocket-manager-factory", () => ({
  ...jest.requireActual("@core/websocket-manager-factory"),
  createWebSocketManagerSync: jest.fn(() => ({ sendToUser: mockSend })),
}));

const ran = (detail: string): AgentEvent => ({
  type: "tool_executing",
  userId: "ada",
  runId: "run-1",
  detail,
});

test("a summary names the tools in their order", () => {
  expect(summaryOf([ran("calculator"), ran("glossary")])).toBe("asked the calculator and the glossary");
  expect(summaryOf([])).toBe("answered without a tool");
});

test("the summary goes to the user who asked", () => {
  expect(sendSummary({ userId: "ada" }, [ran("calculator")])).toBe(1);
  expect(mockSend).toHaveBeenCalledWith("ada", { type: "notice", text: "asked the calculator" });
});
