/** Answers a question while the user watches. */

import { answer } from "@chat/agents";
import type { UserContext, WebSocketManager } from "@chat/websocket-core/manager";

export async function answerInPublic(
  manager: Pick<WebSocketManager, "sendAgentEvent">,
  context: UserContext,
  runId: string,
  question: string,
): Promise<void> {
  manager.sendAgentEvent("agent_started", runId, question);
  const text = await answer(context, runId, question);
  manager.sendAgentEvent("agent_completed", runId, text);
}
