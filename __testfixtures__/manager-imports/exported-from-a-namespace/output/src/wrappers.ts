import * as ns from "./core/manager";
// 1: the exported name stays, and the module moves to the target
export const { Manager: Wrapper, connect: open } = ns;
