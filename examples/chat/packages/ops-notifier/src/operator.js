'use strict'

/**
 * What an operator sees of one user's connections.
 *
 * @param {import('@chat/websocket-core/manager').WebSocketManager} manager
 */
function describeManager(manager) {
  const state = manager.isConnected ? `${manager.connectionCount} tab(s) open` : 'not connected'
  return `${manager.userId}: ${state}`
}

module.exports = { describeManager }
