// 6: the same, by a door that the mock would close
jest.mock("./legacy/factory", () => {
  const { Manager } = require("./core/manager");
  return { createXSync: jest.fn(() => new Manager()) };
});
