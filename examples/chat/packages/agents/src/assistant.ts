/** The agent that answers questions. It is deterministic and local: no network, no clock, no luck. */

import { createWebSocketManager as openManager, type UserContext } from "@chat/websocket-core";
import { ToolRunner } from "./tool-runner";

const runner = new ToolRunner();

/** Answers a question; the user can follow the events of `runId` meanwhile. */
export async function answer(context: UserContext, runId: string, question: string): Promise<string> {
  // One look at the question is enough to know which tool will be asked.
  const tool = runner.choose(question);
  const manager = await openManager(context);
  manager.sendAgentEvent("agent_thinking", runId, `I will ask the ${tool.name}.`);

  const found = await runner.run(context, runId, question);
  return `You asked: ${question} ${found}`;
}
