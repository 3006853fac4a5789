/**
 * The manager's old name and shape. It hands every message on to the unified manager, but it
 * keeps its own book of connections, which knows only those that were added through it.
 */

import type { AgentEvent, AgentEventType, ServerMessage } from "./protocol";
import { type Connection, UnifiedWebSocketManager, type UserContext } from "./unified-manager";

export type { Connection, UserContext } from "./unified-manager";
export { UserContextError } from "./unified-manager";

/** @deprecated Use UnifiedWebSocketManager. */
export class WebSocketManager {
  static readonly instance = new WebSocketManager(UnifiedWebSocketManager.instance);

  static forUser(context: UserContext): WebSocketManager {
    return new WebSocketManager(UnifiedWebSocketManager.forUser(context));
  }

  private readonly own = new Map<string, Connection>();

  constructor(private readonly unified: UnifiedWebSocketManager) {}

  get userId(): string | null {
    return this.unified.userId;
  }

  get connectionCount(): number {
    return this.own.size;
  }

  get isConnected(): boolean {
    return this.own.size > 0;
  }

  get connectedUsers(): readonly string[] {
    return [...new Set([...this.own.values()].map((connection) => connection.userId))].sort();
  }

  get undeliveredCount(): number {
    return this.unified.undeliveredCount;
  }

  get lastAgentEvent(): AgentEvent | null {
    return this.unified.lastAgentEvent;
  }

  addConnection(connection: Connection): void {
    this.unified.addConnection(connection);
    this.own.set(connection.id, connection);
  }

  removeConnection(connectionId: string): boolean {
    this.own.delete(connectionId);
    return this.unified.removeConnection(connectionId);
  }

  sendToUser(userId: string, message: ServerMessage): number {
    return this.unified.sendToUser(userId, message);
  }

  sendAgentEvent(type: AgentEventType, runId: string, detail: string): number {
    return this.unified.sendAgentEvent(type, runId, detail);
  }

  broadcast(message: ServerMessage): number {
    return this.unified.broadcast(message);
  }
}
