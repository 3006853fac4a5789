// 2: what it gave is looked at
const mockCreate = jest.fn();
jest.mock("./legacy/factory", () => ({ createX: mockCreate }));

test("gives", async () => {
  expect(mockCreate.mock.results[0]?.value).resolves.toBeNull();
});
