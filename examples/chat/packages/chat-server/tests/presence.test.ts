import { RecordingConnection } from "@chat/test-framework";
import { WebSocketManager } from "@core/websocket-manager";
import { presenceLine } from "../src/presence";

const names = ["carol", "ada", "bob"];
const connections = names.map((name) => new RecordingConnection(name));

test("tells who is here, by name", () => {
  const lines = connections.map((connection) => {
    WebSocketManager.instance.addConnection(connection);
    return presenceLine();
  });
  expect(lines).toEqual(["carol is here.", "ada and carol are here.", "ada, bob and carol are here."]);
});

test("tells when everybody has left", () => {
  for (const { id } of connections) WebSocketManager.instance.removeConnection(id);
  expect(presenceLine()).toBe("Nobody is here.");
});
