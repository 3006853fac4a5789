const factory = require('./core/manager')
const { open } = require('./service')

// 2: a module that is taken as a whole, beside its mock
jest.mock('./core/manager')

test('opens', () => {
  open('ada')
  expect(factory.Manager.forUser).toHaveBeenCalledWith({ userId: 'ada' })
  expect(factory.Manager.forUser).not.toHaveBeenCalledTimes(2)
})
