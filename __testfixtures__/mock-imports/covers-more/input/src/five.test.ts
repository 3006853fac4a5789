// 5: the factory itself takes the target
jest.mock("./legacy/factory", () => {
  const { Manager } = jest.requireActual("./core/manager");
  return { createXSync: jest.fn(() => new Manager()) };
});
