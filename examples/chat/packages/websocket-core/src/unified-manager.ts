/**
 * The single source of truth for WebSocket connections: who is connected, and what goes to whom.
 * A process has one manager; `forUser` gives the view of it that belongs to one user.
 */

import type { AgentEvent, AgentEventType, ServerMessage } from "./protocol";

export interface UserContext {
  readonly userId: string;
  readonly conversationId?: string;
}

/** One open browser tab. */
export interface Connection {
  readonly id: string;
  readonly userId: string;
  send(message: ServerMessage): void;
}

/** Something was asked for a user, but there is no user, or it is somebody else. */
export class UserContextError extends Error {
  override readonly name = "UserContextError";
}

export class UnifiedWebSocketManager {
  /** The one manager of this process. It sees every user. */
  static readonly instance = new UnifiedWebSocketManager(newRegistry(), null);

  /** The manager as one user may see it: the same connections, and no way to those of others. */
  static forUser(context: UserContext): UnifiedWebSocketManager {
    return new UnifiedWebSocketManager(UnifiedWebSocketManager.instance.registry, requireUser(context));
  }

  /** A manager that shares nothing with any other. For tests: nothing sent here reaches a real user. */
  static detached(context?: UserContext): UnifiedWebSocketManager {
    return new UnifiedWebSocketManager(newRegistry(), context ? requireUser(context) : null);
  }

  private constructor(
    private readonly registry: Registry,
    private readonly scope: UserContext | null,
  ) {}

  /** The user of this view; null for the manager as a whole. */
  get userId(): string | null {
    return this.scope?.userId ?? null;
  }

  get connectionCount(): number {
    return this.#connections().length;
  }

  get isConnected(): boolean {
    return this.connectionCount > 0;
  }

  get connectedUsers(): readonly string[] {
    return [...new Set(this.#connections().map((connection) => connection.userId))].sort();
  }

  /** How many messages found no connection of their user. */
  get undeliveredCount(): number {
    let count = 0;
    for (const [userId, undelivered] of this.registry.undelivered) {
      if (this.#sees(userId)) count += undelivered;
    }
    return count;
  }

  /** What an agent last reported to this user, so that a new tab can show where it stands. */
  get lastAgentEvent(): AgentEvent | null {
    return (this.scope && this.registry.lastEvents.get(this.scope.userId)) ?? null;
  }

  addConnection(connection: Connection): void {
    this.#require(connection.userId);
    this.registry.connections.set(connection.id, connection);
  }

  /** Returns false when this manager knows no such connection. */
  removeConnection(connectionId: string): boolean {
    const connection = this.registry.connections.get(connectionId);
    if (!connection || !this.#sees(connection.userId)) return false;
    return this.registry.connections.delete(connectionId);
  }

  /** Sends to every tab of one user and returns their number. */
  sendToUser(userId: string, message: ServerMessage): number {
    this.#require(userId);
    const connections = this.#connections().filter((connection) => connection.userId === userId);
    for (const connection of connections) connection.send(message);
    if (connections.length === 0) {
      const { undelivered } = this.registry;
      undelivered.set(userId, (undelivered.get(userId) ?? 0) + 1);
    }
    return connections.length;
  }

  /** Reports the progress of an agent to the user of this view. */
  sendAgentEvent(type: AgentEventType, runId: string, detail: string): number {
    const { userId } = requireUser(this.scope);
    const event: AgentEvent = { type, userId, runId, detail };
    this.registry.lastEvents.set(userId, event);
    return this.sendToUser(userId, event);
  }

  /** Sends to every tab that this manager sees and returns their number. */
  broadcast(message: ServerMessage): number {
    const connections = this.#connections();
    for (const connection of connections) connection.send(message);
    return connections.length;
  }

  #connections(): readonly Connection[] {
    return [...this.registry.connections.values()].filter((connection) => this.#sees(connection.userId));
  }

  #sees(userId: string): boolean {
    return this.scope === null || this.scope.userId === userId;
  }

  #require(userId: string): void {
    if (this.#sees(userId)) return;
    throw new UserContextError(
      `The manager of ${this.userId} has no access to the connections of ${userId}.`,
    );
  }
}

interface Registry {
  /** By the id of the connection. */
  readonly connections: Map<string, Connection>;
  /** By the id of the user, as the next one. */
  readonly undelivered: Map<string, number>;
  readonly lastEvents: Map<string, AgentEvent>;
}

function newRegistry(): Registry {
  return { connections: new Map(), undelivered: new Map(), lastEvents: new Map() };
}

function requireUser(context: UserContext | null | undefined): UserContext {
  if (context?.userId?.trim()) return context;
  throw new UserContextError("A user id is required: there is no manager without a user.");
}
