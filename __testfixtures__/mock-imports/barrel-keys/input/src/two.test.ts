import * as core from ".";
import { start } from "./named";

// 2: with the rest of the barrel, and an import of the mock
jest.mock(".", () => ({ ...jest.requireActual("."), createX: jest.fn(async () => ({})) }));

test("starts", async () => {
  await start("ada");
  expect(core.createX).toHaveBeenCalledWith({ userId: "ada" });
});
