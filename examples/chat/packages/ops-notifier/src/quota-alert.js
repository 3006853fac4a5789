'use strict'

const factory = require('@chat/websocket-core/factory')
const { quotaText } = require('./texts')

/** Warns a user who has used up most of his questions; returns the number of tabs that show it. */
function warnOfQuota(userId, used, allowed) {
  if (used < allowed * 0.8) return 0
  const manager = factory.createWebSocketManagerSync({ userId })
  return manager.sendToUser(userId, { type: 'notice', text: quotaText(used, allowed) })
}

module.exports = { warnOfQuota }
