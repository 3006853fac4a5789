// 1: moved, the exported names stay
export { Wrapper, connect, Wrapper as Sockets } from "./legacy/wrapper";
export { default } from "./legacy/wrapper";
export type { Options } from "./legacy/wrapper";
// 2: nobody uses it
export { createX } from "./legacy/factory";
// 3: somebody does
export { XFactory } from "./legacy/factory";
