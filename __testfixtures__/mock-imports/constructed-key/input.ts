// 1: `new LegacyX(context)` becomes `new Manager(context)`
jest.mock("./legacy/factory", () => ({
  LegacyX: jest.fn().mockImplementation(() => ({ send: jest.fn() })),
}));
