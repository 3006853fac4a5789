import { createX } from "./legacy/factory";
import { open } from "./service";

jest.mock("./legacy/factory");
const failure = new Error("closed");
const mocked = jest.mocked(createX);

// 1: what was a rejection is thrown
test("is not there", async () => {
  mocked.mockRejectedValue(failure);
  (createX as jest.Mock).mockRejectedValueOnce(new TypeError("at first")).mockResolvedValueOnce({ send: jest.fn() });
  mocked.mockRejectedValueOnce("text");
  expect(await open("ada")).toBeNull();
  expect(createX).toHaveBeenCalledWith({ userId: "ada" });
});
// 2: implementations
test("is there", async () => {
  mocked.mockImplementation(async (context) => ({ context, send: jest.fn() }) as never);
  mocked.mockImplementationOnce(() => Promise.resolve({ send: jest.fn() } as never));
  mocked.mockImplementationOnce(function (context) {
    return Promise.resolve({ context } as never);
  });
  expect(await open("ada")).not.toBeNull();
  expect(mocked.mock.calls[0]).toEqual([{ userId: "ada" }]);
});
