/** How agents tell the user what they are doing. */

import type { WebSocketManager } from "@core/websocket-manager";

/** As much of a manager as an agent needs: it can report to one user, and to nobody else. */
export type ProgressSink = Pick<WebSocketManager, "sendAgentEvent">;

/** Reports that a tool is at work, and what it found. */
export function reportTool(sink: ProgressSink, runId: string, tool: string, work: () => string): string {
  sink.sendAgentEvent("tool_executing", runId, tool);
  const result = work();
  sink.sendAgentEvent("tool_completed", runId, result);
  return result;
}
