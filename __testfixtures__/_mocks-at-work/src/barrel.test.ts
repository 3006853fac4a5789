import { startSync } from "./sync-service";
const mockSend = jest.fn();
jest.mock("./index", () => ({ createXSync: jest.fn(() => ({ send: mockSend })) }));
test("barrel", () => {
  startSync("ada");
  expect(mockSend).toHaveBeenCalledWith("hello");
});
