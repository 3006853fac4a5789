/** Finding 2: the mock that tests use is not like the manager, so they prove little. */

import { MockWebSocketManager } from "@chat/test-framework";
import { UnifiedWebSocketManager, UserContextError } from "@chat/websocket-core";
import { filesWith } from "./source-scan";

const members = Object.entries(Object.getOwnPropertyDescriptors(UnifiedWebSocketManager.prototype));

let mock: MockWebSocketManager;

beforeEach(() => {
  mock = new MockWebSocketManager();
});

test("the mock can report what an agent does", () => {
  expect("sendAgentEvent" in mock).toBe(true);
});

test("the mock has every method of the manager", () => {
  const methods = members.filter(([, member]) => member.value).map(([name]) => name);
  expect(methods.filter((name) => !(name in mock))).toEqual([]);
  expect(mock.constructor).toBe(UnifiedWebSocketManager);
});

test("the mock has all of the manager's state", () => {
  const state = members.filter(([, member]) => member.get).map(([name]) => name);
  expect(state.filter((name) => !(name in mock))).toEqual([]);
});

test("the mock keeps users apart as the manager does", () => {
  const send = () => mock.sendToUser("somebody-else", { type: "notice", text: "psst" });
  expect(send).toThrow(UserContextError);
});

test("no test builds a manager of its own make", () => {
  expect(filesWith(/\bnew Mock\w*Manager\(/)).toEqual([]);
});
