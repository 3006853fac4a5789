import { createXSync } from "./legacy/factory";
import { Manager } from "./core/manager";

// 1: called with what the pattern has
export function one(userId, make = (context) => Manager.forUser(context)) {
  return [make({ userId }), make({ userId: "b" })];
}
export const two = async (userId, { make = async (context) => Manager.forUser(context) } = {}) => (await make({ userId })).send("x");
// 2: called with more, or not at all
export function three(make = createXSync) {
  return make({ userId: "a" }, 1);
}
export const four = (make = createXSync) => 4;
// 3: passed on, or set anew
export const five = (make = createXSync) => [1, 2].map(make);
export function six(make = createXSync) {
  make = null;
  return make({ userId: "a" });
}
export const seven = (list, make = createXSync) => make(...list);
