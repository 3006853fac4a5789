import { RecordingConnection } from "@chat/test-framework";
import { UnifiedWebSocketManager, UserContextError } from "../src/unified-manager";

const ada = new RecordingConnection("ada");
const bob = new RecordingConnection("bob");

beforeEach(() => {
  for (const connection of [ada, bob]) {
    connection.received.length = 0;
    UnifiedWebSocketManager.forUser(connection).addConnection(connection);
  }
});

afterEach(() => {
  for (const connection of [ada, bob]) UnifiedWebSocketManager.instance.removeConnection(connection.id);
});

test("a message reaches every tab of its user, and nobody else", () => {
  const secondTab = new RecordingConnection("ada");
  const manager = UnifiedWebSocketManager.forUser(ada);
  manager.addConnection(secondTab);

  expect(manager.sendToUser("ada", { type: "notice", text: "hello" })).toBe(2);

  expect([ada.received.length, secondTab.received.length, bob.received.length]).toEqual([1, 1, 0]);
  manager.removeConnection(secondTab.id);
});

test("two views of a user show the same state", () => {
  UnifiedWebSocketManager.forUser(ada).sendAgentEvent("agent_started", "run-1", "2 + 2");

  expect(UnifiedWebSocketManager.forUser(ada).connectionCount).toBe(1);
  expect(UnifiedWebSocketManager.forUser(ada).lastAgentEvent?.runId).toBe("run-1");
  expect(UnifiedWebSocketManager.forUser(bob).lastAgentEvent).toBeNull();
});

test("the view of a user has no way to another user", () => {
  const manager = UnifiedWebSocketManager.forUser(ada);

  expect(manager.connectedUsers).toEqual(["ada"]);
  expect(() => manager.sendToUser("bob", { type: "notice", text: "psst" })).toThrow(UserContextError);
  expect(() => manager.addConnection(bob)).toThrow(UserContextError);
  expect(manager.removeConnection(bob.id)).toBe(false);
  expect(bob.received).toEqual([]);
});

test("a broadcast reaches everyone from the whole manager, and only the user from a view", () => {
  const notice = { type: "notice", text: "hello" } as const;

  expect(UnifiedWebSocketManager.instance.broadcast(notice)).toBe(2);
  expect(UnifiedWebSocketManager.forUser(bob).broadcast(notice)).toBe(1);
});

test("a message without a connection is counted", () => {
  const manager = UnifiedWebSocketManager.forUser({ userId: "carol" });

  expect(manager.sendAgentEvent("agent_started", "run-1", "2 + 2")).toBe(0);

  expect(manager.undeliveredCount).toBe(1);
  expect(UnifiedWebSocketManager.forUser(ada).undeliveredCount).toBe(0);
});

test("there is no view, and no agent event, without a user", () => {
  expect(() => UnifiedWebSocketManager.forUser({ userId: " " })).toThrow(UserContextError);
  expect(() => UnifiedWebSocketManager.instance.sendAgentEvent("agent_started", "run-1", "")).toThrow(
    UserContextError,
  );
});
