// 1: the key of the replacement, in its place
jest.mock("./core/manager", () => ({
  Manager: { forUser: jest.fn() },
}));

// 2: beside `__esModule`, with a comment, on one line
jest.doMock("./core/manager", () => ({ __esModule: true, /* made here */ Manager: { forUser: jest.fn(() => ({ send() {} })) } }));

// 3: a value of several lines
jest.doMock("./core/manager", () => ({
  Manager: { forUser: jest.fn((context) => ({
    userId: context.userId,
  })) }, // behind
}));

// 4: a method, a quoted key, a shorthand
jest.doMock("./core/manager", () => ({ Manager: { forUser(context) { return context; } } }));
jest.doMock("./core/manager", () => ({ Manager: { forUser: () => null } }));
jest.doMock("./core/manager", () => {
  const createXSync = jest.fn();
  return { Manager: { forUser: createXSync } };
});

// 5: type arguments are gone when it runs
jest.doMock("./core/manager", function () {
  return { Manager: { forUser: jest.fn() } } as object;
});
