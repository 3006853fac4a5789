const mockManager = { send: jest.fn() };

// 1: a resolved value
jest.doMock("./legacy/factory", () => ({ createX: jest.fn().mockResolvedValue(mockManager) }));
jest.doMock("./legacy/factory", () => ({
  createX: jest.fn().mockName("createX").mockResolvedValueOnce({ send: 1 }).mockResolvedValueOnce(null),
}));

// 2: an async function
jest.doMock("./legacy/factory", () => ({ createX: jest.fn(async () => mockManager) }));
jest.doMock("./legacy/factory", () => ({ createX: async () => ({ send() {} }) }));
jest.doMock("./legacy/factory", () => ({
  async createX(context: { userId: string }) {
    const manager = { ...mockManager, context };
    return manager;
  },
}));
jest.doMock("./legacy/factory", () => ({ createX: jest.fn(async function () { return mockManager; }) }));

// 3: a resolved promise
jest.doMock("./legacy/factory", () => ({ createX: jest.fn(() => Promise.resolve(mockManager)) }));
jest.doMock("./legacy/factory", () => ({ createX: jest.fn(() => Promise.resolve({ send() {} })) }));
jest.doMock("./legacy/factory", () => ({ createX: jest.fn().mockReturnValue(Promise.resolve({ send() {} })) }));
jest.doMock("./legacy/factory", () => ({ createX: jest.fn(() => { return Promise.resolve(); }) }));
jest.doMock("./legacy/factory", () => ({
  createX: jest.fn(() =>
    Promise.resolve(
      mockManager,
    ),
  ),
}));

// 4: an implementation that is set later, and a plain value where a promise was expected
jest.doMock("./legacy/factory", () => ({ createX: jest.fn().mockImplementation(async () => mockManager) }));
jest.doMock("./legacy/factory", () => ({ createX: jest.fn(() => ({ send: jest.fn() })) }));
jest.doMock("./legacy/factory", () => ({ createX: jest.fn() }));

// 5: the type of the result
jest.doMock("./legacy/factory", () => ({
  createX: async (): Promise<typeof mockManager> => mockManager,
}));

// 6: a choice, and an async function that resolves once more
jest.doMock("./legacy/factory", () => ({
  createX: jest.fn(async (context) => (context ? Promise.resolve(mockManager) : null)),
}));
