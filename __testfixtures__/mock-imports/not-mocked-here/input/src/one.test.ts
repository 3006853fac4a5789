// 1: the mock is somewhere else, nobody knows where
import { createXSync } from "./legacy/factory";

test("is called", () => {
  expect(createXSync).toHaveBeenCalled();
  (createXSync as jest.Mock).mockReturnValue(null);
});
