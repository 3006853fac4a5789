/**
 * Mocks that cannot drift: they are made from the real manager, so they have every method and every
 * state that it has, and they keep users apart as it does. They work under any test runner.
 */

import { UnifiedWebSocketManager, type UserContext } from "@chat/websocket-core/unified-manager";
import { RecordingConnection } from "./recording-connection";

export const TEST_USER: UserContext = { userId: "test-user" };

export interface RecordedCall {
  readonly method: string;
  readonly args: readonly unknown[];
}

export type UnifiedManagerMock = UnifiedWebSocketManager & {
  /** Every call of a public method, in order. */
  readonly calls: readonly RecordedCall[];
  /** What the user has received, while still connected. */
  readonly sentMessages: RecordingConnection["received"];
  disconnect(): void;
};

/** The manager of a user who has one tab open; it shares nothing with the real one. */
export function createUnifiedManagerMock(context: UserContext = TEST_USER): UnifiedManagerMock {
  const manager = UnifiedWebSocketManager.detached(context);
  const connection = new RecordingConnection(context.userId);
  manager.addConnection(connection);
  return Object.assign(manager, {
    calls: recordCalls(manager),
    sentMessages: connection.received,
    disconnect: () => void manager.removeConnection(connection.id),
  });
}

/** Wraps each method of the real class, whatever methods it has today. */
function recordCalls(manager: UnifiedWebSocketManager): readonly RecordedCall[] {
  const calls: RecordedCall[] = [];
  const prototype = UnifiedWebSocketManager.prototype;
  for (const [method, { value }] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    if (typeof value !== "function" || method === "constructor") continue;
    const recorded = (...args: unknown[]): unknown => {
      calls.push({ method, args });
      return value.apply(manager, args);
    };
    Object.defineProperty(manager, method, { value: recorded });
  }
  return calls;
}
