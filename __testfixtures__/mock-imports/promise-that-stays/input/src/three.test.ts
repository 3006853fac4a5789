// 3: what it throws is a rejection
jest.mock("./legacy/factory", () => ({
  createX: async () => {
    throw new Error("x");
  },
}));
