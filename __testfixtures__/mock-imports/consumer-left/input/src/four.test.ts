import * as factory from "./legacy/factory";
import { everyone } from "./service";

// 5: a spy would not see the call that is left
test("spied", () => {
  jest.spyOn(factory, "createXSync");
  everyone();
});
