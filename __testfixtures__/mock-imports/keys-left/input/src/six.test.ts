// 6: a getter
jest.mock("./legacy/factory", () => ({
  get createXSync() {
    return jest.fn();
  },
}));
