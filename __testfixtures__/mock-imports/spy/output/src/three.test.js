const factory = require('./core/manager')

test('4: a module that is required', () => {
  jest.spyOn(factory.Manager, 'forUser').mockReturnValue({})
  jest.spyOn(require('./core/manager').Manager, 'forUser')
})
