import { startOrNot } from "./careful-service";
const mockSend = jest.fn();
jest.mock("./factories", () => ({
  createX: jest.fn(() => Promise.resolve({ send: mockSend })),
  greeting: "good morning",
  Wrapper: jest.fn(),
}));
test("a barrel that is legacy in part", async () => {
  await startOrNot("ada");
  expect(mockSend).toHaveBeenCalledWith("good morning");
});
