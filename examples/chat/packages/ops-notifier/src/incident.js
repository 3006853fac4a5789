// @ts-check
/*
 * Copyright (c) 2021 The Chat Company
 * SPDX-License-Identifier: MIT
 */
'use strict'

const { createWebSocketManager } = require('@chat/websocket-core')

/**
 * Tells a user that something of his is broken. Never fails: an incident is bad enough.
 *
 * @param {import('@chat/websocket-core').UserContext} context
 * @param {string} what
 * @returns {Promise<number>} the number of tabs that show it
 */
function reportIncident(context, what) {
  return createWebSocketManager(context).then(
    (manager) => manager.sendToUser(context.userId, { type: 'notice', text: `We are repairing ${what}.` }),
    () => 0,
  )
}

module.exports = { reportIncident }
