// 7. What a function loads is loaded later.
export const later = async (value: unknown) => {
  const { isObject } = await import("./is-object");
  return isObject(value);
};

export function whenCalled(value: unknown) {
  const { isObject } = require("./is-object");
  return isObject(value);
}
