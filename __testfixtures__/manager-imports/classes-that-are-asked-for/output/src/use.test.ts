import { Err } from "./legacy/errors";
import { Failure } from "./core/errors";
import { NotFound } from "./subclass";

// 5: tests ask as well
test("asks", () => {
  expect(() => {
    throw new NotFound();
  }).toThrow(Err);
  expect(new NotFound()).toBeInstanceOf(Err);
  expect(new Failure("a")).toBeInstanceOf(Failure);
});
