import { RecordingConnection } from "@chat/test-framework";
import {
  createWebSocketManager,
  FactoryInitializationError,
  getWebSocketManagerFactory,
  WebSocketManagerFactory,
} from "../src/websocket-manager-factory";

test("there is one factory", () => {
  expect(getWebSocketManagerFactory()).toBeInstanceOf(WebSocketManagerFactory);
  expect(getWebSocketManagerFactory()).toBe(getWebSocketManagerFactory());
});

test("the factory counts the managers that it builds", async () => {
  const factory = new WebSocketManagerFactory();
  await factory.createManager({ userId: "ada" });
  await factory.createManager({ userId: "ada" });
  expect(factory.createdCount).toBe(2);
});

test("each manager has connections of its own", async () => {
  const first = await createWebSocketManager({ userId: "ada" });
  const second = await createWebSocketManager({ userId: "ada" });
  first.addConnection(new RecordingConnection("ada"));
  expect(second.connectionCount).toBe(0);
});

test("an empty user id is an initialization error", async () => {
  await expect(createWebSocketManager({ userId: "" })).rejects.toThrow(FactoryInitializationError);
});
