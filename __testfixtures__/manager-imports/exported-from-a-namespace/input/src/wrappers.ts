import * as ns from "./legacy/wrapper";
// 1: the exported name stays, and the module moves to the target
export const { Wrapper, connect: open } = ns;
