import { LegacyX } from "./legacy/factory";

// Here it is only looked at.
export const is = (one: unknown): one is LegacyX => one instanceof LegacyX;
export const same = (one: { constructor: unknown }) => one.constructor === LegacyX;
export const name = `${typeof LegacyX} ${LegacyX.name}`;
export const known = LegacyX && new LegacyX("a");
expect(known).toBeInstanceOf(LegacyX);
const Held = LegacyX;
export const held = new Held("b");
expect(known)["toBeInstanceOf"](LegacyX);
