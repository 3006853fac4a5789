import { startSync } from "./sync-service";
import * as core from "./index";
jest.mock("./index");
test("barrel automock", () => {
  jest.mocked(core.createXSync).mockReturnValue({ send: jest.fn() } as never);
  startSync("ada");
  expect(core.createXSync).toHaveBeenCalledWith({ userId: "ada" });
});
