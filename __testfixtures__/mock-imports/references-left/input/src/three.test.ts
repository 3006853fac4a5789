import { createX } from "./legacy/factory";

jest.mock("./legacy/factory");

test("3: what came back", () => {
  expect(createX).toHaveReturned();
});
