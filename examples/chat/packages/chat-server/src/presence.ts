/** Who is here: the list beside the chat. */

import { WebSocketManager } from "@chat/websocket-core";

export function whoIsHere(): readonly string[] {
  return WebSocketManager.instance.connectedUsers;
}

export function presenceLine(): string {
  const users = whoIsHere();
  if (users.length === 0) return "Nobody is here.";
  return users.length === 1
    ? `${users[0]} is here.`
    : `${users.slice(0, -1).join(", ")} and ${users.at(-1)} are here.`;
}
