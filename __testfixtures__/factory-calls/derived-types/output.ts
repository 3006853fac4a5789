import { createTyped, createX, createXSync, getXFactory, LegacyX, XFactory } from "./legacy/factory";
import { Manager } from "./core/manager";

// 1: what a call gives back
export type One = [ReturnType<typeof Manager.forUser>, ReturnType<typeof Manager.forUser>];
let held: ReturnType<typeof Manager.forUser> | undefined;
export const keep = async (userId: string) => (held = Manager.forUser({ userId }));
// 2: a promise that may be one for a reason
export type Two = ReturnType<typeof createX>;
// 3: a class by what replaces `new`
export type Three = [Manager, Manager, Map<string, Manager>];
export class Four implements Manager {
  readonly inner: Manager = new Manager({ userId: "a" });
  send(event: string): void {}
}
export interface Five extends Manager {}
// 4: of what leads to the call, nothing follows
export type Six = [XFactory, ReturnType<typeof getXFactory>, ReturnType<XFactory["create"]>];
// 5: nor from the arguments, or for more than the call
export type Seven = [Parameters<typeof createXSync>, ConstructorParameters<typeof LegacyX>, typeof createXSync];
export type Eight = ReturnType<typeof createTyped<string>>;
// 6: a type of the same name is another one
namespace Own {
  type ReturnType<T> = T;
  export type Nine = ReturnType<typeof createXSync>;
}
export type Ten = Own.Nine;
// 7: a comment would be lost
export type Eleven = ReturnType</* the factory */ typeof createXSync>;
