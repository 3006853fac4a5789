import type { XFactory, XError as Failure } from "./legacy/factory";
import { Manager } from "./core/manager";
import { type /* of errors */ XError } from "./legacy/factory";
import { type unnamed, getXFactory } from "./legacy/factory";

// 1: only types are left: the module need not be loaded any more
export const one = [Manager.forUser({ userId: "a" }), new Manager({ userId: "a" })];
export type Two = [XFactory, Failure, XError, typeof unnamed];
// 2: a value stays beside them
export const three = [Manager.forUser({ userId: "a" }), getXFactory];
