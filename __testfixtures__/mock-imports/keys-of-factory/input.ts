// 1: the key of the replacement, in its place
jest.mock("./legacy/factory", () => ({
  createXSync: jest.fn(),
}));

// 2: beside `__esModule`, with a comment, on one line
jest.doMock("./legacy/factory", () => ({ __esModule: true, /* made here */ createXSync: jest.fn(() => ({ send() {} })) }));

// 3: a value of several lines
jest.doMock("./legacy/factory", () => ({
  createXSync: jest.fn((context) => ({
    userId: context.userId,
  })), // behind
}));

// 4: a method, a quoted key, a shorthand
jest.doMock("./legacy/factory", () => ({ createXSync(context) { return context; } }));
jest.doMock("./legacy/factory", () => ({ "createXSync": () => null }));
jest.doMock("./legacy/factory", () => {
  const createXSync = jest.fn();
  return { createXSync };
});

// 5: type arguments are gone when it runs
jest.doMock("./legacy/factory", function () {
  return { createTyped: jest.fn() } as object;
});
