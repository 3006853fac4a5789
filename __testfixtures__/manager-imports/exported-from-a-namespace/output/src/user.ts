import { Manager } from "./core/manager";
import { open, Wrapper } from "./wrappers";
import * as all from "./wrappers";

export const one = [new Wrapper(), open(), Manager.forUser({ userId: "a" }), new Manager({ userId: "a" })];
export const two = () => {
  // 4: taken out and not used
  const { Wrapper: unused } = all;
};
