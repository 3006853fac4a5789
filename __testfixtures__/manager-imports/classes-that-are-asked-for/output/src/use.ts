import { Err, Thrown } from "./legacy/errors";
import { Failure } from "./core/errors";

// 2: of the legacy class, by a subclass elsewhere
export const status = (error: unknown) => (error instanceof Err ? error.status : 500);
export const made = () => Failure.create("made", { status: 500 });
// 3: another export of its module throws them
export const isThrown = (error: object) => error.constructor === Thrown;
export const loaded = () => Failure.load("b");
// 4: all of them move, or they are the target's
export const isPlain = (error: unknown) => error instanceof Failure && new Failure("plain");
export const isKin = (error: unknown) => error instanceof Failure || error instanceof Failure;
