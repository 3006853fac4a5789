import * as legacy from "./legacy/wrapper";
// 3: what has a default value may be something else, and the rest may be anything
export const { Wrapper = null, ...others } = legacy;
// 5: a key that is no name
export const { 0: first } = legacy;
