import { MockWebSocketManager } from "@chat/test-framework";
import { beforeEach, expect, test } from "vitest";
import { usageLine, usageReport } from "../src/usage-report";

let manager: MockWebSocketManager;

beforeEach(() => {
  manager = new MockWebSocketManager();
});

test("a line tells who asked how much, and who is here", () => {
  expect(usageLine(manager, 1)).toBe("test-user (online): 1 question");
  manager.disconnect();
  expect(usageLine(manager, 2)).toBe("test-user (away): 2 questions");
});

test("the report is sorted, and says when it is empty", () => {
  expect(usageReport(["b", "a"])).toBe("a\nb");
  expect(usageReport([])).toBe("Nobody asked anything.");
});
