// 1: the rest of the module stays real
jest.mock("./legacy/factory", () => ({
  ...jest.requireActual("./legacy/factory"),
  createXSync: jest.fn(),
}));

// 2: with the type of the module
jest.doMock("./legacy/factory", () => ({
  ...jest.requireActual<typeof import("./legacy/factory")>("./legacy/factory"),
  createXSync: jest.fn(),
}));
jest.doMock<typeof import("./legacy/factory")>("./legacy/factory", () => ({
  ...(jest.requireActual('./legacy/factory') as object),
  createXSync: jest.fn(),
}));

// 3: by a variable
jest.doMock("./legacy/factory", () => {
  const actual = jest.requireActual("./legacy/factory");
  return { __esModule: true, ...actual, createXSync: jest.fn() };
});

// 4: nothing but the real module
jest.doMock("./legacy/factory", () => ({ ...jest.requireActual("./legacy/factory") }));
