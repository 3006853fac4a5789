const factory = require('./legacy/factory')
const { open } = require('./service')

// 2: a module that is taken as a whole, beside its mock
jest.mock('./legacy/factory')

test('opens', () => {
  open('ada')
  expect(factory.createXSync).toHaveBeenCalledWith({ userId: 'ada' })
  expect(factory.createXSync).not.toHaveBeenCalledTimes(2)
})
