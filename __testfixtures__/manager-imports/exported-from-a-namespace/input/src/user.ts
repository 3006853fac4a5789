import { createXSync, Legacy } from "./factories";
import { open, Wrapper } from "./wrappers";
import * as all from "./wrappers";

export const one = [new Wrapper(), open(), createXSync({ userId: "a" }), new Legacy({ userId: "a" })];
export const two = () => {
  // 4: taken out and not used
  const { Wrapper: unused } = all;
};
