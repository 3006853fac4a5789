import { connect, Wrapper } from "./waived";
import { open, Wrapper as Outer } from "./outer";

// 1: the barrel keeps the legacy export, so its users take the target's
export const all = [new Wrapper(), connect(), open(), new Outer()];
