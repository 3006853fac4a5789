'use strict'

const { MockWebSocketManager } = require('@chat/test-framework/fixtures/websocket-manager-mock')
const { describeManager } = require('../src/operator')

test('tells an operator how many tabs a user has open', () => {
  const manager = new MockWebSocketManager()
  expect(describeManager(manager)).toBe('test-user: 1 tab(s) open')
  manager.disconnect()
  expect(describeManager(manager)).toBe('test-user: not connected')
})
