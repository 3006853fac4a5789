// 1: a class, a default export, a name that stays
jest.mock("./legacy/wrapper", () => ({
  __esModule: true,
  Wrapper: class {},
  connect: jest.fn(),
}));

// 2: `default` becomes the name of the target
jest.doMock("./legacy/wrapper", () => ({ __esModule: true, default: jest.fn() }));

// 3: a name that stays, and only the path changes
jest.doMock("./legacy/wrapper", () => ({ connect: jest.fn() }));
