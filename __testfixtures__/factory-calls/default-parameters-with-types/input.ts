import { createXSync } from "./legacy/factory";

type Make = (context: { userId: string }) => unknown;
// 1: the type of the parameter tells that of the argument
export function one(userId: string, make: Make = createXSync) {
  return make({ userId });
}
// 2: without it, the argument would have none
export function two(userId: string, make = createXSync) {
  return make({ userId });
}
// 3: the type is one of the factory itself
export function three(userId: string, make: typeof createXSync = createXSync) {
  return make({ userId });
}
