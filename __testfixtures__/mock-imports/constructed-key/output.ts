// 1: `new LegacyX(context)` becomes `new Manager(context)`
jest.mock("./core/manager", () => ({
  Manager: jest.fn().mockImplementation(() => ({ send: jest.fn() })),
}));
