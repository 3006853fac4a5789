import * as legacy from "./legacy/wrapper";
// 3: what has a default value may be something else, and the rest may be anything
export const { Wrapper = null, ...others } = legacy;
