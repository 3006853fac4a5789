import { createX, Wrapper } from "./barrel";
import { open } from "./service";

// 2: beside the real module
jest.mock("./barrel", () => ({ ...jest.requireActual("./barrel"), Wrapper: jest.fn() }));

test("opens", async () => {
  await open("ada");
  expect(Wrapper).toHaveBeenCalled();
  await createX({ userId: "ada" });
});
