import { Err, Kin, load, Plain, Same, Thrown } from "./legacy/errors";

// 2: of the legacy class, by a subclass elsewhere
export const status = (error: unknown) => (error instanceof Err ? error.status : 500);
export const made = () => new Err("made");
// 3: another export of its module throws them
export const isThrown = (error: object) => error.constructor === Thrown;
export const loaded = () => load("b");
// 4: all of them move, or they are the target's
export const isPlain = (error: unknown) => error instanceof Plain && new Plain("plain");
export const isKin = (error: unknown) => error instanceof Kin || error instanceof Same;
