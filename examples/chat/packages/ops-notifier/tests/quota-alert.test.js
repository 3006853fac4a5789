'use strict'

const factory = require('@chat/websocket-core/factory')
const { warnOfQuota } = require('../src/quota-alert')

jest.mock('@chat/websocket-core/factory')

test('a user is not warned before most of the quota is used', () => {
  expect(warnOfQuota('ada', 7, 10)).toBe(0)
  expect(factory.createWebSocketManagerSync).not.toHaveBeenCalled()
})
