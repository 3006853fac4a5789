// 1: a name that is taken out of a module object is a value, and no type
export async function one() {
  const { Manager } = await import("./core/manager");
  type Instance = InstanceType<typeof Manager>;
  return (userId: string): Instance => new Manager({ userId });
}
// 2: so is a member of a module object that is no import
export async function two() {
  const factory = await import("./core/manager");
  type Instance = InstanceType<typeof factory.Manager>;
  return (userId: string): Instance => new factory.Manager({ userId });
}
// 3: an imported namespace has types
import * as factory from "./core/manager";
export type Three = factory.Manager;
