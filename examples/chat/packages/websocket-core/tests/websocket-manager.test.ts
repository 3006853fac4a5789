import { RecordingConnection } from "@chat/test-framework";
import { UserContextError, WebSocketManager } from "../src/websocket-manager";

const connection = new RecordingConnection("ada");

test("knows a connection from the time it is added until it is removed", () => {
  const manager = WebSocketManager.instance;

  manager.addConnection(connection);
  expect(manager.connectedUsers).toEqual(["ada"]);
  expect(manager.sendToUser("ada", { type: "notice", text: "hello" })).toBe(1);

  expect(manager.removeConnection(connection.id)).toBe(true);
  expect(manager.isConnected).toBe(false);
});

test("refuses to work without a user", () => {
  expect(() => WebSocketManager.forUser({ userId: "" })).toThrow(UserContextError);
});
