import { createXSync, type XFactory, type XError as Failure } from "./legacy/factory";
import { LegacyX, type /* of errors */ XError } from "./legacy/factory";
import { createX, type unnamed, getXFactory } from "./legacy/factory";

// 1: only types are left: the module need not be loaded any more
export const one = [createXSync({ userId: "a" }), new LegacyX({ userId: "a" })];
export type Two = [XFactory, Failure, XError, typeof unnamed];
// 2: a value stays beside them
export const three = [await createX({ userId: "a" }), getXFactory];
