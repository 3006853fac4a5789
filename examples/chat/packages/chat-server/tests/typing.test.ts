import { showTyping } from '../src/typing'

const mockSend = jest.fn()

jest.mock('@chat/websocket-core', () => ({
  createWebSocketManagerSync: jest.fn(() => ({ sendToUser: mockSend })),
}))

test('shows a reader who is typing', () => {
  showTyping({ userId: 'ada' }, 'bob')
  expect(mockSend).toHaveBeenCalledWith('ada', { type: 'typing', who: 'bob' })
})

test('shows nobody what he is typing himself', () => {
  mockSend.mockClear()
  showTyping({ userId: 'ada' }, 'ada')
  expect(mockSend).not.toHaveBeenCalled()
})
