import { Manager } from "./core/manager";

// Here it is only looked at.
export const is = (one: unknown): one is Manager => one instanceof Manager;
export const same = (one: { constructor: unknown }) => one.constructor === Manager;
export const name = `${typeof Manager} ${Manager.name}`;
export const known = Manager && new Manager(1, "a");
expect(known).toBeInstanceOf(Manager);
export const held = new Manager(1, "b");
expect(known)["toBeInstanceOf"](Manager);
