'use strict'

const { createWebSocketManager } = require('@chat/websocket-core')
const { maintenanceText } = require('./texts')

/** Tells everybody that the chat will be away for a while; returns the number of tabs that show it. */
async function announceMaintenance(minutes) {
  const manager = await createWebSocketManager()
  return manager.broadcast({ type: 'notice', text: maintenanceText(minutes) })
}

module.exports = { announceMaintenance }
