/** The numbers on the operators' wall: who is connected now. */

import { type UserContext, WebSocketManager } from "@chat/websocket-core/manager";

export interface LiveCounters {
  readonly usersOnline: number;
  readonly openTabs: number;
}

export function liveCounters(users: readonly UserContext[]): LiveCounters {
  const tabs = users.map((user) => WebSocketManager.forUser(user).connectionCount);
  return {
    usersOnline: tabs.filter((count) => count > 0).length,
    openTabs: tabs.reduce((sum, count) => sum + count, 0),
  };
}
