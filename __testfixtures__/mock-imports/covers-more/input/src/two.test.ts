import { Manager } from "./core/manager";
import { createXSync } from "./legacy/factory";

// 2: the test itself does
jest.mock("./legacy/factory");

test("opens", () => {
  (createXSync as jest.Mock).mockReturnValue(new Manager());
  createXSync({ userId: "ada" });
});
