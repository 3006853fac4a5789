const { createXSync } = require('./legacy/factory')

test('3: where nothing is loaded anew, it is the same', () => {
  const { createXSync: createAgain } = require('./legacy/factory')
  createAgain({ userId: 'ada' })
  createXSync({ userId: 'ada' })
})
