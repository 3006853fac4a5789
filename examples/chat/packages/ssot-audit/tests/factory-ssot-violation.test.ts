/** Finding 1: the factories build managers that do not know the connections of their own users. */

import { connectUser, disconnectUser, type RecordingConnection } from "@chat/test-framework";
import {
  createWebSocketManager,
  createWebSocketManagerSync,
  getWebSocketManagerFactory,
} from "@chat/websocket-core";
import { filesWith } from "./source-scan";

const user = { userId: "ada" };
let connection: RecordingConnection;

beforeEach(() => {
  connection = connectUser(user.userId);
});

afterEach(() => disconnectUser(connection));

test("a manager knows the connection that its user has", async () => {
  const manager = await createWebSocketManager(user);
  expect(manager.connectionCount).toBe(1);
});

test("what is sent by a manager reaches its user", () => {
  const manager = createWebSocketManagerSync(user);
  manager.sendAgentEvent("agent_started", "run-1", "what is 6 x 7?");
  expect(connection.receivedTypes).toEqual(["agent_started"]);
});

test("two managers of one user share what they know", async () => {
  const factory = getWebSocketManagerFactory();
  const first = await factory.createManager(user);
  const second = await factory.createManager(user);

  first.sendAgentEvent("agent_started", "run-2", "what is 6 x 7?");

  expect(second.lastAgentEvent?.runId).toBe("run-2");
});

test("no package asks a factory for a manager", () => {
  expect(filesWith(/\b(?:createWebSocketManager(?:Sync)?|(?:get)?WebSocketManagerFactory)\b/)).toEqual([]);
});
