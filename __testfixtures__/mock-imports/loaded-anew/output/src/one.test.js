const { Manager } = require('./core/manager')

beforeEach(() => jest.resetModules())

test('1: a module that is loaded anew is another one', () => {
  jest.doMock('./core/manager', () => ({ Manager: { forUser: jest.fn() } }))
  const { Manager: Manager2 } = require('./core/manager')
  expect(Manager2.forUser({ userId: 'ada' })).toBeUndefined()
  expect(Manager.forUser({ userId: 'ada' })).toBeDefined()
})

test('2: and each time', async () => {
  const { Manager: Manager2 } = await import('./core/manager')
  const second = require('./core/manager')
  expect(Manager2.forUser({ userId: 'ada' })).not.toBe(second.Manager.forUser({ userId: 'ada' }))
})
