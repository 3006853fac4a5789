import { Manager, version, Wrapper } from "./barrel";
import { open } from "./service";

// 3: all of it
jest.mock("./barrel");

test("opens", async () => {
  jest.mocked(Manager.forUser).mockReturnValue({ send: jest.fn() } as never);
  await open("ada");
  expect(Manager.forUser).toHaveBeenCalledWith({ userId: "ada" });
  expect(Wrapper).toHaveBeenCalledTimes(1);
  expect(version).toBe(1);
});
