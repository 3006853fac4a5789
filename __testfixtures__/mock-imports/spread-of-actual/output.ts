// 1: the rest of the module stays real
jest.mock("./core/manager", () => ({
  ...jest.requireActual("./core/manager"),
  Manager: { forUser: jest.fn() },
}));

// 2: with the type of the module
jest.doMock("./core/manager", () => ({
  ...jest.requireActual<typeof import("./core/manager")>("./core/manager"),
  Manager: { forUser: jest.fn() },
}));
jest.doMock<typeof import("./core/manager")>("./core/manager", () => ({
  ...(jest.requireActual('./core/manager') as object),
  Manager: { forUser: jest.fn() },
}));

// 3: by a variable
jest.doMock("./core/manager", () => {
  const actual = jest.requireActual("./core/manager");
  return { __esModule: true, ...actual, Manager: { forUser: jest.fn() } };
});

// 4: nothing but the real module
jest.doMock("./core/manager", () => ({ ...jest.requireActual("./core/manager") }));
