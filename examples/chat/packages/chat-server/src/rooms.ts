/** A room is a list of participants; what is announced there goes to each of them. */

import { createWebSocketManager, type UserContext } from "@chat/websocket-core";

/** Returns how many tabs show the announcement. */
export async function announce(participants: readonly UserContext[], text: string): Promise<number> {
  const managers = await Promise.all(participants.map(createWebSocketManager));
  let tabs = 0;
  for (const [index, manager] of managers.entries()) {
    const participant = participants[index];
    if (participant) tabs += manager.sendToUser(participant.userId, { type: "notice", text });
  }
  return tabs;
}

/** The two sides of a private conversation. */
export async function introduce(first: UserContext, second: UserContext): Promise<number> {
  const [a, b] = await Promise.all([createWebSocketManager(first), createWebSocketManager(second)]);
  return (
    a.sendToUser(first.userId, { type: "notice", text: `${second.userId} wants to talk to you.` }) +
    b.sendToUser(second.userId, { type: "notice", text: `${first.userId} has been asked.` })
  );
}
