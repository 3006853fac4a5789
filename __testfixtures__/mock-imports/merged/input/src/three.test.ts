import * as factory from "./legacy/factory";
import { open } from "./service";

// 3: and a spy would see the calls of both
test("called", async () => {
  const spy = jest.spyOn(factory, "createXSync");
  await open("ada");
  expect(spy).toHaveBeenCalledTimes(1);
});
