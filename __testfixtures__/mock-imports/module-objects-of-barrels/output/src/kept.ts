import * as legacy from "./both";

// 2: the variable goes, and its replacement is a member of the same module object
export const two = async () => {
  return legacy.Manager.forUser({ userId: "a" });
};
export const three = async () => {
  return legacy.Manager.forUser({ userId: "a" });
};
