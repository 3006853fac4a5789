// 1: a name that is taken out of a module object is a value, and no type
export async function one() {
  const { LegacyX: Class } = await import("./legacy/factory");
  type Instance = InstanceType<typeof Class>;
  return (userId: string): Instance => new Class({ userId });
}
// 2: so is a member of a module object that is no import
export async function two() {
  const factory = await import("./legacy/factory");
  type Instance = InstanceType<typeof factory.LegacyX>;
  return (userId: string): Instance => new factory.LegacyX({ userId });
}
// 3: an imported namespace has types
import * as factory from "./legacy/factory";
export type Three = InstanceType<typeof factory.LegacyX>;
