import { start } from "./service";
const mockSend = jest.fn();
jest.mock("./legacy/factory", () => ({
  ...jest.requireActual("./legacy/factory"),
  createX: jest.fn(async () => ({ send: mockSend })),
}));
test("factory", async () => {
  await start("ada");
  expect(mockSend).toHaveBeenCalledTimes(1);
});
