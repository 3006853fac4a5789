const { createX } = require('./legacy/factory')

jest.mock('./legacy/factory', () => ({ createX: jest.fn() }))

test('1: without any assertion', async () => {
  createX.mockResolvedValue({ send: jest.fn() })
  createX.mockClear()
  expect(createX.mock.calls).toHaveLength(0)
})

test('2: a variable for the imported mock', () => {
  let mockCreate
  mockCreate = jest.mocked(createX)
  mockCreate.mockResolvedValueOnce({})
})
