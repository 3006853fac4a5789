// 1: a class, a default export, a name that stays
jest.mock("./core/manager", () => ({
  __esModule: true,
  Manager: class {},
  connect: jest.fn(),
}));

// 2: `default` becomes the name of the target
jest.doMock("./core/manager", () => ({ __esModule: true, Manager: jest.fn() }));

// 3: a name that stays, and only the path changes
jest.doMock("./core/manager", () => ({ connect: jest.fn() }));
