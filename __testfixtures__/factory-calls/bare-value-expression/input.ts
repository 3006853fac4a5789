import { createX, getXFactory, LegacyX, XFactory } from "./legacy/factory";

declare const ctx: { userId: string };

// 1: the export itself is an expression of the target: a value, a callee, a key's value
export const value = createX;
export const called = createX(ctx);
export const object = { createX, other: createX };
export const listed = [ctx].map(createX);
export const member = XFactory.shared;
export const either = getXFactory.name;

// 2: the callee of `new` takes dotted names only
export const made = [new XFactory(), new XFactory.Kind()];
export const other = new getXFactory();

// 3: what has to be a name
export { createX as make };
export type Factory = typeof createX;

// 4: the start of a statement
const before = ctx
getXFactory.name
export const after = before

// 5: an `await` where there may be one, and where not
export const top = LegacyX;
export const inside = () => LegacyX;
