import { Manager, Wrapper } from "./barrel";
import { open } from "./service";

// 2: beside the real module
jest.mock("./barrel", () => ({ ...jest.requireActual("./barrel"), Wrapper: jest.fn() }));

test("opens", async () => {
  await open("ada");
  expect(Wrapper).toHaveBeenCalled();
  Manager.forUser({ userId: "ada" });
});
