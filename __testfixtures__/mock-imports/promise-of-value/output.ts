const mockManager = { send: jest.fn() };

// 1: a resolved value
jest.doMock("./core/manager", () => ({ Manager: { forUser: jest.fn().mockReturnValue(mockManager) } }));
jest.doMock("./core/manager", () => ({
  Manager: { forUser: jest.fn().mockName("createX").mockReturnValueOnce({ send: 1 }).mockReturnValueOnce(null) },
}));

// 2: an async function
jest.doMock("./core/manager", () => ({ Manager: { forUser: jest.fn(() => mockManager) } }));
jest.doMock("./core/manager", () => ({ Manager: { forUser: () => ({ send() {} }) } }));
jest.doMock("./core/manager", () => ({
  Manager: { forUser(context: { userId: string }) {
    const manager = { ...mockManager, context };
    return manager;
  } },
}));
jest.doMock("./core/manager", () => ({ Manager: { forUser: jest.fn(function () { return mockManager; }) } }));

// 3: a resolved promise
jest.doMock("./core/manager", () => ({ Manager: { forUser: jest.fn(() => mockManager) } }));
jest.doMock("./core/manager", () => ({ Manager: { forUser: jest.fn(() => ({ send() {} })) } }));
jest.doMock("./core/manager", () => ({ Manager: { forUser: jest.fn().mockReturnValue({ send() {} }) } }));
jest.doMock("./core/manager", () => ({ Manager: { forUser: jest.fn(() => { return undefined; }) } }));
jest.doMock("./core/manager", () => ({
  Manager: { forUser: jest.fn(() =>
    (
      mockManager
    ),
  ) },
}));

// 4: an implementation that is set later, and a plain value where a promise was expected
jest.doMock("./core/manager", () => ({ Manager: { forUser: jest.fn().mockImplementation(() => mockManager) } }));
jest.doMock("./core/manager", () => ({ Manager: { forUser: jest.fn(() => ({ send: jest.fn() })) } }));
jest.doMock("./core/manager", () => ({ Manager: { forUser: jest.fn() } }));

// 5: the type of the result
jest.doMock("./core/manager", () => ({
  Manager: { forUser: (): typeof mockManager => mockManager },
}));

// 6: a choice, and an async function that resolves once more
jest.doMock("./core/manager", () => ({
  Manager: { forUser: jest.fn((context) => (context ? mockManager : null)) },
}));
