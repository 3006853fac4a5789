import { Manager } from "./core/manager";
import { open } from "./service";

jest.mock("./core/manager");
const failure = new Error("closed");
const mocked = jest.mocked(Manager.forUser);

// 1: what was a rejection is thrown
test("is not there", async () => {
  mocked.mockImplementation(() => { throw failure; });
  (Manager.forUser as jest.Mock).mockImplementationOnce(() => { throw new TypeError("at first"); }).mockReturnValueOnce({ send: jest.fn() });
  mocked.mockImplementationOnce(() => { throw "text"; });
  expect(await open("ada")).toBeNull();
  expect(Manager.forUser).toHaveBeenCalledWith({ userId: "ada" });
});
// 2: implementations
test("is there", async () => {
  mocked.mockImplementation((context) => ({ context, send: jest.fn() }) as never);
  mocked.mockImplementationOnce(() => ({ send: jest.fn() } as never));
  mocked.mockImplementationOnce(function (context) {
    return { context } as never;
  });
  expect(await open("ada")).not.toBeNull();
  expect(mocked.mock.calls[0]).toEqual([{ userId: "ada" }]);
});
