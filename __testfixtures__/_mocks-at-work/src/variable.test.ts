import { start } from "./service";
const mockCreate = jest.fn();
jest.mock("./legacy/factory", () => ({ createX: (...args: unknown[]) => mockCreate(...args) }));
test("variable", async () => {
  mockCreate.mockResolvedValue({ send: jest.fn() });
  await start("ada");
  expect(mockCreate.mock.calls[0]).toEqual([{ userId: "ada" }]);
});
