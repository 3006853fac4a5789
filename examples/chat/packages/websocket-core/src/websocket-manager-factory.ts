/**
 * Builds managers. "One manager per caller" was meant to keep users apart; but each has connections
 * of its own, so what one part of the program sends never meets the socket that another part holds.
 */

import { UnifiedWebSocketManager } from "./unified-manager";
import { type UserContext, WebSocketManager } from "./websocket-manager";

/** A manager could not be built. Callers took it for a start-up problem and tried again. */
export class FactoryInitializationError extends Error {
  override readonly name = "FactoryInitializationError";
}

/** Without a context, the manager is for everyone (or so its callers thought). */
export async function createWebSocketManager(context?: UserContext): Promise<WebSocketManager> {
  return build(context);
}

export function createWebSocketManagerSync(context: UserContext): WebSocketManager {
  return build(context);
}

export class WebSocketManagerFactory {
  private created = 0;

  /** How many managers this factory has built. */
  get createdCount(): number {
    return this.created;
  }

  async createManager(context: UserContext): Promise<WebSocketManager> {
    const manager = build(context);
    this.created += 1;
    return manager;
  }
}

let shared: WebSocketManagerFactory | undefined;

export function getWebSocketManagerFactory(): WebSocketManagerFactory {
  shared ??= new WebSocketManagerFactory();
  return shared;
}

function build(context: UserContext | undefined): WebSocketManager {
  if (context && !context.userId?.trim()) {
    throw new FactoryInitializationError("No manager could be built for an empty user id.");
  }
  return new WebSocketManager(UnifiedWebSocketManager.detached(context));
}
