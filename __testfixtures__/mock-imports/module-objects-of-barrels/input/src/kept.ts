import * as legacy from "./both";

// 2: the variable goes, and its replacement is a member of the same module object
export const two = async () => {
  const factory = new legacy["XFactory"]();
  return factory.create({ userId: "a" });
};
export const three = async () => {
  const factory = new legacy.XFactory();
  return await factory.create({ userId: "a" });
};
