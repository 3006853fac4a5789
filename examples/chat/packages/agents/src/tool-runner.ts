/** Chooses a tool for a question and runs it in front of the user's eyes. */

import type { UserContext } from "@chat/websocket-core";
import { getWebSocketManagerFactory } from "@core/websocket-manager-factory";
import { reportTool } from "./progress";
import { calculator, glossary, type Tool } from "./tools";

export class ToolRunner {
  private readonly factory = getWebSocketManagerFactory();
  private readonly tools: readonly Tool[];

  constructor(tools: readonly Tool[] = [calculator, glossary]) {
    this.tools = tools;
  }

  choose(question: string): Tool {
    const tool = this.tools.find((candidate) => candidate.accepts(question));
    if (!tool) throw new Error(`No tool has an answer to "${question}".`);
    return tool;
  }

  async run(context: UserContext, runId: string, question: string): Promise<string> {
    const tool = this.choose(question);
    const manager = await this.factory.createManager(context);
    return reportTool(manager, runId, tool.name, () => tool.run(question));
  }
}
