/** "Bob is typing". */

import * as core from '@chat/websocket-core'

export function showTyping(reader: core.UserContext, who: string): void {
  if (reader.userId === who) return
  const manager = core.createWebSocketManagerSync(reader)
  manager.sendToUser(reader.userId, { type: 'typing', who })
}
