/** A browser tab that keeps what it receives. */

import type { Connection, ServerMessage } from "@chat/websocket-core";
import { UnifiedWebSocketManager } from "@chat/websocket-core/unified-manager";

let tabs = 0;

export class RecordingConnection implements Connection {
  readonly received: ServerMessage[] = [];
  readonly id: string;

  constructor(readonly userId: string) {
    tabs += 1;
    this.id = `tab-${tabs}`;
  }

  get receivedTypes(): readonly string[] {
    return this.received.map((message) => message.type);
  }

  send(message: ServerMessage): void {
    this.received.push(message);
  }
}

/** Opens a tab where the real server would: at the one manager. */
export function connectUser(userId: string): RecordingConnection {
  const connection = new RecordingConnection(userId);
  UnifiedWebSocketManager.forUser({ userId }).addConnection(connection);
  return connection;
}

export function disconnectUser(connection: RecordingConnection): void {
  UnifiedWebSocketManager.instance.removeConnection(connection.id);
}
