const factory = require('./legacy/factory')

test('4: a module that is required', () => {
  jest.spyOn(factory, 'createXSync').mockReturnValue({})
  jest.spyOn(require('./legacy/factory'), 'createXSync')
})
