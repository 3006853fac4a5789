// 3: a factory of factories
jest.mock("./legacy/factory", () => ({
  XFactory: jest.fn().mockImplementation(() => ({ create: jest.fn() })),
  getXFactory: jest.fn(() => ({ create: jest.fn() })),
}));
