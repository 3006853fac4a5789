// 6: the real module is used for more than a spread
jest.mock("./legacy/factory", () => {
  const actual = jest.requireActual("./legacy/factory");
  return { ...actual, createXSync: jest.fn(actual.createXSync) };
});
