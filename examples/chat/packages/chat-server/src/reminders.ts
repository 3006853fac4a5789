/** Reminders are rare, so what they need is loaded when the first one is due. */

import type { UserContext } from "@chat/websocket-core";

export async function remind(context: UserContext, text: string): Promise<boolean> {
  const { createWebSocketManager } = await import("@chat/websocket-core/factory");
  const manager = await createWebSocketManager(context);
  return manager.sendToUser(context.userId, { type: "notice", text: `Reminder: ${text}` }) > 0;
}
