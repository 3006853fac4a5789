/** Finding 3: packages send and count past each other, as each has a manager of its own. */

import { answer } from "@chat/agents";
import { liveCounters } from "@chat/analytics";
import { announce, remind } from "@chat/chat-server";
import { announceMaintenance, warnOfQuota } from "@chat/ops-notifier";
import { connectUser, disconnectUser, type RecordingConnection } from "@chat/test-framework";
import { UnifiedWebSocketManager, WebSocketManager } from "@chat/websocket-core";

const [ada, bob] = [{ userId: "ada" }, { userId: "bob" }];
let connections: readonly RecordingConnection[];

beforeEach(() => {
  connections = [ada, bob].map(({ userId }) => connectUser(userId));
});

afterEach(() => connections.forEach(disconnectUser));

const received = () => connections.map((connection) => connection.receivedTypes);

test("there is one manager, whatever the name it is imported by", () => {
  expect(WebSocketManager.instance).toBe(UnifiedWebSocketManager.instance);
});

test("an agent's events reach the user who asked, and nobody else", async () => {
  await answer(ada, "run-1", "what is 6 x 7?");
  expect(received()).toEqual([["agent_thinking", "tool_executing", "tool_completed"], []]);
});

test("an announcement reaches all participants of a room", async () => {
  expect(await announce([ada, bob], "Lunch!")).toBe(2);
  expect(received()).toEqual([["notice"], ["notice"]]);
});

test("a reminder and an alert reach their user", async () => {
  expect(await remind(ada, "tea")).toBe(true);
  expect(warnOfQuota("bob", 9, 10)).toBe(1);
});

test("the operators' wall counts the tabs that are open", () => {
  expect(liveCounters([ada, bob])).toEqual({ usersOnline: 2, openTabs: 2 });
});

test("a maintenance notice reaches everybody", async () => {
  expect(await announceMaintenance(5)).toBe(2);
  expect(received()).toEqual([["notice"], ["notice"]]);
});
