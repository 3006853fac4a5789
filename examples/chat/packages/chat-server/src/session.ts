/** One socket from login to its end. What a user asks is answered in the order in which it comes. */

import type {
  ClientMessage,
  Connection,
  ServerMessage,
  UserContext,
  WebSocketManager,
} from "@chat/websocket-core";
import { createWebSocketManager, FactoryInitializationError } from "@core/websocket-manager-factory";
import type { WebSocket } from "ws";
import { answerInPublic } from "./answer";

const BROKEN = 1011;
let sessions = 0;

export class Session {
  private readonly id: string;
  private context: UserContext | null = null;
  private manager: WebSocketManager | null = null;
  private work: Promise<void> = Promise.resolve();
  private runs = 0;

  constructor(private readonly socket: WebSocket) {
    sessions += 1;
    this.id = `session-${sessions}`;
  }

  receive(text: string): void {
    this.work = this.work.then(() => this.handle(JSON.parse(text))).catch(() => this.socket.close(BROKEN));
  }

  end(): void {
    this.manager?.removeConnection(this.id);
    this.manager = null;
  }

  private async handle(message: ClientMessage): Promise<void> {
    if (message.type === "login") return this.login(message.userId);
    if (!this.manager || !this.context) return this.reply({ type: "refused", reason: "Log in first." });
    this.runs += 1;
    await answerInPublic(this.manager, this.context, `${this.id}-run-${this.runs}`, message.question);
  }

  private async login(userId: string): Promise<void> {
    const context: UserContext = { userId, conversationId: this.id };
    try {
      this.manager = await createWebSocketManager(context);
    } catch (error) {
      // The factory may still be starting up.
      if (!(error instanceof FactoryInitializationError)) throw error;
      this.reply({ type: "refused", reason: "The chat is starting up. Try again in a moment." });
      return;
    }
    this.context = context;
    this.manager.addConnection(this.connection(userId));
    this.manager.sendToUser(userId, { type: "welcome", userId });
  }

  private connection(userId: string): Connection {
    return { id: this.id, userId, send: (message) => this.reply(message) };
  }

  private reply(message: ServerMessage): void {
    this.socket.send(JSON.stringify(message));
  }
}
