/** The chat server: accepts sockets on the loopback address and gives each a session. */

import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { WebSocketServer } from "ws";
import { Session } from "./session";

export interface ChatServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts a server; port 0 takes any that is free. */
export async function startChatServer(port = 0): Promise<ChatServer> {
  const sockets = new WebSocketServer({ host: "127.0.0.1", port });
  sockets.on("connection", (socket) => {
    const session = new Session(socket);
    socket.on("message", (data) => session.receive(String(data)));
    socket.on("close", () => session.end());
  });
  await once(sockets, "listening");
  return {
    url: `ws://127.0.0.1:${(sockets.address() as AddressInfo).port}`,
    close: async () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
      await once(sockets, "close");
    },
  };
}
