/** A browser, as far as the chat server can tell: a real socket that keeps what it receives. */

import { once } from "node:events";
import { type AgentEvent, type ClientMessage, isAgentEvent, type ServerMessage } from "@chat/websocket-core";
import WebSocket from "ws";

export class ChatClient {
  readonly received: ServerMessage[] = [];
  private readonly waiting: (() => void)[] = [];

  private constructor(private readonly socket: WebSocket) {
    socket.on("message", (data) => {
      this.received.push(JSON.parse(String(data)));
      this.wake();
    });
    socket.on("close", () => this.wake());
  }

  static async connect(url: string): Promise<ChatClient> {
    const socket = new WebSocket(url);
    await once(socket, "open");
    return new ChatClient(socket);
  }

  /** Connects and waits until the server knows the user. */
  static async login(url: string, userId: string): Promise<ChatClient> {
    const client = await ChatClient.connect(url);
    client.send({ type: "login", userId });
    await client.next("welcome");
    return client;
  }

  get agentEvents(): readonly AgentEvent[] {
    return this.received.filter(isAgentEvent);
  }

  send(message: ClientMessage): void {
    this.sendText(JSON.stringify(message));
  }

  sendText(text: string): void {
    this.socket.send(text);
  }

  /** Asks, and waits for the end of the answer. */
  async ask(question: string): Promise<readonly AgentEvent[]> {
    this.send({ type: "ask", question });
    await this.next("agent_completed");
    return this.agentEvents;
  }

  /** The `count`th message of a type, received already or still to come; fails when the server hangs up. */
  async next(type: ServerMessage["type"], count = 1): Promise<ServerMessage> {
    for (;;) {
      const message = this.received.filter((candidate) => candidate.type === type)[count - 1];
      if (message) return message;
      if (this.socket.readyState !== WebSocket.OPEN) throw new Error(`No ${type} before the socket closed.`);
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }

  async close(): Promise<void> {
    if (this.socket.readyState === WebSocket.CLOSED) return;
    this.socket.close();
    await once(this.socket, "close");
  }

  private wake(): void {
    for (const resume of this.waiting.splice(0)) resume();
  }
}
