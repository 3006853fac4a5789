// 7. What a function loads is loaded later.
export const later = async (value: unknown) => {
  const { Unique } = await import("../core/unique");
  return Unique.isPlain(value);
};

export function whenCalled(value: unknown) {
  const { Unique } = require("../core/unique");
  return Unique.isPlain(value);
}
