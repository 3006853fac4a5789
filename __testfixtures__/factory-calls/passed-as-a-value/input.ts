import { createX, createXSync, LegacyX, XFactory } from "./legacy/factory";
import * as legacy from "./legacy/factory";

const ids = [{ userId: "a" }];
// 1: to a method that calls it with what the pattern has
export const one = [ids.map(createXSync), await Promise.all(ids.map(createX)), ids.map(legacy.createXSync)];
// 2: to anything else, nobody knows how it is called
export const two = [register(createXSync), ids.filter(createXSync), ids.reduce(createXSync as never)];
// 3: in an object or an array
export const three = { createXSync, make: createX, all: [createXSync] };
// 4: a spread of the module
export const four = { ...legacy };
// 5: bound, called and applied
export const five = [createXSync.bind(null, { userId: "a" }), createXSync.call(null, { userId: "a" })];
export const applied = createXSync.apply(null, [{ userId: "a" }]);
// 6: a class as a value, and what is asked of it
export const six = [register(LegacyX), LegacyX.name, (value: unknown) => value instanceof LegacyX];
export class Seven extends XFactory {}
// 7: chosen, compared, assigned to a member
export const eight = [one ? createXSync : createX, createXSync === two[0]];
register.make = createXSync;
declare function register(value: unknown): unknown;
declare namespace register {
  let make: unknown;
}
