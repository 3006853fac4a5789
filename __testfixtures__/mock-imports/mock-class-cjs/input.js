'use strict'

const { MockManager } = require('./legacy/mock')

test('1: a new mock', () => {
  const manager = new MockManager()
  expect(manager.sent).toEqual([])
})

test('2: one that is required where it is needed', () => {
  const { MockManager: Fake } = require('./legacy/mock')
  expect(new Fake().sent).toEqual([])
})

test('3: the module as a whole', () => {
  const mocks = require('./legacy/mock')
  expect(new mocks.MockManager().sent).toEqual([])
})
