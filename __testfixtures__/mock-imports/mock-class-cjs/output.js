'use strict'

const { createManagerMock } = require('./test/ssot-mocks')

test('1: a new mock', () => {
  const manager = createManagerMock()
  expect(manager.sent).toEqual([])
})

test('2: one that is required where it is needed', () => {
  expect(createManagerMock().sent).toEqual([])
})

test('3: the module as a whole', () => {
  const mocks = require('./test/ssot-mocks')
  expect(mocks.createManagerMock().sent).toEqual([])
})
