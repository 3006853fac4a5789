/** The messages that travel between a browser and the chat server, as JSON texts. */

/** What an agent reports while it works on an answer, in the order in which it happens. */
export const AGENT_EVENT_TYPES = [
  "agent_started",
  "agent_thinking",
  "tool_executing",
  "tool_completed",
  "agent_completed",
] as const;

export type AgentEventType = (typeof AGENT_EVENT_TYPES)[number];

export interface AgentEvent {
  readonly type: AgentEventType;
  readonly userId: string;
  /** One question and everything that is done to answer it. */
  readonly runId: string;
  readonly detail: string;
}

export type ServerMessage =
  | AgentEvent
  | { readonly type: "welcome"; readonly userId: string }
  | { readonly type: "refused"; readonly reason: string }
  | { readonly type: "notice"; readonly text: string }
  | { readonly type: "title"; readonly title: string }
  | { readonly type: "typing"; readonly who: string };

export type ClientMessage =
  | { readonly type: "login"; readonly userId: string }
  | { readonly type: "ask"; readonly question: string };

export function isAgentEvent(message: ServerMessage): message is AgentEvent {
  return (AGENT_EVENT_TYPES as readonly string[]).includes(message.type);
}
