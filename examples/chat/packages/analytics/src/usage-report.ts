/** One line for each user in the weekly report. */

/** What the report reads of a manager. */
type Watched = Pick<import("@chat/websocket-core").WebSocketManager, "userId" | "isConnected">;

export function usageLine(manager: Watched, questions: number): string {
  const presence = manager.isConnected ? "online" : "away";
  return `${manager.userId} (${presence}): ${questions} ${questions === 1 ? "question" : "questions"}`;
}

export function usageReport(lines: readonly string[]): string {
  return lines.length === 0 ? "Nobody asked anything." : [...lines].sort().join("\n");
}
