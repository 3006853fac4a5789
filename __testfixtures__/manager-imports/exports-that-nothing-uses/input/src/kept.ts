import { createX, createXSync, getXFactory, XFactory } from "./legacy/factory";

// 4: another file uses it in a way that is left
export const make = createXSync;
// 5: it can be set anew from here
export let settable = createX;
export const set = (value: typeof createX) => {
  settable = value;
};
// 6: a comment in the midst of it, and one of two names
export default /* the factory */ XFactory;
export const first = getXFactory,
  second = 2;
