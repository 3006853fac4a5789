import { startOrNot } from "./careful-service";
import { createX, Wrapper } from "./factories";
jest.mock("./factories");
test("a barrel that gains the target", async () => {
  const send = jest.fn(() => "sent");
  jest.mocked(createX).mockRejectedValueOnce(new Error("closed")).mockResolvedValue({ send } as never);
  expect(await startOrNot("ada")).toEqual([new Error("closed"), expect.any(Wrapper)]);
  expect(await startOrNot("ada")).toBe("sent");
  expect(send).toHaveBeenCalledTimes(2);
  expect(createX).toHaveBeenCalledWith({ userId: "ada" });
});
