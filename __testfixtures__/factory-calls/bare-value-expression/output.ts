import { createX, getXFactory, LegacyX } from "./legacy/factory";
import { Manager } from "./core/manager";

declare const ctx: { userId: string };

// 1: the export itself is an expression of the target: a value, a callee, a key's value
export const value = Manager.forUser;
export const called = Manager.forUser(ctx);
export const object = { createX: Manager.forUser, other: Manager.forUser };
export const listed = [ctx].map(Manager.forUser);
export const member = Manager.shared.shared;
export const either = (Manager.shared ?? Manager).name;

// 2: the callee of `new` takes dotted names only
export const made = [new (Manager.shared)(), new (Manager.shared).Kind()];
export const other = new getXFactory();

// 3: what has to be a name
export { createX as make };
export type Factory = typeof createX;

// 4: the start of a statement
const before = ctx
;(Manager.shared ?? Manager).name
export const after = before

// 5: an `await` where there may be one, and where not
export const top = await Manager.forUser();
export const inside = () => LegacyX;
