const { createXSync } = require('./legacy/factory')

beforeEach(() => jest.resetModules())

test('1: a module that is loaded anew is another one', () => {
  jest.doMock('./legacy/factory', () => ({ createXSync: jest.fn() }))
  const { createXSync: createFake } = require('./legacy/factory')
  expect(createFake({ userId: 'ada' })).toBeUndefined()
  expect(createXSync({ userId: 'ada' })).toBeDefined()
})

test('2: and each time', async () => {
  const { createXSync: first } = await import('./legacy/factory')
  const second = require('./legacy/factory')
  expect(first({ userId: 'ada' })).not.toBe(second.createXSync({ userId: 'ada' }))
})
