import * as factory from "./legacy/factory";
import { start } from "./service";
test("spy", async () => {
  const send = jest.fn();
  const spy = jest.spyOn(factory, "createX").mockResolvedValueOnce({ send } as never);
  await start("ada");
  expect(spy).toHaveBeenCalledTimes(1);
  expect(send).toHaveBeenCalled();
  spy.mockRestore();
  await start("bob");
  expect(send).toHaveBeenCalledTimes(1);
});
