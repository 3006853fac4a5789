import { createX, version, Wrapper } from "./barrel";
import { open } from "./service";

// 3: all of it
jest.mock("./barrel");

test("opens", async () => {
  jest.mocked(createX).mockResolvedValue({ send: jest.fn() } as never);
  await open("ada");
  expect(createX).toHaveBeenCalledWith({ userId: "ada" });
  expect(Wrapper).toHaveBeenCalledTimes(1);
  expect(version).toBe(1);
});
