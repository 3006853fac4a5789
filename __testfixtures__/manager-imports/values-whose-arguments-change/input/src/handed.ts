import { LegacyX } from "./legacy/factory";

// Whoever gets it may call it with the arguments of today.
export const given = make(LegacyX);
export const made = (of = LegacyX) => new of("a");
export const all = [LegacyX].map((one) => new one("b"));
export const named = { LegacyX };
export const either = given ?? LegacyX;
export const bound = LegacyX.bind(null, "c");
export const later = () => LegacyX;
export const quoted = LegacyX["bind"](null, "d");
