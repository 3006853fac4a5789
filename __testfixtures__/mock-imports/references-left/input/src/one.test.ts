// 1: a result, a rejection with something computed, a promise that is passed on: none of them is the same afterwards
import { createX } from "./legacy/factory";

jest.mock("./legacy/factory");

test("results", () => {
  (createX as jest.Mock).mockRejectedValue(new Error(String(Date.now())));
});
