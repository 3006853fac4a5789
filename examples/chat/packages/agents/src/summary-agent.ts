/** Sums a finished run up in one line, for the list of conversations. */

import type { AgentEvent, UserContext } from '@chat/websocket-core'
import { createWebSocketManagerSync } from '@core/websocket-manager-factory'

export function summaryOf(events: readonly AgentEvent[]): string {
  const tools = events.filter((event) => event.type === 'tool_executing').map((event) => event.detail)
  if (tools.length === 0) return 'answered without a tool'
  return `asked the ${tools.join(' and the ')}`
}

export function sendSummary(context: UserContext, events: readonly AgentEvent[]): number {
  const text = summaryOf(events)
  return createWebSocketManagerSync(context).sendToUser(context.userId, {
    type: 'notice',
    text,
  })
}
