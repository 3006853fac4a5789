const { Manager } = require('./core/manager')

test('3: where nothing is loaded anew, it is the same', () => {
  Manager.forUser({ userId: 'ada' })
  Manager.forUser({ userId: 'ada' })
})
