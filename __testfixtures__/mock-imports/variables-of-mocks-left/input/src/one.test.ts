// 1: the variable is called by the test itself, and its promise awaited
const mockCreate = jest.fn().mockResolvedValue({});
jest.mock("./legacy/factory", () => ({ createX: mockCreate }));

test("waits", async () => {
  await mockCreate();
});
