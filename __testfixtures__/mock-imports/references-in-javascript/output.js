const { Manager } = require('./core/manager')

jest.mock('./core/manager', () => ({ Manager: { forUser: jest.fn() } }))

test('1: without any assertion', async () => {
  Manager.forUser.mockReturnValue({ send: jest.fn() })
  Manager.forUser.mockClear()
  expect(Manager.forUser.mock.calls).toHaveLength(0)
})

test('2: a variable for the imported mock', () => {
  let mockCreate
  mockCreate = jest.mocked(Manager.forUser)
  mockCreate.mockReturnValueOnce({})
})
