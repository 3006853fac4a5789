import { createX } from "./legacy/factory";
import { open } from "./service";

// 2: the code under test calls another export that becomes the same
jest.mock("./legacy/factory");

test("called", async () => {
  await open("");
  expect(createX).toHaveBeenCalledTimes(1);
});
